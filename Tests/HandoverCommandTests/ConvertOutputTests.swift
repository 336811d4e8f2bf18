import Foundation
import TestSupport
import Testing

@Suite("convert: output files")
struct ConvertOutputTests {
    @Test("one input may go into a file, with folders made for it")
    func oneFile() throws {
        let workspace = try Workspace()
        let input = try workspace.write("a.json", SmallRecords.patient)
        let run = try CommandRun(["convert", "--output", workspace.path("new/folder/a.xml"), input])
        #expect(run.exitCode == 0)
        #expect(run.output.isEmpty)
        #expect(workspace.files() == ["a.json", "new/folder/a.xml"])
        #expect(
            try CanonicalXML.difference(workspace.read("new/folder/a.xml"), from: Array(SmallRecords.patientXML.utf8))
                == nil)
    }

    @Test("one input goes into a folder that is there, with its name")
    func existingFolder() throws {
        let workspace = try Workspace()
        let input = try workspace.write("a.json", SmallRecords.patient)
        try FileManager.default.createDirectory(atPath: workspace.path("out"), withIntermediateDirectories: true)
        #expect(try CommandRun(["convert", "--output", workspace.path("out"), input]).exitCode == 0)
        #expect(workspace.files() == ["a.json", "out/a.xml"])
    }

    @Test("a folder keeps its relative paths and changes extensions")
    func folder() throws {
        let workspace = try Workspace()
        try workspace.write("in/a.json", SmallRecords.patient)
        try workspace.write("in/deep/er/b.json", SmallRecords.observation)
        try workspace.write("in/deep/c.xml", SmallRecords.patientXML)
        try workspace.write("in/notes.txt", "no record")
        try workspace.write("in/.hidden/d.json", "no record")
        let run = try CommandRun(["convert", "--to", "xml", "--output", workspace.path("out"), workspace.path("in")])
        #expect(run.exitCode == 0)
        #expect(run.diagnostics == "3 records: 3 converted\n")
        let made = workspace.files().filter { $0.hasPrefix("out/") }
        #expect(made == ["out/a.xml", "out/deep/c.xml", "out/deep/er/b.xml"])
    }

    @Test("without --to, each file becomes the other format")
    func mixedFolder() throws {
        let workspace = try Workspace()
        try workspace.write("in/a.json", SmallRecords.patient)
        try workspace.write("in/b.xml", SmallRecords.patientXML)
        #expect(try CommandRun(["convert", "--output", workspace.path("out"), workspace.path("in")]).exitCode == 0)
        #expect(workspace.files().filter { $0.hasPrefix("out/") } == ["out/a.xml", "out/b.json"])
    }

    @Test("several inputs, or a folder, without --output exit with 2")
    func outputIsNeeded() throws {
        let workspace = try Workspace()
        let input = try workspace.write("in/a.json", SmallRecords.patient)
        for inputs in [[input, input], [workspace.path("in")]] {
            let run = try CommandRun(["convert"] + inputs)
            #expect(run.exitCode == 2)
            #expect(run.output.isEmpty)
            #expect(run.diagnostics.contains("--output FOLDER"))
        }
    }

    @Test("two inputs with one output are refused before anything is written")
    func collision() throws {
        let workspace = try Workspace()
        try workspace.write("in/0.json", SmallRecords.patient)
        try workspace.write("in/a.json", SmallRecords.patient)
        try workspace.write("in/a.xml", SmallRecords.patientXML)
        let run = try CommandRun(["convert", "--to", "json", "--output", workspace.path("out"), workspace.path("in")])
        #expect(run.exitCode == 2)
        #expect(run.diagnostics.contains("would both be written to"))
        #expect(!workspace.exists("out"))
    }

    @Test("an output is never written over an input")
    func inputIsSafe() throws {
        let workspace = try Workspace()
        let input = try workspace.write("a.json", SmallRecords.patient)
        let run = try CommandRun(["convert", "--to", "json", "--pretty", "--output", input, input])
        #expect(run.exitCode == 2)
        #expect(run.diagnostics.contains("is itself an input"))
        #expect(try workspace.text("a.json") == SmallRecords.patient)
    }

    @Test("a record with errors is left out, and the others are converted")
    func errorsAmongOthers() throws {
        let workspace = try Workspace()
        try workspace.write("in/a.json", SmallRecords.patient)
        try workspace.write("in/b.json", SmallRecords.truncated)
        try workspace.write("in/c.json", SmallRecords.unknownElement)
        try workspace.write("in/d.json", SmallRecords.observation)
        let run = try CommandRun(["convert", "--output", workspace.path("out"), workspace.path("in")])
        #expect(run.exitCode == 1)
        #expect(run.diagnostics.hasSuffix("4 records: 2 converted, 2 with errors\n"))
        #expect(workspace.files().filter { $0.hasPrefix("out/") } == ["out/a.xml", "out/d.xml"])
    }

    @Test("something unreadable among others exits with 2, and the others are converted")
    func unreadableAmongOthers() throws {
        let workspace = try Workspace()
        let good = try workspace.write("a.json", SmallRecords.patient)
        let bad = try workspace.write("b.json", SmallRecords.truncated)
        let run = try CommandRun([
            "convert", "--output", workspace.path("out"), good, workspace.path("missing.json"), bad,
        ])
        #expect(run.exitCode == 2)
        #expect(workspace.files().filter { $0.hasPrefix("out/") } == ["out/a.xml"])
        #expect(run.diagnostics.contains("missing.json"))
    }

    @Test("a file that is there stays as it is where the record has errors, and is replaced whole where it has none")
    func replaced() throws {
        let workspace = try Workspace()
        try workspace.write("out.xml", "old")
        let bad = try workspace.write("bad.json", SmallRecords.truncated)
        #expect(try CommandRun(["convert", "--output", workspace.path("out.xml"), bad]).exitCode == 1)
        #expect(try workspace.text("out.xml") == "old")
        let good = try workspace.write("good.json", SmallRecords.patient)
        #expect(try CommandRun(["convert", "--output", workspace.path("out.xml"), good]).exitCode == 0)
        #expect(
            try CanonicalXML.difference(workspace.read("out.xml"), from: Array(SmallRecords.patientXML.utf8)) == nil)
        #expect(workspace.files() == ["bad.json", "good.json", "out.xml"])
    }

    @Test("an output that cannot be written exits with 2 and leaves nothing behind")
    func unwritable() throws {
        let workspace = try Workspace()
        let input = try workspace.write("a.json", SmallRecords.patient)
        try workspace.write("file", "")
        let run = try CommandRun(["convert", "--output", workspace.path("file/a.xml"), input])
        #expect(run.exitCode == 2)
        #expect(run.diagnostics.contains("[output.unwritable]"))
        #expect(workspace.files() == ["a.json", "file"])
    }

    @Test("a device is written to and not replaced")
    func device() throws {
        let workspace = try Workspace()
        let input = try workspace.write("a.json", SmallRecords.patient)
        #expect(try CommandRun(["convert", "--output", "/dev/null", input]).exitCode == 0)
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test("symbolic links in a folder are not followed, and that is said")
    func links() throws {
        let workspace = try Workspace()
        try workspace.write("in/a.json", SmallRecords.patient)
        let outside = try workspace.write("outside.json", SmallRecords.observation)
        try FileManager.default.createSymbolicLink(atPath: workspace.path("in/link.json"), withDestinationPath: outside)
        let run = try CommandRun(["convert", "--output", workspace.path("out"), workspace.path("in")])
        #expect(run.exitCode == 0)
        #expect(run.diagnostics.contains("1 symbolic link not followed"))
        #expect(workspace.files().filter { $0.hasPrefix("out/") } == ["out/a.xml"])
    }

    @Test("an output folder inside the input folder is no input the second time")
    func outputInside() throws {
        let workspace = try Workspace()
        try workspace.write("in/a.json", SmallRecords.patient)
        let arguments = ["convert", "--to", "xml", "--output", workspace.path("in/out"), workspace.path("in")]
        #expect(try CommandRun(arguments).exitCode == 0)
        #expect(try CommandRun(arguments).exitCode == 0)
        #expect(workspace.files() == ["in/a.json", "in/out/a.xml"])
    }

    @Test("Ctrl-C exits with 130 and leaves no file behind", arguments: [SIGINT, SIGTERM])
    func interrupted(signal number: Int32) throws {
        let workspace = try Workspace()
        let command = try StartedCommand(["convert", "--to", "ndjson", "--output", workspace.path("out.ndjson"), "-"])
        try command.input.write(contentsOf: Data((SmallRecords.patient + "\n" + SmallRecords.patient + "\n").utf8))
        // The file is begun with the first lines.
        for _ in 0..<500 where workspace.files().isEmpty { Thread.sleep(forTimeInterval: 0.01) }
        #expect(workspace.files().count == 1)
        kill(command.process.processIdentifier, number)
        let run = command.finish()
        try? command.input.close()
        #expect(!run.isSignal)
        #expect(run.exitCode == 128 + number)
        #expect(workspace.files() == [])
    }
}
