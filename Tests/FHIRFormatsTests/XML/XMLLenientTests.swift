import FHIRCore
import FHIRFormats
import Testing

@Suite("Lenient reading of XML")
struct XMLLenientTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var content: String
        var json: String
        var testDescription: String { content }
    }

    private static let cases = [
        Case(content: "<foo value=\"a\"/>", json: #""foo":"a""#),
        Case(content: "<foo value=\"a\"/><bar/><foo value=\"b\"/>", json: #""foo":["a","b"],"bar":{}"#),
        Case(content: "<foo value=\"a\"><x value=\"1\"/></foo>", json: #""foo":{"value":"a","x":"1"}"#),
        Case(content: "<foo id=\"i\" value=\"a\"/>", json: #""foo":{"id":"i","value":"a"}"#),
        Case(content: "<active value=\"true\" foo=\"1\"/>", json: #""active":true,"_active":{"foo":"1"}"#),
        Case(content: "<active value=\"yes\"/>", json: #""active":"yes""#),
        Case(
            content:
                "<gender value=\"male\"/><name><text value=\"a\"/></name><active value=\"true\"/><name><text value=\"b\"/></name>",
            json: #""active":true,"name":[{"text":"a"},{"text":"b"}],"gender":"male""#),
        Case(content: "<name><text xmlns=\"\" value=\"a\"/></name>", json: #""name":[{"text":"a"}]"#),
    ]

    @Test("keeps what the schema does not allow, with a warning", arguments: cases)
    func keeps(_ example: Case) throws {
        let text = XMLSample.resource("Patient", example.content)
        #expect(XMLSample.read(text).tree == nil)
        let result = XMLSample.read(text, mode: .lenient)
        let tree = try #require(result.tree, "\(result.issues)")
        #expect(result.issues.map(\.severity).allSatisfy { $0 == .warning } && !result.issues.isEmpty)
        #expect(XMLSample.json(tree) == #"{"resourceType":"Patient",\#(example.json)}"#)
        let written = try FHIRXML.write(tree)
        let again = FHIRXML.read(SourceBuffer(written), schema: .r4, options: ReadOptions(mode: .lenient))
        #expect(try XMLSample.json(again.get()) == XMLSample.json(tree))
    }

    @Test(
        "refuses what has no single meaning, or no place in the tree",
        arguments: [
            "<active value=\"true\"/><active value=\"false\"/>",
            "<deceasedBoolean value=\"true\"/><deceasedDateTime value=\"2026\"/>",
            "text", "<name/>", "<_active value=\"true\"/>", "<resourceType value=\"Patient\"/>",
            "<identifier value=\"x\"/>",
        ])
    func refuses(content: String) {
        #expect(XMLSample.read(XMLSample.resource("Patient", content), mode: .lenient).tree == nil)
    }
}
