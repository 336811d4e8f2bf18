import FHIRCore
import FHIRFormats

/// A piece of a conversion that one thread does on its own.
struct ConversionPiece: Sendable {
    var input: ConversionInput
    var content: Content

    enum Content: Sendable {
        /// A whole input: one record.
        case record
        /// Some lines of an input.
        case lines(LineBatch)
        /// The end of an input of lines, with what went wrong in reading it.
        case end([Issue])
    }
}

/// What became of a piece.
final class ConversionProduct: @unchecked Sendable {
    // Invariant: one thread makes a product, and then another one, or the same, receives it.
    let input: ConversionInput
    /// What goes to an output that several pieces share.
    var bytes = ByteSink(capacity: 0)
    /// The lines for standard error.
    var diagnostics = ""
    var tally = ConversionTally()
    /// How many bytes of input this was.
    var size = 0
    /// Whether the input ends here.
    var isEnd = false
    /// Whether the input could not be read to its end.
    var isBroken = false

    init(_ input: ConversionInput) { self.input = input }

    func report(_ issues: [Issue]) {
        if !issues.isEmpty { diagnostics += IssueReport(file: input.name, issues: issues).text }
    }
}

/// How many records there were, and what became of them.
struct ConversionTally: Sendable {
    var converted = 0
    var withErrors = 0
    /// Inputs that could not be read, or outputs that could not be written.
    var failed = 0

    var records: Int { converted + withErrors }

    mutating func add(_ other: ConversionTally) {
        converted += other.converted
        withErrors += other.withErrors
        failed += other.failed
    }

    var verdict: Verdict { failed > 0 ? .failed : withErrors > 0 ? .recordErrors : .done }

    /// `12 records: 10 converted, 2 with errors; 1 input or output failed`
    var summary: String {
        var text = "\(records) record\(records == 1 ? "" : "s"): \(converted) converted"
        if withErrors > 0 { text += ", \(withErrors) with errors" }
        if failed > 0 { text += "; \(failed) file\(failed == 1 ? "" : "s") could not be read or written" }
        return text
    }
}
