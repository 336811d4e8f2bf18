import ArgumentParser
import FHIRSchemaR4

/// `handover fhirpath`: evaluates an expression on records.
struct FHIRPathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fhirpath",
        abstract: "Evaluates a FHIRPath expression on a record.",
        discussion: """
            The expression is checked against the record's type first: an element that the type does not have is an error \
            with its column. Each item of the result prints on a line of its own: the value of a primitive, the FHIR JSON \
            of anything else. With --format json the result is one array of objects with "type" and "value". What trace() \
            logs goes to standard error.

            The input is a file, - for standard input, or a folder (every .json, .xml and .ndjson in it and below it). On \
            NDJSON and on a folder the expression is evaluated on one record after the other; --format json then writes a \
            line for each record, with "file", "line" and "result". Records whose type the expression is not right for \
            are passed over, with one warning for the type.

            Examples:
              handover fhirpath "name.where(use = 'official').given" patient.json
              handover fhirpath --format json "Bundle.entry.resource.ofType(Observation).value" bundle.xml
              cat export.ndjson | handover fhirpath "Observation.value.ofType(Quantity).value" -

            Exit codes: 0 there is a result, which may be empty; 1 an evaluation ended with an error; 2 the expression is \
            not right, or a record could not be read.
            """)

    /// How the result is written.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: "How to write the result: text or json.")
    var format = Format.text

    @Argument(help: "The expression.")
    var expression: String

    @Argument(help: "A file, a folder, or - for standard input.", completion: .file())
    var input: String

    func run() throws {
        Interruption.prepare()
        let input = ExpressionInput(input, schema: .r4)
        var run = ExpressionRun(expression, on: input, format: format, schema: .r4)
        try run.run().throwIfFailed()
    }
}
