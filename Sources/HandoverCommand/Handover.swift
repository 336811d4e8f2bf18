import ArgumentParser

/// The command line of Handover.
@main
struct Handover: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover",
        abstract: "Moves health and care records between systems.",
        discussion: """
            Records are read as what their bytes say they are: FHIR R4 JSON, XML or NDJSON. Diagnostics go to standard \
            error, one on a line, with file, line and column.

            Example:
              handover convert --to xml patient.json

            Exit codes: 0 done, nothing wrong; 1 records have errors; 2 the command was not understood, or something \
            could not be read; 130 interrupted.

            Completions for your shell:
              handover --generate-completion-script bash > ~/.local/share/bash-completion/completions/handover
              handover --generate-completion-script zsh > ~/.zfunc/_handover
              handover --generate-completion-script fish > ~/.config/fish/completions/handover.fish
            """,
        version: "0.1.0",
        subcommands: [Convert.self, Validate.self, FHIRPathCommand.self, Snapshot.self, Diff.self])

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            // The contract's 2, where the parser has the 64 of sysexits.
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Console.standardError.print(fullMessage(for: error))
            exit(withError: ExitCode(2))
        }
    }
}
