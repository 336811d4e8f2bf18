import Foundation
import TestSupport
import Testing

@Suite("validate")
struct ValidateTests {
    private static let wrong = #"{"resourceType":"Patient","id":"w","gender":"m & <f>"}"#

    @Test("a right record prints at most advice and exits with 0")
    func right() throws {
        let run = try CommandRun(["validate", "-"], input: Array(SmallRecords.patient.utf8))
        #expect(run.exitCode == 0)
        #expect(!run.text.contains("error"))
    }

    @Test("errors exit with 1, warnings only where they are asked to, and what cannot be read with 2")
    func exitCodes() throws {
        let workspace = try Workspace()
        let wrong = try workspace.write("wrong.json", Self.wrong)
        let right = try workspace.write("right.json", SmallRecords.patient)
        #expect(try CommandRun(["validate", wrong]).exitCode == 1)
        #expect(try CommandRun(["validate", right]).exitCode == 0)
        #expect(try CommandRun(["validate", "--fail-on", "warning", right]).exitCode == 1)
        #expect(try CommandRun(["validate", right, workspace.path("missing")]).exitCode == 2)
        #expect(try CommandRun(["validate", "--profile", "http://example.org/p", right]).exitCode == 2)
    }

    @Test("text names file, line and column")
    func text() throws {
        let workspace = try Workspace()
        let wrong = try workspace.write("wrong.json", Self.wrong)
        let run = try CommandRun(["validate", wrong])
        #expect(run.text.contains("wrong.json:1:36: error: [binding.required] Patient.gender: "))
    }

    @Test("json has an object for each input, in their order")
    func json() throws {
        let workspace = try Workspace()
        let wrong = try workspace.write("wrong.json", Self.wrong)
        let right = try workspace.write("right.json", SmallRecords.patient)
        let run = try CommandRun(["validate", "--format", "json", wrong, right])
        let reports = try #require(try JSONValue(parsing: run.output).items)
        #expect(reports.map { $0["file"]?.string } == [wrong, right])
        #expect(reports.map { $0["resourceType"]?.string } == ["Patient", "Patient"])
        #expect(reports[0]["issues"]?.items?.contains { $0["id"]?.string == "binding.required" } == true)
    }

    @Test("each line of NDJSON is a record, and issues have its line")
    func lines() throws {
        let input = SmallRecords.patient + "\n" + Self.wrong + "\n"
        let run = try CommandRun(["validate", "-"], input: Array(input.utf8))
        #expect(run.exitCode == 1)
        #expect(run.text.contains("standard input:2:36: error: [binding.required]"))
        #expect(run.diagnostics.contains("2 records: 1 with errors"))
    }

    @Test(
        "junit, sarif and outcome are well-formed whatever the record says", arguments: ["junit", "sarif", "outcome"])
    func formats(format: String) throws {
        let run = try CommandRun(["validate", "--format", format, "-"], input: Array(Self.wrong.utf8))
        #expect(run.exitCode == 1)
        if format == "junit" {
            let form = try CanonicalXML.form(run.output)
            #expect(form.contains("<testsuite"))
            #expect(run.text.contains("failures=\"1\""))
            return
        }
        let value = try JSONValue(parsing: run.output)
        if format == "sarif" {
            let results = value["runs"]?.items?.first?["results"]?.items
            #expect(
                results?.contains { $0["ruleId"]?.string == "binding.required" && $0["level"]?.string == "error" }
                    == true)
        } else {
            #expect(value["resourceType"]?.string == "OperationOutcome")
            // An outcome is itself a record that must be right.
            let again = try CommandRun(["validate", "-"], input: run.output)
            #expect(again.exitCode == 0, "\(again.text)")
        }
    }
}
