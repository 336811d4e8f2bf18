import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("validate --config and --watch")
struct ValidateConfigTests {
    private static let wrong = #"{"resourceType":"Patient","gender":"m"}"#

    @Test("suppressed issues are counted, and suppressions that nothing was found for are named")
    func suppressed() throws {
        let workspace = try Workspace()
        let record = try workspace.write("a.json", Self.wrong)
        let config = try workspace.write(
            "c.json",
            #"{"suppress":[{"id":"binding.required","reason":"r"},{"id":"uk.*","reason":"r"}]}"#)
        let run = try CommandRun(["validate", "--config", config, record])
        #expect(run.exitCode == 0)
        #expect(!run.text.contains("binding.required"))
        #expect(run.diagnostics.contains("1 issue suppressed"))
        #expect(run.diagnostics.contains("c.json:1:53: warning: [config.unused]"))
    }

    @Test("a configuration with errors stops the run, with the line and a caret")
    func broken() throws {
        let workspace = try Workspace()
        let record = try workspace.write("a.json", Self.wrong)
        let config = try workspace.write("c.json", "{\n  \"ruleset\": []\n}")
        let run = try CommandRun(["validate", "--config", config, record])
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.diagnostics.contains("c.json:2:3: error: [config.unknown-key]"))
        #expect(run.diagnostics.contains("\n      |   ^"))
        #expect(try CommandRun(["validate", "--config", workspace.path("missing"), record]).exitCode == 2)
    }

    @Test("rules, packages and failOn come from the configuration, and its paths start at its folder")
    func settings() throws {
        let workspace = try Workspace()
        let record = try workspace.write("a.json", #"{"resourceType":"Patient","text":{"status":"empty"}}"#)
        try workspace.write(
            "conf/p/profile.json",
            #"{"resourceType":"StructureDefinition","url":"http://example.org/p","name":"P","status":"draft","kind":"resource","abstract":false,"type":"Patient","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient","derivation":"constraint","differential":{"element":[{"id":"Patient","path":"Patient"},{"id":"Patient.active","path":"Patient.active","min":1}]}}"#
        )
        let config = try workspace.write(
            "conf/c.json", #"{"ruleSets":["uk"],"packages":["p"],"profiles":["http://example.org/p"]}"#)
        let run = try CommandRun(["validate", "--config", config, record])
        #expect(run.text.contains("[profile.min]"))
        #expect(run.text.contains("[uk.profile-missing]"))
    }

    @Test("the line of the record is shown, unless it is not wanted")
    func source() throws {
        let run = try CommandRun(["validate", "-"], input: Array(Self.wrong.utf8))
        #expect(run.text.contains("    1 | " + Self.wrong))
        #expect(!run.text.contains("\u{1B}"))
        let plain = try CommandRun(["validate", "--no-source", "-"], input: Array(Self.wrong.utf8))
        #expect(!plain.text.contains("\(Self.wrong)"))
    }

    @Test("--watch looks at what changes, what is new and what goes, and ends with 130")
    func watch() throws {
        let workspace = try Workspace()
        try workspace.write("in/a.json", SmallRecords.patient)
        let started = try StartedCommand(["validate", "--watch", "--no-source", workspace.path("in")])
        #expect(started.waits(for: "in/a.json:1:1: "))
        try workspace.write("in/sub/b.json", Self.wrong)
        #expect(started.waits(for: "b.json:1:27: error: [binding.required]"))
        try workspace.write("in/a.json", Self.wrong)
        #expect(started.waits(for: "a.json:1:27: error: [binding.required]"))
        try FileManager.default.removeItem(atPath: workspace.path("in/sub/b.json"))
        Thread.sleep(forTimeInterval: 1.5)
        started.process.interrupt()
        let run = started.finish()
        #expect(run.exitCode == 130)
        #expect(run.diagnostics.contains("b.json is gone"))
        #expect(run.diagnostics.contains("Waiting for changes"))
    }

    @Test("--watch needs files and text")
    func watchUsage() throws {
        #expect(try CommandRun(["validate", "--watch", "-"]).exitCode == 2)
        #expect(try CommandRun(["validate", "--watch", "--format", "json", "a"]).exitCode == 2)
    }
}

extension StartedCommand {
    /// Reads standard output until a text has been seen; false after a minute without it.
    fileprivate func waits(for text: String) -> Bool {
        var seen = ""
        let end = Date().addingTimeInterval(60)
        while Date() < end {
            var look = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&look, 1, 500) > 0 else { continue }
            let bytes = output.availableData
            if bytes.isEmpty { return false }
            seen += String(decoding: bytes, as: UTF8.self)
            if seen.contains(text) { return true }
        }
        return false
    }
}
