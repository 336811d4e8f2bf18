import FHIRCore
import FHIRFormats
import TestSupport
import Testing

@Suite("Reports of issues")
struct IssueReportTests {
    private let report = IssueReport(
        file: "a \"b\".json", resourceType: "Patient",
        issues: [
            Issue(
                "structure.unknown-element", expression: "Patient",
                location: SourceLocation(file: "a \"b\".json", offset: 3, line: 2, column: 5), "\"activ\"", "Patient"),
            Issue("xml.comment", "1"),
        ])

    @Test("text has a line for each issue, and the file where the issue has no place")
    func text() {
        let lines = report.text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines[0].hasPrefix("a \"b\".json:2:5: error: [structure.unknown-element] Patient: \"activ\""[...])
                || lines[0].contains("activ"))
        #expect(lines[1].hasPrefix("a \"b\".json: information: [xml.comment] "))
    }

    @Test("JSON is an array with an object for each input")
    func json() throws {
        let value = try JSONValue(parsing: IssueReport.json([report, IssueReport(file: "empty", issues: [])]))
        #expect(value.items?.count == 2)
        let first = try #require(value.items?.first)
        #expect(first["file"]?.string == "a \"b\".json")
        #expect(first["resourceType"]?.string == "Patient")
        #expect(first["valid"]?.text == "false")
        let issue = try #require(first["issues"]?.items?.first)
        #expect(issue["id"]?.string == "structure.unknown-element")
        #expect(issue["severity"]?.string == "error")
        #expect(issue["code"]?.string == "structure")
        #expect(issue["expression"]?.string == "Patient")
        #expect(issue["line"]?.text == "2")
        #expect(issue["column"]?.text == "5")
        #expect(first["issues"]?.items?.last?["line"]?.text == "null")
        #expect(value.items?.last?["resourceType"]?.text == "null")
        #expect(value.items?.last?["valid"]?.text == "true")
    }
}
