import FHIRCore
import FHIRFormats
import Testing

@Suite("Issues of reading XML")
struct XMLIssueTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var content: String
        var id: String
        var place: String
        var expression: String
        var type = "Patient"
        var testDescription: String { "\(id) in \(content)" }
    }

    private static let cases = [
        Case(content: "<foo/>", id: "structure.unknown-element", place: "1:38", expression: "Patient"),
        Case(
            content: "<name><family value=\"x\"/></name><name><foo/></name>", id: "structure.unknown-element",
            place: "1:76", expression: "Patient.name[1]"),
        Case(
            content: "<gender value=\"male\"/><active value=\"true\"/>", id: "xml.order", place: "1:60",
            expression: "Patient.active"),
        Case(
            content: "<active value=\"true\"/><active value=\"true\"/>", id: "xml.repeated-element", place: "1:60",
            expression: "Patient.active"),
        Case(
            content: "<deceasedBoolean value=\"true\"/><deceasedDateTime value=\"2026\"/>", id: "structure.choice",
            place: "1:69", expression: "Patient.deceased"),
        Case(
            content: "<name><given value=\"a\"/><given value=\" \"/></name>", id: "primitive.string", place: "1:62",
            expression: "Patient.name[0].given[1]"),
        Case(
            content: "<name><given id=\"g\" value=\"\"/></name>", id: "primitive.string", place: "1:44",
            expression: "Patient.name[0].given[0]"),
        Case(
            content: "<contact><name/></contact>", id: "structure.empty-element", place: "1:47",
            expression: "Patient.contact[0].name"),
        Case(
            content: "<extension url=\"a b\"><valueCode value=\"x\"/></extension>", id: "primitive.uri", place: "1:38",
            expression: "Patient.extension[0].url"),
        Case(content: "<active value=\"true\">é</active>", id: "xml.text", place: "1:60", expression: "Patient.active"),
        Case(
            content: "<active foo=\"1\" value=\"true\"/>", id: "xml.attribute", place: "1:38",
            expression: "Patient.active"),
        Case(
            content: "<contained><Basic><code><text value=\"x\"/></code><x/></Basic></contained>",
            id: "structure.unknown-element", place: "1:86", expression: "Patient.contained[0]"),
        Case(
            content: "<contained><Basic><id value=\"1\"/></Basic><Basic/></contained>", id: "xml.repeated-element",
            place: "1:79", expression: "Patient.contained[0]"),
        Case(
            content: "<active xmlns=\"urn:x\" value=\"true\"/>", id: "xml.namespace", place: "1:38",
            expression: "Patient"),
        Case(
            content: "<text><status value=\"empty\"/><div value=\"x\"/></text>", id: "xml.namespace", place: "1:67",
            expression: "Patient.text"),
        Case(
            content: "<text><status value=\"empty\"/><div>x</div></text>", id: "xml.namespace", place: "1:67",
            expression: "Patient.text"),
    ]

    @Test("names the place and the element", arguments: cases)
    func place(_ example: Case) throws {
        let result = XMLSample.read(XMLSample.resource(example.type, example.content))
        #expect(result.tree == nil)
        let issue = try #require(result.issues.first)
        #expect(issue.id.rawValue == example.id)
        #expect(issue.location?.description == example.place)
        #expect(issue.expression == example.expression)
        #expect(issue.severity == .error)
    }

    @Test("reports several problems of one record together")
    func together() {
        let content = """
            <foo><bar>text</bar></foo>
            <gender value="male"/>
            <active value="yes"/>
            <birthDate value="1974-02-30"/>
            <name/>
            text
            """
        let result = XMLSample.read(XMLSample.resource("Patient", content))
        #expect(
            result.issues.map(\.id.rawValue) == [
                "structure.unknown-element", "xml.order", "primitive.boolean", "primitive.date", "xml.order",
                "structure.empty-element", "xml.text",
            ])
        #expect(result.issues.map { $0.location?.line } == [1, 3, 3, 4, 5, 5, 6])
    }

    @Test("stops at the limit of issues")
    func limit() {
        let content = String(repeating: "<foo/>", count: 500)
        let result = XMLSample.read(XMLSample.resource("Patient", content), limits: .init(issues: 10))
        #expect(result.issues.count == 11)
        #expect(result.issues.last?.id == "limit.issues")
    }

    @Test("reports what is fatal, even where the list is full or a parser would go on")
    func fatal() {
        let result = XMLSample.read("<Patient xmlns=\"http://hl7.org/fhir\"><name></Patient><x></y>")
        #expect(result.tree == nil)
        #expect(result.issues.map(\.id) == ["xml.syntax"])
        #expect(result.issues.allSatisfy { $0.severity == .fatal })
    }

    @Test("refuses what follows a NUL byte")
    func nul() {
        let result = XMLSample.read(Array(XMLSample.resource("Basic", "").utf8) + [0] + Array("<x/>".utf8))
        #expect(result.tree == nil)
    }

    @Test("takes no more than a multiple of the input, whatever the namespaces")
    func namespaces() {
        let prefixes = (0..<150).map { " xmlns:p\($0)=\"urn:\(String(repeating: "x", count: 900))\"" }.joined()
        let uses = (0..<150).map { "<p\($0):a/>" }.joined()
        let narrative =
            "<text><status value=\"generated\"/><div xmlns=\"http://www.w3.org/1999/xhtml\">\(uses)</div></text>"
        let contained = String(repeating: "<contained><Basic>\(narrative)</Basic></contained>", count: 200)
        let text = "<Basic xmlns=\"http://hl7.org/fhir\"\(prefixes)>\(contained)</Basic>"
        #expect(XMLSample.read(text).issues.map(\.id) == ["limit.attributes"])
        let many = (0..<900).map { " xmlns:p\($0)=\"urn:x\"" }.joined()
        #expect(
            XMLSample.read("<Basic xmlns=\"http://hl7.org/fhir\"\(many)/>").issues.map(\.id) == ["limit.attributes"])
    }
}
