import Foundation
import TestSupport
import Testing

@Suite("convert: one record")
struct ConvertOneRecordTests {
    @Test("JSON becomes XML, and XML becomes JSON, where no format is asked for")
    func otherFormat() throws {
        let workspace = try Workspace()
        let json = try CommandRun(["convert", try workspace.write("a.json", SmallRecords.patient)])
        #expect(json.exitCode == 0)
        #expect(json.diagnostics.isEmpty)
        #expect(CanonicalXML.difference(json.output, from: Array(SmallRecords.patientXML.utf8)) == nil)
        let xml = try CommandRun(["convert", try workspace.write("a.xml", SmallRecords.patientXML)])
        #expect(xml.exitCode == 0)
        #expect(xml.text == SmallRecords.patient + "\n")
    }

    @Test("standard input is read where the input is -")
    func standardInput() throws {
        let run = try CommandRun(["convert", "--to", "json", "-"], input: Array(SmallRecords.patientXML.utf8))
        #expect(run.exitCode == 0)
        #expect(run.text == SmallRecords.patient + "\n")
    }

    @Test("a large record comes whole through standard input")
    func largeStandardInput() throws {
        let entry = #"{"resource":\#(SmallRecords.observation)}"#
        let bundle =
            #"{"resourceType":"Bundle","type":"collection","entry":["#
            + Array(repeating: entry, count: 20_000).joined(separator: ",") + "]}"
        let run = try CommandRun(["convert", "--to", "json", "-"], input: Array(bundle.utf8))
        #expect(run.exitCode == 0)
        let isSame = run.text == bundle + "\n"
        #expect(isSame)
    }

    @Test("the content decides what a file is, not its name")
    func contentDecides() throws {
        let workspace = try Workspace()
        let json = try CommandRun(["convert", "--to", "json", try workspace.write("record.xml", SmallRecords.patient)])
        #expect(json.exitCode == 0)
        #expect(json.text == SmallRecords.patient + "\n")
        let xml = try CommandRun([
            "convert", "--to", "json", try workspace.write("record.json", SmallRecords.patientXML),
        ])
        #expect(xml.exitCode == 0)
        #expect(xml.text == SmallRecords.patient + "\n")
    }

    @Test(
        "UTF-16 and byte order marks are understood",
        arguments: ["utf-16-big-endian", "utf-16-little-endian", "byte-order-mark"])
    func encodings(name: String) throws {
        let fixture = TestFolder.fixtures.appending(path: "xml-to-json/\(name)")
        let run = try CommandRun(["convert", fixture.path + ".in.xml"])
        #expect(run.exitCode == 0)
        let expected = try JSONValue(parsing: TestFolder.bytes(URL(filePath: fixture.path + ".out.json")))
        #expect(try JSONValue(parsing: run.output).difference(from: expected) == nil)
    }

    @Test("--pretty puts each element on a line")
    func pretty() throws {
        let workspace = try Workspace()
        let run = try CommandRun([
            "convert", "--pretty", "--to", "json", try workspace.write("a.json", SmallRecords.patient),
        ])
        #expect(run.text == "{\n  \"resourceType\": \"Patient\",\n  \"id\": \"a\",\n  \"active\": true\n}\n")
    }

    @Test("to NDJSON, a record is one line, a Bundle too")
    func oneLine() throws {
        let bundle = TestFolder.fixtures.appending(path: "pairs/bundle-entries.xml")
        let run = try CommandRun(["convert", "--to", "ndjson", bundle.path])
        #expect(run.exitCode == 0)
        #expect(run.output.count { $0 == 0x0A } == 1)
        #expect(run.output.last == 0x0A)
    }

    @Test("a record with errors prints nothing, says where and what, and exits with 1")
    func recordWithErrors() throws {
        let workspace = try Workspace()
        let path = try workspace.write("c.json", SmallRecords.unknownElement)
        let run = try CommandRun(["convert", path])
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.diagnostics.hasPrefix("\(path):1:27: error: [structure.unknown-element] Patient"))
        #expect(run.diagnostics.split(separator: "\n").count == 1)
    }

    @Test("--lenient keeps what the schema does not know and warns")
    func lenient() throws {
        let workspace = try Workspace()
        let run = try CommandRun(
            ["convert", "--lenient", "--to", "json", try workspace.write("c.json", SmallRecords.unknownElement)])
        #expect(run.exitCode == 0)
        #expect(run.text.contains(#""activ":true"#))
        #expect(run.diagnostics.contains(": warning: [structure.unknown-element] "))
    }

    @Test("what XML cannot carry is an error with its place in the file")
    func writingErrors() throws {
        let workspace = try Workspace()
        let path = try workspace.write("d.json", #"{"resourceType":"Patient","name":[{"text":"a\u0001"}]}"#)
        let run = try CommandRun(["convert", "--to", "xml", path])
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.diagnostics.contains("\(path):1:36: error: [xml.character] "))
    }

    @Test("an input that is neither format, or empty, exits with 2", arguments: ["MSH|^~\\&|A", "", " \n", "\"text\""])
    func unknownFormat(content: String) throws {
        let workspace = try Workspace()
        let run = try CommandRun(["convert", try workspace.write("x.json", content)])
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.diagnostics.contains("x.json:1:1: fatal: [format.unknown] "))
    }

    @Test("a file that is not there exits with 2 and is named")
    func missingFile() throws {
        let run = try CommandRun(["convert", "/nowhere/patient.json"])
        #expect(run.exitCode == 2)
        #expect(run.diagnostics.contains("[input.unreadable] /nowhere/patient.json cannot be read: No such file"))
    }

    @Test("output that nobody reads ends the command without a word")
    func brokenPipe() throws {
        let workspace = try Workspace()
        let lines = String(repeating: SmallRecords.observation + "\n", count: 50_000)
        let command = try StartedCommand(["convert", "--to", "ndjson", try workspace.write("many.ndjson", lines)])
        _ = try command.output.read(upToCount: 100)
        try command.output.close()
        command.process.waitUntilExit()
        #expect(command.process.terminationReason == .uncaughtSignal)
        #expect(command.process.terminationStatus == SIGPIPE)
    }
}
