import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Testing

@Suite("Narratives in XML")
struct XMLNarrativeTests {
    private static let xhtml = "http://www.w3.org/1999/xhtml"

    private func narrative(
        _ div: String, root: String = "<Basic xmlns=\"http://hl7.org/fhir\">", end: String = "</Basic>"
    ) -> String {
        "\(root)<text><status value=\"generated\"/>\(div)</text><code><text value=\"x\"/></code>\(end)"
    }

    private func div(_ tree: ElementTree) -> String? { tree.root["text"]?["div"]?.value }

    @Test(
        "carries the letters",
        arguments: [
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"  />",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"></div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">a</div>",
            "<div\n\txmlns = 'http://www.w3.org/1999/xhtml' class='a'>\r\n <br/><br /> </div >",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>&nbsp;&copy;&#160;&amp;</p><p title=\"&eacute;\">é</p>tail</div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\" title=\"&nbsp;\">x</div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><!-- > </div> --><![CDATA[</div>]]><?pi </div>?></div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><div><div>a</div>b</div>c<b>d</b>😀</div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>x</div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:x=\"urn:x\"><p x:y=\"z\" xml:lang=\"cy\">x</p></div>",
        ])
    func letters(div: String) throws {
        let text = narrative(div)
        let tree = try XMLSample.read(text).get()
        #expect(self.div(tree) == div)
        #expect(tree.root["code"]?["text"]?.value == "x")
        let written = String(decoding: try FHIRXML.write(tree), as: UTF8.self)
        if div.contains("&nbsp;") {
            #expect(written.contains("&#160;") && !written.contains("&nbsp;"))
        } else {
            #expect(written.contains(div))
        }
        #expect(try FHIRXML.read(SourceBuffer(Array(written.utf8)), schema: .r4).get().count == tree.count)
    }

    @Test("adds the declarations that stand around the div")
    func inherited() throws {
        let root = "<f:Basic xmlns:f=\"http://hl7.org/fhir\" xmlns=\"\(Self.xhtml)\" xmlns:x=\"urn:x&amp;\">"
        let text = narrative("<div><p x:y=\"1\"/></div>", root: root, end: "</f:Basic>")
            .replacing("<text>", with: "<f:text>").replacing("</text>", with: "</f:text>")
            .replacing("<status", with: "<f:status").replacing("<code><text value=\"x\"/></code>", with: "")
        let tree = try XMLSample.read(text).get()
        #expect(div(tree) == "<div xmlns=\"\(Self.xhtml)\" xmlns:x=\"urn:x&amp;\"><p x:y=\"1\"/></div>")
        #expect(NarrativeScanner.check(Array(try #require(div(tree)).utf8)) == nil)
    }

    @Test("drops a prefix that stands for XHTML")
    func prefix() throws {
        let root = "<Basic xmlns=\"http://hl7.org/fhir\" xmlns:h=\"\(Self.xhtml)\">"
        let tree = try XMLSample.read(narrative("<h:div id='a'>h:<h:br/><!--<h:p>--><h:p>x</h:p></h:div>", root: root))
            .get()
        #expect(div(tree) == "<div xmlns=\"\(Self.xhtml)\" id='a'>h:<br/><!--<h:p>--><p>x</p></div>")
    }

    @Test("keeps a prefix where dropping it would change what is meant")
    func keptPrefix() throws {
        let root = "<Basic xmlns=\"http://hl7.org/fhir\" xmlns:h=\"\(Self.xhtml)\">"
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><h:p/></svg>"
        let tree = try XMLSample.read(narrative("<h:div>\(svg)</h:div>", root: root)).get()
        #expect(div(tree) == "<h:div xmlns:h=\"\(Self.xhtml)\">\(svg)</h:div>")
        let written = try FHIRXML.write(tree)
        #expect(try div(FHIRXML.read(SourceBuffer(written), schema: .r4).get()) == div(tree))
    }

    @Test("keeps line ends in attribute values on the way through XML, and what XML readers see")
    func lineEnds() throws {
        let json =
            #"{"resourceType":"Basic","text":{"status":"generated","div":"<div xmlns=\"\#(Self.xhtml)\"><p title=\"a\nb\tc&#xA;\">\n</p></div>"}}"#
        let tree = try FHIRJSON.read(SourceBuffer(Array(json.utf8)), schema: .r4).get()
        let written = String(decoding: try FHIRXML.write(tree), as: UTF8.self)
        #expect(written.contains("<p title=\"a&#x000A;b&#x0009;c&#xA;\">\n</p>"))
        let again = try XMLSample.read(written).get()
        #expect(div(again) == div(tree))
        #expect(
            try div(XMLSample.read(narrative("<div xmlns='\(Self.xhtml)'><p title='a\r\nb\nc'/></div>")).get())
                == "<div xmlns='\(Self.xhtml)'><p title='a b c'/></div>")
    }

    @Test("knows HTML's entities inside narratives only")
    func entities() {
        #expect(XMLSample.read(narrative("<div xmlns='\(Self.xhtml)'>&foo;</div>")).issues.first?.id == "xml.entity")
        let outside = XMLSample.resource("Patient", "<name><text value=\"&nbsp;\"/></name>")
        #expect(XMLSample.read(outside).issues.map(\.id) == ["xml.entity"])
    }

    @Test("goes on after a narrative at the right place")
    func positions() throws {
        let text = narrative("<div xmlns='\(Self.xhtml)'>\n<p>a\n</p>\n</div>\n") + "\n<!-- end -->"
        let tree = try XMLSample.read(text).get()
        #expect(tree.root["code"]?.location?.line == 5)
        let broken = XMLSample.read(narrative("<div xmlns='\(Self.xhtml)'>\n<p>a\n</p></div>\n", end: "<x/></Basic>"))
        #expect(broken.issues.first?.location?.line == 4)
    }
}

extension NarrativeScanner {
    static func check(_ bytes: [UInt8]) -> Problem? { bytes.withUnsafeBufferPointer { check($0) } }
}
