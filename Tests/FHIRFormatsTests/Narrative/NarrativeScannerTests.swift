import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Checking narratives")
struct NarrativeScannerTests {
    private static let xmlns = "xmlns=\"http://www.w3.org/1999/xhtml\""

    @Test(
        "finds no fault in what is well-formed",
        arguments: [
            "", "text", "<p/>", "<p></p >", "<a b='c' d=\"e\"/>",
            "&amp;&lt;&gt;&quot;&apos;&nbsp;&thetasym;&#9;&#x10FFFF;",
            "<!---->", "<!-- & < &nope; - -->", "<![CDATA[]]>", "<![CDATA[ < & ]] > ]]>", "<?p?>", "<?p x?>", "a]]b>c",
            "]>", "<a href='>'/>", "\t\r\n", "é\u{85}\u{FFFD}😀", "<ü:ö xmlns:ü='u'/>",
            "<a xml:lang='x' xml:space='y'/>",
            "<a xmlns:b='u'><b:c b:d=''/></a><b:c xmlns:b='v'/>", "<é/>", "<a·/>",
            String(repeating: "<i>", count: 300)
                + String(repeating: "</i>", count: 300),
        ])
    func accepts(content: String) {
        #expect(NarrativeScanner.check(Array("<div \(Self.xmlns)>\(content)</div>".utf8)) == nil)
        #expect(NarrativeScanner.check(Array(" \n<div \(Self.xmlns)><b>\(content)</b></div>\n".utf8)) == nil)
    }

    @Test(
        "finds the fault in what is not",
        arguments: [
            "<", "&", "&;", "&amp", "& ", "&nope;", "&NBSP;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#xFFFE;",
            "&#1114112;", "&#12a;",
            "<p>", "</p>", "<p></q>", "<p></p", "<p", "<p/", "<p / >", "< p/>", "<p a/>", "<p a=/>", "<p a=b/>",
            "<p a='b/>",
            "<p a='b'c='d'/>", "<p a='<'/>", "<p a='&'/>", "<p a='1' a='2'/>", "<1/>", "<-/>", "<a:/>", "<:a/>",
            "<a:b:c/>",
            "<!--", "<!-- -- -->", "<!--->", "<!-- --->", "<![CDATA[", "<![cdata[]]>", "<!x>", "<!DOCTYPE a>", "]]>",
            "<?", "<?p",
            "<?xml version='1.0'?>", "<?XML?>", "<? p?>", "\u{0}", "\u{1}", "\u{1F}", "\u{FFFE}", "\u{FFFF}",
            "<a b='\u{8}'/>",
            "<b:c/>", "<a b:c=''/>", "<a xmlns:b=''/>", "<a xmlns:xmlns='u'/>", "<a xmlns:xml='u'/>", "<×/>",
            "<a\u{A0}b='c'/>",
        ])
    func refuses(content: String) {
        #expect(NarrativeScanner.check(Array("<div \(Self.xmlns)>\(content)</div>".utf8)) != nil)
    }

    @Test(
        "wants one div",
        arguments: [
            "", " ", "text", "<p \(xmlns)/>", "<div \(xmlns)/><div \(xmlns)/>", "<div \(xmlns)/>x", "x<div \(xmlns)/>",
            "<div xmlns=\"http://hl7.org/fhir\"/>", "<h:div/>", "<h:div xmlns:h='u'/>", "<!-- --><div \(xmlns)/>",
            "<div",
        ])
    func root(letters: String) {
        #expect(NarrativeScanner.check(Array(letters.utf8)) != nil)
    }

    @Test("says where the fault is")
    func place() throws {
        let letters = "<div \(Self.xmlns)>é<p>&nope;</p></div>"
        let problem = try #require(NarrativeScanner.check(Array(letters.utf8)))
        #expect(problem.offset == Array(letters.utf8).firstIndex(of: UInt8(ascii: "&")))
        #expect(problem.reason.contains("&nope;"))
    }

    @Test(
        "finds bytes that are not UTF-8",
        arguments: [[0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3]])
    func encoding(bytes: [Int]) {
        let start = Array("<div \(Self.xmlns)>".utf8)
        #expect(NarrativeScanner.check(start + bytes.map(UInt8.init) + Array("</div>".utf8)) != nil)
    }

    @Test("bounds depth and attributes")
    func bounds() {
        let depth = NarrativeScanner.depthLimit
        let deep = String(repeating: "<i>", count: depth) + String(repeating: "</i>", count: depth)
        #expect(NarrativeScanner.check(Array("<div \(Self.xmlns)>\(deep)</div>".utf8)) != nil)
        let attributes = (0...NarrativeScanner.attributeLimit).map { " a\($0)=''" }.joined()
        #expect(NarrativeScanner.check(Array("<div \(Self.xmlns)><p\(attributes)/></div>".utf8)) != nil)
    }

    @Test("agrees with libxml2 on narratives with seeded faults", arguments: 0..<8)
    func agreement(seed: Int) {
        let pieces = [
            "<p>", "</p>", "<br/>", "<b c=\"d\">", "</b>", "<i e='f' g=\"&amp;\">", "</i>", "text", " ", "\n", "&nbsp;",
            "&lt;",
            "&#65;", "<!-- c -->", "<![CDATA[ d ]]>", "<?pi e?>", "é", "😀", "]]", ">", "<", "&", "'", "\"", "=", "-",
            "--", "/",
            "<x:y xmlns:x='u'>", "</x:y>", "x:z='1'", ";", "!", "[", "?", "\u{1}", "\u{FFFE}", "<t u='v\nw'/>",
            "</div>", "<div>",
        ]
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<400 {
            var content: [UInt8] = []
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                if let piece = pieces.randomElement(using: &generator) { content += Array(piece.utf8) }
            }
            if Bool.random(using: &generator), !content.isEmpty {
                content[Int.random(in: 0..<content.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            let ours = NarrativeScanner.check(Array("<div \(Self.xmlns)>".utf8) + content + Array("</div>".utf8)) == nil
            // A div that inherits its namespace is not passed over by the scanner: libxml2 reads it.
            let start = "<f:Basic xmlns:f='http://hl7.org/fhir' \(Self.xmlns)><f:text><div>"
            let bytes = Array(start.utf8) + content + Array("</div></f:text></f:Basic>".utf8)
            let theirs = FHIRXML.read(SourceBuffer(bytes), schema: .r4)
            let isWellFormed = theirs.tree != nil
            #expect(ours == isWellFormed, "\(String(decoding: content, as: UTF8.self)) \(theirs.issues)")
        }
    }
}
