import FHIRCore
import FHIRFormats

/// One record from a file or standard input, read leniently so that as much as possible of it can be looked at.
struct InputRecord {
    /// The record; nil where it could not be read.
    let tree: ElementTree?
    let report: IssueReport

    init(_ argument: String, schema: Schema) {
        let name = argument == "-" ? "standard input" : argument
        do throws(FHIRError) {
            let stream =
                argument == "-"
                ? ByteStream(descriptor: 0, name: name) : try ByteStream(path: argument)
            let source = try RecordFile.read(stream, limit: ReadOptions.Limits().size)
            let result = FHIRRecord.read(source, schema: schema, options: ReadOptions(mode: .lenient))
            tree = result.tree
            report = IssueReport(file: name, issues: result.issues)
        } catch {
            tree = nil
            report = IssueReport(file: name, issues: error.issues)
        }
    }
}
