import FHIRCore
import FHIRFormats
import Testing

@Suite("issues for people")
struct IssueTextTests {
    /// The lines of one issue at a place in a text.
    private func lines(_ text: String, at place: String, width: Int = 60, isColoured: Bool = false) throws -> [String] {
        let source = SourceBuffer(Array(text.utf8))
        let range = try #require(text.range(of: place))
        let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let issue = Issue("id.contained-missing", location: source.location(at: offset))
        let report = IssueReport(file: "a.json", issues: [issue])
        let style = IssueReport.TextStyle(isColoured: isColoured, width: width)
        return report.text(in: source, style: style).split(separator: "\n").map(String.init)
    }

    @Test("the line stands below the issue, with a caret under the place")
    func caret() throws {
        let found = try lines("{\n  \"gender\": \"m\"\n}\n", at: "\"m\"")
        #expect(found[0].hasPrefix("a.json:2:13: error: [id.contained-missing] "))
        #expect(found[1] == "    2 |   \"gender\": \"m\"")
        #expect(found[2] == "      |             ^")
    }

    @Test(
        "the caret is right after tabs, wide characters and marks",
        arguments: [("\t\tX", 8), ("漢字X", 4), ("e\u{301}X", 1), ("👍X", 2), ("가X", 2), ("\u{200D}X", 0), ("é–X", 2)])
    func columns(line: String, indent: Int) throws {
        let found = try lines(line, at: "X")
        #expect(found[2] == "      | " + String(repeating: " ", count: indent) + "^")
    }

    @Test("a long line is cut to a window around the place", arguments: [0, 10, 5000, 99_990])
    func window(position: Int) throws {
        var letters = Array(repeating: Character("a"), count: 100_000)
        letters[position] = "X"
        let found = try lines(String(letters), at: "X", width: 60)
        #expect(found[1].count <= 60)
        let caret = try #require(found[2].firstIndex(of: "^"))
        let distance = found[2].distance(from: found[2].startIndex, to: caret)
        #expect(found[1][found[1].index(found[1].startIndex, offsetBy: distance)] == "X")
    }

    @Test("a record cannot make the terminal do anything")
    func controls() throws {
        let found = try lines("a\u{1B}[31m\u{7}\u{202E}X\u{85}", at: "X")
        #expect(found[1] == "    1 | a␛[31m␇\u{FFFD}X\u{FFFD}")
        let issue = Issue("bundle.unresolved", expression: "Bundle", "x\u{1B}]0;y\u{7}\nerror")
        let text = IssueReport(file: "a\u{1B}b", issues: [issue]).text
        #expect(text == "a␛b: error: [bundle.unresolved] Bundle: x␛]0;y␇␊error leads to no entry of the bundle.\n")
    }

    @Test("colours are only there where they are asked for")
    func colours() throws {
        #expect(try lines("X", at: "X", isColoured: true).joined().contains("\u{1B}[1;31m"))
        #expect(try !lines("X", at: "X").joined().contains("\u{1B}"))
    }

    @Test("issues of one place share its line, and information has none")
    func shared() {
        let source = SourceBuffer(Array("{}".utf8))
        let place = source.location(at: 0)
        let issues = [
            Issue("id.contained-missing", location: place), Issue("bundle.unresolved", location: place, "x"),
            Issue("xml.comment", location: place, "1"),
        ]
        let text = IssueReport(file: "a", issues: issues).text(in: source, style: .init())
        #expect(text.split(separator: "\n").count == 5)
    }

    @Test("bytes that are not UTF-8 are not shown")
    func bytes() {
        let source = SourceBuffer([0x7B, 0xFF, 0x7D])
        let issue = Issue("json.encoding", location: source.location(at: 1), "x")
        let text = IssueReport(file: "a", issues: [issue]).text(in: source, style: .init())
        #expect(text.split(separator: "\n").count == 1)
    }
}
