import Foundation
import TestSupport
import Testing

@Suite("diff")
struct DiffTests {
    @Test("a record is the same in both formats", arguments: TestFolder.names("pairs", ending: ".json"))
    func pairs(name: String) throws {
        let pair = TestFolder.fixtures.appending(path: "pairs/\(name)").path
        let run = try CommandRun(["diff", pair + ".json", pair + ".xml"])
        #expect(run.exitCode == 0)
        #expect(run.output.isEmpty)
    }

    @Test("what was added, removed and changed is listed by its path, and the exit code is 1")
    func differences() throws {
        let workspace = try Workspace()
        let left = try workspace.write(
            "left.json",
            #"{"resourceType":"Patient","birthDate":"1974-12-25","name":[{"family":"Chalmers","given":["Peter"]}],"active":true}"#
        )
        let right = try workspace.write(
            "right.json",
            #"{"resourceType":"Patient","name":[{"family":"Chalmers","given":["Peter","James"]}],"birthDate":"1974-12-26","gender":"male"}"#
        )
        let run = try CommandRun(["diff", left, right])
        #expect(run.exitCode == 1)
        #expect(
            run.text == """
                ~ Patient.birthDate: "1974-12-25" -> "1974-12-26"
                + Patient.name[0].given[1]: "James"
                - Patient.active: true
                + Patient.gender: "male"

                """)
    }

    @Test("numbers are compared as text")
    func numbers() throws {
        let workspace = try Workspace()
        let left = try workspace.write("left.json", SmallRecords.observation)
        let right = try workspace.write("right.json", SmallRecords.observation.replacing("84.20", with: "84.2"))
        let run = try CommandRun(["diff", left, right])
        #expect(run.exitCode == 1)
        #expect(run.text == "~ Observation.value.value: 84.20 -> 84.2\n")
    }

    @Test("one of the records may come from standard input")
    func standardInput() throws {
        let workspace = try Workspace()
        let left = try workspace.write("left.json", SmallRecords.patient)
        #expect(try CommandRun(["diff", left, "-"], input: Array(SmallRecords.patientXML.utf8)).exitCode == 0)
    }

    @Test("a record that cannot be read exits with 2")
    func unreadable() throws {
        let workspace = try Workspace()
        let left = try workspace.write("left.json", SmallRecords.patient)
        let right = try workspace.write("right.json", SmallRecords.truncated)
        for arguments in [["diff", left, right], ["diff", workspace.path("missing"), left]] {
            let run = try CommandRun(arguments)
            #expect(run.exitCode == 2)
            #expect(run.output.isEmpty)
            #expect(!run.diagnostics.isEmpty)
        }
    }
}
