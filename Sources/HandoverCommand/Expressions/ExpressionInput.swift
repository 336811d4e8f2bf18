import FHIRCore
import FHIRFormats

/// What an expression is evaluated on: a file, standard input, or the files of a folder, each with one record or, where it
/// is NDJSON, many.
struct ExpressionInput {
    private let inputs: [ConversionInput]
    private let schema: Schema
    /// Records are read leniently, so that as much as possible of them can be looked at.
    private let options = ReadOptions(mode: .lenient)
    /// Whether there may be more than one record.
    let isMany: Bool

    /// One record, or what kept it from being read.
    struct Record {
        /// The name of the file.
        var name: String
        /// The line in NDJSON.
        var line: Int?
        /// The record; nil where it could not be read.
        var tree: ElementTree?
        var issues: [Issue]
        /// Whether it was the file that could not be read.
        var isUnreadable = false

        /// `export.ndjson:12`
        var place: String { line.map { "\(name):\($0)" } ?? name }
    }

    init(_ argument: String, schema: Schema) {
        self.schema = schema
        if argument == "-" {
            inputs = [.standardInput()]
        } else if FileStatus(path: argument)?.kind == .folder {
            let walk = FolderWalk(argument)
            inputs =
                walk.failures.map { .failure($0, name: argument) }
                + walk.files.map { .file(FolderWalk.join(argument, $0), relativePath: $0) }
            isMany = true
            return
        } else {
            inputs = [.file(argument, relativePath: argument)]
        }
        isMany = inputs.contains(where: \.isLines)
    }

    /// Calls `body` with one record after the other; NDJSON is never in memory as a whole.
    func forEach(_ body: (Record) -> Void) {
        for input in inputs {
            do throws(FHIRError) {
                if input.isLines { try lines(of: input, body) } else { body(try record(of: input)) }
            } catch {
                body(Record(name: input.name, issues: error.issues, isUnreadable: true))
            }
        }
    }

    private func record(of input: ConversionInput) throws(FHIRError) -> Record {
        let source = try RecordFile.read(try input.open(), limit: options.limits.size)
        let result = FHIRRecord.read(source, schema: schema, options: options)
        return Record(name: input.name, tree: result.tree, issues: result.issues)
    }

    private func lines(of input: ConversionInput, _ body: (Record) -> Void) throws(FHIRError) {
        let batches = LineBatchReader(try input.open())
        let reader = NDJSONLineReader(name: input.name, schema: schema, options: options)
        while let batch = try batches.next() {
            reader.read(batch) { record in
                body(
                    Record(
                        name: input.name, line: record.line, tree: record.result.tree, issues: record.result.issues))
            }
        }
    }
}
