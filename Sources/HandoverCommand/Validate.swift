import ArgumentParser
import FHIRCore
import FHIRDefinitions
import FHIRSchemaR4
import FHIRValidation

/// `handover validate`: what is wrong with records.
struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks records against the standard.",
        discussion: """
            An INPUT is a file, a folder (every .json, .xml and .ndjson in it and below it) or - for standard input. What \
            it is, is found from its content; each line of NDJSON is a record of its own.

            Checked are form, cardinality, codes, the standard's invariants, references, and the rules of bundles. What \
            cannot be checked with what is at hand (SNOMED CT, LOINC …) is said in one line for each record and is no \
            error. With --package, records are also held against the profiles of it that they claim to meet in meta.profile; \
            with --profile, every record against that one: a canonical URL, or the file of the profile.

            --rules uk adds rules of the United Kingdom: national numbers, identifier systems, codes, postcodes.

            Issues go to standard output in the format asked for; --fail-on says which of them count. A --config file \
            changes severities and accepts single issues, each with a reason; how many were is said at the end.

            Examples:
              handover validate patient.json
              handover validate --package uk-core.tgz patient.json
              handover validate --format junit records/ > report.xml
              handover validate --config handover.json --format sarif records/ > report.sarif
              handover validate --watch --rules uk records/
              cat export.ndjson | handover validate --fail-on warning --no-source -

            Exit codes: 0 nothing wrong; 1 records have errors (or warnings, with --fail-on warning); 2 something could not \
            be read; 130 interrupted.
            """)

    /// How the issues are written.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, junit, sarif, outcome }

    /// The lowest severity that makes a record fail.
    enum Threshold: String, ExpressibleByArgument, CaseIterable {
        case error, warning

        var severity: Issue.Severity { self == .error ? .error : .warning }
    }

    @Option(
        help: "A FHIR package, a folder of definitions, or one of them. May be given several times.",
        completion: .file())
    var package: [String] = []

    @Option(help: "A profile that every record must meet: a canonical URL or a file. May be given several times.")
    var profile: [String] = []

    @Option(help: "How to write the issues: text, json, junit, sarif or outcome.")
    var format = Format.text

    @Option(help: "The lowest severity that counts as a failure: error, which is the default, or warning.")
    var failOn: Threshold?

    @Option(
        help: "Rules besides the standard's own: uk. May be given several times.",
        completion: .list(RuleSet.all.map(\.name)))
    var rules: [String] = []

    @Option(
        help: ArgumentHelp(
            "A file that changes severities, accepts single issues, and names rules, packages and profiles.",
            valueName: "file"), completion: .file(extensions: ["json"]))
    var config: String?

    @Flag(help: "Validate again whatever changes, until Ctrl-C.")
    var watch = false

    @Flag(
        inversion: .prefixedNo,
        help: "Whether the text shows the line of the record below each error and warning. Logs may be better without.")
    var source = true

    @Argument(help: "Files, folders, or - for standard input.", completion: .file())
    var inputs: [String]

    func validate() throws {
        if inputs.isEmpty {
            throw ValidationError("There is no input. Name a file or a folder, or - for standard input.")
        }
        if inputs.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard input can be read once only.") }
        if watch, inputs.contains("-") { throw ValidationError("Standard input cannot be watched.") }
        if watch, format != .text { throw ValidationError("--watch writes text only.") }
        for name in rules where !RuleSet.all.contains(where: { $0.name == name }) {
            throw ValidationError(
                "There are no rules named \(name). Known: \(RuleSet.all.map(\.name).joined(separator: ", ")).")
        }
    }

    func run() throws {
        Interruption.prepare()
        let request = ValidationRequest(
            inputs: inputs, packages: package, profiles: profile, rules: rules, format: format,
            failOn: failOn?.severity, configuration: config, showsSource: source)
        if watch {
            var watch = ValidationWatch(request: request)
            try watch.run().throwIfFailed()
        } else {
            try ValidationCommandRun(request: request).run().throwIfFailed()
        }
    }
}
