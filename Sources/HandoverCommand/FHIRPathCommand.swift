import ArgumentParser
import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4

/// `handover fhirpath`: evaluates an expression on a record.
struct FHIRPathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fhirpath",
        abstract: "Evaluates a FHIRPath expression on a record.",
        discussion: """
            The expression is checked against the record's type first: an element that the type does not have is an error \
            with its column. Each item of the result prints on a line of its own: the value of a primitive, the FHIR JSON \
            of anything else. With --format json the result is one array of objects with "type" and "value". What trace() \
            logs goes to standard error.

            Examples:
              handover fhirpath "name.where(use = 'official').given" patient.json
              handover fhirpath --format json "Bundle.entry.resource.ofType(Observation).value" bundle.xml

            Exit codes: 0 there is a result, which may be empty; 1 the evaluation ended with an error; 2 the expression is \
            not right, or the record could not be read.
            """)

    /// How the result is written.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: "How to write the result: text or json.")
    var format = Format.text

    @Argument(help: "The expression.")
    var expression: String

    @Argument(help: "A record: a file, or - for standard input.", completion: .file())
    var input: String

    func run() throws {
        let record = InputRecord(input, schema: .r4)
        Console.standardError.write(record.report.text)
        guard let tree = record.tree else { return try Verdict.failed.throwIfFailed() }
        do throws(FHIRPathError) {
            let path = try compiled(for: tree)
            for warning in path.warnings { report(warning, "warning") }
            var environment = FHIRPathEnvironment()
            environment.trace = { name, items in
                let lines = items.lines { FHIRJSON.write($0) }
                Console.standardError.print("trace \(name): \(lines.joined(separator: ", "))")
            }
            write(try path.evaluate(on: tree, environment))
        } catch {
            report(error, "error")
            try (error.isInExpression ? Verdict.failed : Verdict.recordErrors).throwIfFailed()
        }
    }

    private func compiled(for tree: ElementTree) throws(FHIRPathError) -> FHIRPath {
        guard let type = tree.root.typeName else { return try FHIRPath(expression, schema: tree.schema) }
        return try FHIRPath(expression, type: type, checks: [.unknownElements, .order], schema: tree.schema)
    }

    private func report(_ error: FHIRPathError, _ severity: String) {
        Console.standardError.print("\(severity): [\(error.code)] \(error)")
    }

    private func write(_ result: FHIRPathCollection) {
        switch format {
        case .text:
            Console.standardOutput.write(result.lines { FHIRJSON.write($0) }.map { $0 + "\n" }.joined())
        case .json:
            Console.standardOutput.print(result.json { FHIRJSON.write($0) })
        }
    }
}
