import ArgumentParser
import FHIRFormats
import FHIRSchemaR4

/// `handover convert`: records from one format into another.
struct Convert: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Converts records between JSON, XML and NDJSON.",
        discussion: """
            An INPUT is a file, a folder (every .json, .xml and .ndjson in it and below it) or - for standard input. What \
            it is, is found from its content. One record prints to standard output; several inputs or a folder need \
            --output FOLDER, where relative paths are kept and extensions changed.

            NDJSON to JSON or XML makes a file of each line, named after the line's number (000001.xml), and needs \
            --output FOLDER. Anything to NDJSON gives one line for each record; a Bundle stays one line. Several inputs \
            may go into one file: --to ndjson --output all.ndjson.

            Output files are written whole or not at all, and never over an input. A record with errors is left out and \
            the others are converted.

            Examples:
              handover convert --to xml patient.json
              handover convert --to json --output OUT records/
              cat export.ndjson | handover convert --to ndjson - > checked.ndjson
            """)

    @Option(help: "The format to write. Without it, JSON and NDJSON become XML, and XML becomes JSON.")
    var to: RecordFormat?

    @Flag(help: "Put each element on a line of its own, indented by two spaces.")
    var pretty = false

    @Flag(help: "Keep what the schema does not know, and report it as a warning.")
    var lenient = false

    @Option(name: [.long, .short], help: "The file or folder to write.", completion: .file())
    var output: String?

    @Argument(help: "Files, folders, or - for standard input.", completion: .file())
    var inputs: [String]

    func validate() throws {
        if inputs.isEmpty {
            throw ValidationError("There is no input. Name a file or a folder, or - for standard input.")
        }
        if inputs.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard input can be read once only.") }
        if pretty, to == .ndjson {
            throw ValidationError("NDJSON has one record on each line, so --pretty cannot be used.")
        }
    }

    func run() throws {
        Interruption.prepare()
        let plan = try ConversionPlan(inputs: inputs, target: to, output: output)
        let run = ConversionRun(plan, schema: .r4, isLenient: lenient, isPretty: pretty)
        try run.run().throwIfFailed()
    }
}
