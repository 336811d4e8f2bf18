import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Testing

@Suite("Reading XML")
struct XMLReaderTests {
    @Test("gives each value the kind of its type")
    func kinds() throws {
        let content = """
            <parameter><name value="a"/><valueDecimal value="1.00"/></parameter>\
            <parameter><name value="b"/><valueBoolean value="true"/></parameter>\
            <parameter><name value="c"/><valueDate value="2026-01"/></parameter>\
            <parameter><name value="d"/><valueString id="s"/></parameter>
            """
        let tree = try XMLSample.read(XMLSample.resource("Parameters", content)).get()
        let values = tree.root.children.flatMap { Array($0.children) }.filter { $0.name != "name" }
        #expect(values.map(\.kind) == [.number, .boolean, .string, .absent])
        #expect(values.map(\.value) == ["1.00", "true", "2026-01", nil])
        #expect(values.map(\.typeName) == ["decimal", "boolean", "date", "string"])
        #expect(values.map(\.path).last == "Parameters.parameter[3].value")
    }

    @Test("puts attributes among the children in the schema's order")
    func attributes() throws {
        let content = """
            <extension id="e" url="http://example.org/outer">\
            <extension url="http://example.org/inner"><valueCode value="x"/></extension>\
            <extension url="http://example.org/last"><valueCode value="y"/></extension></extension>
            """
        let tree = try XMLSample.read(XMLSample.resource("Patient", content)).get()
        let outer = try #require(tree.root["extension"])
        #expect(outer.children.map(\.name) == ["id", "extension", "extension", "url"])
        #expect(outer.children.map(\.index).elementsEqual([2, 3, 6, 9]))
        #expect(try #require(outer["extension"]).children.map(\.name) == ["url", "valueCode"])
        #expect(outer["url"]?.value == "http://example.org/outer")
    }

    @Test("makes one node of a contained resource and the element around it")
    func contained() throws {
        let content = "<contained><Medication><id value=\"m\"/></Medication></contained><contained><Basic/></contained>"
        let tree = try XMLSample.read(XMLSample.resource("Patient", content)).get()
        let contained = tree.root.children(named: "contained")
        #expect(contained.map(\.typeName) == ["Medication", "Basic"])
        #expect(contained.map(\.isResource) == [true, true])
        #expect(contained[0].children.map(\.path) == ["Patient.contained[0].id"])
        #expect(tree.count == 4)
    }

    @Test("leaves values where they stand in the source", arguments: ["plain", "Siân ✓", "tab&#x41;"])
    func places(value: String) throws {
        let bytes = Array(XMLSample.resource("Patient", "<name><text value=\"\(value)\"/></name>").utf8)
        let source = SourceBuffer(bytes)
        let tree = try FHIRXML.read(source, schema: .r4).get()
        let text = try #require(tree.root["name"]?["text"])
        let isInSource = text.withValueBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            return base >= UnsafePointer(source.base) && base < source.base + source.count
        }
        #expect(isInSource == !value.contains("&"))
        #expect(text.value == value.replacing("&#x41;", with: "A"))
    }

    @Test("knows where each element starts")
    func locations() throws {
        let text =
            "<?xml version=\"1.0\"?>\n<f:Patient xmlns:f=\"http://hl7.org/fhir\">\n  <f:active\n   value = 'true' />\n</f:Patient>"
        let tree = try XMLSample.read(text).get()
        #expect(tree.root.location?.description == "2:1")
        #expect(tree.root["active"]?.location?.description == "3:3")
        #expect(tree.root["active"]?.value == "true")
    }

    @Test("reads a datatype where the caller names one")
    func fragment() throws {
        var options = ReadOptions()
        options.rootType = Schema.r4.typeID(named: "HumanName")
        let text = "<name xmlns=\"http://hl7.org/fhir\"><family value=\"Puw\"/></name>"
        let tree = try FHIRXML.read(SourceBuffer(Array(text.utf8)), schema: .r4, options: options).get()
        #expect(tree.root.typeName == "HumanName" && !tree.root.isResource)
        #expect(try FHIRXML.write(tree).count > 0)
        #expect(XMLSample.json(tree) == #"{"family":"Puw"}"#)
    }

    @Test("reads values of tens of megabytes, and no entity, comment or depth makes it slow")
    func long() throws {
        let data = String(repeating: "QUJD", count: 5_000_000)
        let content = "<contentType value=\"application/pdf\"/><data value=\"\(data)\"/>"
        let tree = try XMLSample.read(XMLSample.resource("Binary", content)).get()
        #expect(tree.root["data"]?.withValueBytes { $0.count } == data.utf8.count)
    }

    @Test("is read by many threads at once")
    func threads() async throws {
        let text = XMLSample.resource("Patient", "<active value=\"true\"/><name><family value=\"Puw\"/></name>")
        let counts = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<64 {
                group.addTask { (0..<50).reduce(0) { sum, _ in sum + (XMLSample.read(text).tree?.count ?? 0) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.allSatisfy { $0 == 4 * 50 })
    }
}
