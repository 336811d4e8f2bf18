import Foundation
import Testing

@Suite("the command line itself")
struct UsageTests {
    @Test(
        "what is not understood exits with 2 and prints nothing to standard output",
        arguments: [
            ["convert"], ["convert", "--unknown", "a.json"], ["convert", "--to", "yaml", "a.json"], ["nothing"],
            ["convert", "--pretty", "--to", "ndjson", "a.json"], ["convert", "-", "-"], ["diff", "a.json"],
            ["diff", "-", "-"],
        ])
    func usage(arguments: [String]) throws {
        let run = try CommandRun(arguments)
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.diagnostics.contains("Error: "))
    }

    @Test("--help has an example for every command", arguments: [[], ["convert"], ["diff"]])
    func help(command: [String]) throws {
        let run = try CommandRun(command + ["--help"])
        #expect(run.exitCode == 0)
        #expect(run.text.contains("Example"))
        #expect(run.text.contains("  handover convert") || run.text.contains("  handover diff"))
    }

    @Test("completions ship for shells", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let run = try CommandRun(["--generate-completion-script", shell])
        #expect(run.exitCode == 0)
        #expect(run.text.contains("convert"))
    }

    @Test("the help says how to get completions")
    func completionsHelp() throws {
        #expect(try CommandRun(["--help"]).text.contains("--generate-completion-script"))
    }
}
