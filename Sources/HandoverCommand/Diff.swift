import ArgumentParser
import FHIRCore
import FHIRFormats
import FHIRSchemaR4

/// `handover diff`: what differs between two records.
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compares two records, element by element.",
        discussion: """
            The records may be in different formats. Values are compared as text: 1.0 is not 1.00. The order of different \
            elements does not matter, the order inside a repeating element does. A line stands for each difference:
              - path: value          only LEFT has it
              + path: value          only RIGHT has it
              ~ path: value -> value both have it

            Example:
              handover diff patient.json patient.xml

            Exit codes: 0 the records are the same; 1 they differ; 2 one of them could not be read.
            """)

    @Argument(help: "A record: a file, or - for standard input.", completion: .file())
    var left: String

    @Argument(help: "The record it is compared with.", completion: .file())
    var right: String

    func validate() throws {
        if left == "-", right == "-" { throw ValidationError("Standard input can be read once only.") }
    }

    func run() throws {
        let records = [left, right].map { InputRecord($0, schema: .r4) }
        for record in records { Console.standardError.write(record.report.text) }
        guard let one = records[0].tree, let other = records[1].tree else { return try Verdict.failed.throwIfFailed() }
        let differences = RecordComparison.differences(one, other)
        Console.standardOutput.write(differences.map { "\($0)\n" }.joined())
        try (differences.isEmpty ? Verdict.done : .recordErrors).throwIfFailed()
    }
}
