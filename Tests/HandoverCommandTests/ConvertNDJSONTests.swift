import Foundation
import TestSupport
import Testing

@Suite("convert: NDJSON")
struct ConvertNDJSONTests {
    private static let expectations: JSONValue? = try? JSONValue(parsing: TestFolder.fixture("ndjson/expected.json"))

    @Test(
        "the fixtures give their records in order and name their bad lines",
        arguments: TestFolder.names("ndjson", ending: ".ndjson"))
    func fixtures(name: String) throws {
        let path = TestFolder.fixtures.appending(path: "ndjson/\(name).ndjson").path
        let expected = try #require(Self.expectations?[name])
        let badLines = expected["badLines"]?.items ?? []
        let run = try CommandRun(["convert", "--to", "ndjson", path])
        #expect(run.exitCode == (badLines.isEmpty ? 0 : 1))
        let records = run.text.split(separator: "\n")
        #expect(records.count == expected["records"]?.integer)
        for bad in badLines {
            let line = try #require(bad["line"]?.integer)
            let issue = try #require(bad["issue"]?.string)
            #expect(
                run.diagnostics.split(separator: "\n").contains {
                    $0.hasPrefix("\(path):\(line):") && $0.contains("[\(issue)]")
                })
        }
    }

    @Test("lines keep their order, however many threads work on them")
    func order() throws {
        let lines = (0..<40_000).map { #"{"resourceType":"Patient","id":"p\#($0)"}"# }.joined(separator: "\n") + "\n"
        let run = try CommandRun(["convert", "--to", "ndjson", "-"], input: Array(lines.utf8))
        #expect(run.exitCode == 0)
        let isSame = run.text == lines
        #expect(isSame)
        #expect(run.diagnostics == "40000 records: 40000 converted\n")
    }

    @Test("a record is written before the next one comes")
    func streaming() throws {
        let command = try StartedCommand(["convert", "--to", "ndjson", "-"])
        // Two lines say that it is NDJSON; after that every line comes through at once.
        try command.input.write(contentsOf: Data((SmallRecords.patient + "\n" + SmallRecords.patient + "\n").utf8))
        let first = try command.output.read(upToCount: 2 * (SmallRecords.patient.utf8.count + 1))
        #expect(first?.isEmpty == false)
        try command.input.close()
        #expect(command.finish().exitCode == 0)
    }

    @Test("XML from NDJSON is a file for each line, named after it")
    func fileForEachLine() throws {
        let workspace = try Workspace()
        let input = try workspace.write(
            "x.ndjson",
            [SmallRecords.patient, "", SmallRecords.truncated, SmallRecords.observation].joined(separator: "\n"))
        let run = try CommandRun(["convert", "--output", workspace.path("out"), input])
        #expect(run.exitCode == 1)
        #expect(run.diagnostics.contains("\(input):3:"))
        #expect(workspace.files() == ["out/000001.xml", "out/000004.xml", "x.ndjson"])
        #expect(
            try CanonicalXML.difference(workspace.read("out/000001.xml"), from: Array(SmallRecords.patientXML.utf8))
                == nil)
    }

    @Test("in a folder, the files of NDJSON stand in a folder of its name")
    func folder() throws {
        let workspace = try Workspace()
        try workspace.write("in/a.json", SmallRecords.patient)
        try workspace.write("in/b.ndjson", SmallRecords.patient + "\n" + SmallRecords.observation + "\n")
        let run = try CommandRun(["convert", "--to", "xml", "--output", workspace.path("out"), workspace.path("in")])
        #expect(run.exitCode == 0)
        #expect(
            workspace.files().filter { $0.hasPrefix("out/") } == ["out/a.xml", "out/b/000001.xml", "out/b/000002.xml"])
    }

    @Test("NDJSON to standard output as XML is refused with what to do")
    func needsFolder() throws {
        let path = TestFolder.fixtures.appending(path: "ndjson/three-records.ndjson").path
        let run = try CommandRun(["convert", "--to", "xml", path])
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.diagnostics.contains("name a folder with --output, or use --to ndjson"))
    }

    @Test("several inputs may go into one NDJSON file, in their order")
    func joined() throws {
        let workspace = try Workspace()
        let inputs = [
            try workspace.write("b.json", SmallRecords.observation),
            try workspace.write("a.xml", SmallRecords.patientXML),
            try workspace.write("c.ndjson", SmallRecords.patient + "\n" + SmallRecords.observation + "\n"),
        ]
        let run = try CommandRun(["convert", "--to", "ndjson", "--output", workspace.path("all.ndjson")] + inputs)
        #expect(run.exitCode == 0)
        let expected = [SmallRecords.observation, SmallRecords.patient, SmallRecords.patient, SmallRecords.observation]
        #expect(try workspace.text("all.ndjson") == expected.map { $0 + "\n" }.joined())
    }

    @Test("a single line in a file named .ndjson is NDJSON")
    func singleLine() throws {
        let workspace = try Workspace()
        let input = try workspace.write("one.ndjson", SmallRecords.patient + "\n")
        let run = try CommandRun(["convert", "--to", "ndjson", "--output", workspace.path("out") + "/", input])
        #expect(run.exitCode == 0)
        #expect(try workspace.text("out/one.ndjson") == SmallRecords.patient + "\n")
    }
}
