import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Testing

@Suite("Writing XML")
struct XMLWriterTests {
    private static let header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

    private func xml(_ json: String, mode: ReadOptions.Mode = .strict) throws -> String {
        let source = SourceBuffer(Array(json.utf8))
        let tree = try FHIRJSON.read(source, schema: .r4, options: ReadOptions(mode: mode)).get()
        return String(decoding: try FHIRXML.write(tree), as: UTF8.self)
    }

    @Test("puts children into the schema's order, at every level")
    func order() throws {
        let json = """
            {"resourceType":"Patient","name":[{"given":["b"],"id":"n","family":"a"}],"extension":[{"valueCode":"c",
            "url":"u","id":"e"}],"active":true,"id":"p"}
            """
        let content = """
            <id value="p"/><extension id="e" url="u"><valueCode value="c"/></extension><active value="true"/>\
            <name id="n"><family value="a"/><given value="b"/></name>
            """
        #expect(try xml(json) == Self.header + XMLSample.resource("Patient", content))
    }

    @Test("escapes what an attribute value cannot hold, wherever it stands")
    func escapes() throws {
        for length in 0..<20 {
            let before = String(repeating: "x", count: length)
            let json = #"{"resourceType":"Patient","name":[{"text":"\#(before)<&>\"'\t\n\r é \uFEFF😀"}]}"#
                .replacing("\t", with: "\\t").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
            let expected = "\(before)&lt;&amp;>&quot;'&#x9;&#xA;&#xD; é \u{FEFF}😀"
            #expect(try xml(json).contains("<text value=\"\(expected)\"/>"))
        }
    }

    @Test("writes the whole record, however many narratives it puts right")
    func manyWarnings() throws {
        let entry = #"{"resource":{"resourceType":"Basic","text":{"status":"empty","div":"<div>A</div>"}}}"#
        let entries = Array(repeating: entry, count: 150).joined(separator: ",")
        let source = SourceBuffer(Array(#"{"resourceType":"Bundle","entry":[\#(entries)]}"#.utf8))
        let tree = try FHIRJSON.read(source, schema: .r4).get()
        var warnings: [FHIRCore.Issue] = []
        let xml = String(decoding: try FHIRXML.write(tree, warnings: &warnings), as: UTF8.self)
        #expect(xml.ranges(of: "<div xmlns=").count == 150)
        #expect(xml.hasSuffix("</Bundle>"))
        #expect(warnings.count == 101)
        #expect(warnings.last?.id == "limit.issues")
    }

    @Test("refuses what XML cannot carry, also where it comes after many warnings")
    func errorAfterWarnings() throws {
        let entry = #"{"resource":{"resourceType":"Basic","text":{"status":"empty","div":"<div>A</div>"}}}"#
        let entries = Array(repeating: entry, count: 150).joined(separator: ",")
        let last = #"{"resource":{"resourceType":"Basic","language":"a\u0001"}}"#
        let source = SourceBuffer(Array(#"{"resourceType":"Bundle","entry":[\#(entries),\#(last)]}"#.utf8))
        let tree = try FHIRJSON.read(source, schema: .r4, options: ReadOptions(mode: .lenient)).get()
        #expect(throws: FHIRError.self) { try FHIRXML.write(tree) }
    }

    @Test(
        "refuses characters that XML 1.0 does not have",
        arguments: ["\\u0000", "\\u000B", "\\uFFFE", "\\uFFFF", "\\u001F"])
    func characters(escape: String) throws {
        for length in [0, 3, 7, 8, 9, 40] {
            let text = String(repeating: "x", count: length) + escape + "y"
            let json = #"{"resourceType":"Patient","active":true,"name":[{"text":"\#(text)"}]}"#
            do throws(FHIRError) {
                let tree = try FHIRJSON.read(SourceBuffer(Array(json.utf8)), schema: .r4).get()
                _ = try FHIRXML.write(tree)
                #expect(Bool(false), "it was written")
            } catch {
                #expect(error.code == "xml.character")
                #expect(error.issues.first?.expression == "Patient.name[0].text")
            }
        }
    }

    @Test("writes unknown content where XML has a form for it")
    func unknown() throws {
        let json = #"{"resourceType":"Patient","a":1.50,"b":{"c":[true,"x"],"d":{}},"e":[{"f":"g"}]}"#
        let content = """
            <a value="1.50"/><b><c value="true"/><c value="x"/><d/></b><e><f value="g"/></e>
            """
        #expect(try xml(json, mode: .lenient) == Self.header + XMLSample.resource("Patient", content))
    }

    @Test(
        "refuses unknown content that XML has no form for",
        arguments: [#""a":null"#, #""a":[[1]]"#, #""a":[]"#, #""a b":1"#, #""1":1"#, #""a:b":1"#])
    func unwritable(member: String) throws {
        #expect(throws: FHIRError.self) { try xml("{\"resourceType\":\"Patient\",\(member)}", mode: .lenient) }
    }

    @Test("leaves nothing behind where it refuses")
    func sink() throws {
        let json = #"{"resourceType":"Patient","name":[{"text":"\u0001"}]}"#
        let tree = try FHIRJSON.read(SourceBuffer(Array(json.utf8)), schema: .r4).get()
        var sink = ByteSink()
        sink.append("before")
        _ = try? FHIRXML.write(tree, to: &sink)
        #expect(String(decoding: sink.array, as: UTF8.self) == "before")
    }

    @Test("writes what stands deep as readily as what stands high")
    func deep() throws {
        let levels = 200
        let open = String(repeating: "<extension url=\"u\">", count: levels)
        let close = String(repeating: "</extension>", count: levels)
        let text = XMLSample.resource("Patient", open + "<valueCode value=\"x\"/>" + close)
        let tree = try XMLSample.read(text).get()
        #expect(String(decoding: try FHIRXML.write(tree), as: UTF8.self) == Self.header + text)
    }
}
