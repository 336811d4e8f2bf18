import ArgumentParser
import TestSupport

/// Runs every suite over the data at hand, prints what was kept, and fails where something was lost that is not known.
@main
struct Conformance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover-conformance",
        abstract: "Takes official and national records through every format and model, and compares what comes back.",
        discussion: """
            A record that does not come back whole must stand in one of the lists in Tests/Conformance with what goes wrong \
            and why; one that stands there and comes back whole is a failure too, so that the list only shrinks.

            Example:
              swift run -c release handover-conformance --data ../shared/data
            """)

    @Option(help: "The folder of FHIR definitions and examples. Without it: HANDOVER_DATA, then ../shared/data.")
    var data: String?

    @Option(help: "A list of known failures. Without it: the lists in Tests/Conformance of this package.")
    var known: [String] = []

    @Flag(help: "Print the lines that the list of known failures would need, in place of failing.")
    var propose = false

    func run() throws {
        guard let folder = DataFolder(named: data) else {
            print("conformance: skipped; no data here. Name its folder with --data, or set HANDOVER_DATA.")
            if data != nil { throw ExitCode(2) }
            return
        }
        var ledger = Ledger(known: try KnownRecords(paths: known.isEmpty ? DataFolder.knownFailures : known))
        var table = ResultTable()
        for suite in Suites.all {
            let rows = try suite.run(folder, &ledger)
            for row in rows { table.add(row) }
        }
        print(table.text)
        if propose { return ledger.failures.forEach { print($0.listLine) } }
        for line in ledger.complaints { print(line) }
        if !ledger.complaints.isEmpty { throw ExitCode(1) }
        print("conformance: passed; \(ledger.listed) records are listed with a reason in Tests/Conformance.")
    }
}
