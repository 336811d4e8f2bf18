import Foundation
import TestSupport
import Testing

@Suite("fhirpath")
struct FHIRPathTests {
    private static let patient = TestFolder.fixtures.appending(path: "fhirpath/patient.json").path

    @Test("a result prints one item on a line, primitives as text and the rest as FHIR JSON")
    func text() throws {
        let run = try CommandRun(["fhirpath", "name[0].given | birthDate | active | maritalStatus", Self.patient])
        #expect(run.exitCode == 0)
        #expect(
            run.text == """
                Amara
                Joy
                1984-02-29
                true
                {"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"M"}]}

                """)
        #expect(run.diagnostics.isEmpty)
    }

    @Test("--format json gives each item with its type, from JSON and from XML the same")
    func json() throws {
        let workspace = try Workspace()
        let file = try workspace.write("patient.xml", SmallRecords.patientXML)
        for (input, bytes) in [(file, []), ("-", Array(SmallRecords.patient.utf8))] {
            let run = try CommandRun(["fhirpath", "--format", "json", "active | id", input], input: bytes)
            #expect(run.exitCode == 0)
            #expect(
                run.text == """
                    [
                      {"type":"boolean","value":"true"},
                      {"type":"id","value":"a"}
                    ]

                    """)
        }
        #expect(try CommandRun(["fhirpath", "--format", "json", "{}", file]).text == "[]\n")
    }

    @Test(
        "an error names its place and marks it; the exit code says whether the expression or the evaluation is wrong",
        arguments: [
            ("name.given1", 2, "column 6: HumanName has no element given1.", "  name.given1\n       ^\n"),
            ("name.where(", 2, "column 12", "  name.where(\n             ^\n"),
            ("id +\n  nom", 2, "line 2, column 3", "    nom\n    ^\n"),
            ("name.single()", 1, "column 6", "  name.single()\n       ^\n"),
            ("repeatAll($this)", 1, "fhirpath.limit", ""),
        ])
    func errors(_ expression: String, _ exitCode: Int32, _ message: String, _ mark: String) throws {
        let run = try CommandRun(["fhirpath", expression, Self.patient])
        #expect(run.exitCode == exitCode)
        #expect(run.diagnostics.hasPrefix("error: [fhirpath."))
        #expect(run.diagnostics.contains(message))
        #expect(run.diagnostics.hasSuffix(mark), "\(run.diagnostics)")
        #expect(run.output.isEmpty)
    }

    @Test("what trace() logs goes to standard error")
    func trace() throws {
        let run = try CommandRun(["fhirpath", "name.given.first().trace('g').length()", Self.patient])
        #expect(run.text == "5\n")
        #expect(run.diagnostics == "trace g: Amara\n")
    }

    @Test("an input that cannot be read ends with 2")
    func unreadable() throws {
        let workspace = try Workspace()
        let broken = try workspace.write("broken.json", SmallRecords.truncated)
        for input in [broken, "/nowhere/at/all.json"] {
            let run = try CommandRun(["fhirpath", "id", input])
            #expect(run.exitCode == 2)
            #expect(run.output.isEmpty)
            #expect(!run.diagnostics.isEmpty)
        }
        #expect(try CommandRun(["fhirpath", "id"]).exitCode == 2)
    }

    @Test("NDJSON is evaluated line by line; a bad line is reported and does not stop the others")
    func lines() throws {
        let lines = [SmallRecords.patient, SmallRecords.truncated, "", SmallRecords.observation]
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let text = try CommandRun(["fhirpath", "id", "-"], input: bytes)
        #expect(text.exitCode == 1)
        #expect(text.text == "a\nb\n")
        #expect(text.diagnostics.contains("standard input:2:"))
        let json = try CommandRun(["fhirpath", "--format", "json", "id", "-"], input: bytes)
        #expect(
            json.text == """
                {"file":"standard input","line":1,"result":[{"type":"id","value":"a"}]}
                {"file":"standard input","line":4,"result":[{"type":"id","value":"b"}]}

                """)
    }

    @Test("in a folder, records of a type that the expression is not right for are passed over with one warning")
    func folder() throws {
        let workspace = try Workspace()
        _ = try workspace.write("in/a.json", SmallRecords.patient)
        _ = try workspace.write("in/b.xml", SmallRecords.patientXML)
        _ = try workspace.write("in/c.json", SmallRecords.observation)
        _ = try workspace.write("in/d.json", SmallRecords.observation)
        let folder = workspace.path("in")
        let run = try CommandRun(["fhirpath", "active", folder])
        #expect(run.exitCode == 0)
        #expect(run.text == "true\ntrue\n")
        #expect(run.diagnostics.components(separatedBy: "warning: ").count == 2, "\(run.diagnostics)")
        // Right for no record at all.
        #expect(try CommandRun(["fhirpath", "nome", folder]).exitCode == 2)
    }
}
