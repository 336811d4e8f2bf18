import FHIRCore
import FHIRFormats

/// Writes what validation finds, and keeps count.
final class ValidationOutput: @unchecked Sendable {
    // Invariant: one thread at a time adds, in the order of the inputs.
    private let format: Validate.Format
    private let threshold: Issue.Severity
    private let console = Console.standardOutput
    private var progress: Progress
    /// Reports of formats that are written as a whole.
    private var kept: [IssueReport] = []
    private var records = 0
    private var bytes = 0
    private var withErrors = 0
    private var withWarnings = 0
    private var failed = 0
    private var isFirst = true
    /// How many issues were suppressed.
    private(set) var suppressed = 0
    /// How often each suppression of the configuration was used.
    private(set) var uses: [Int: Int] = [:]
    /// The inputs, and whether they had errors.
    private(set) var files: [String: Bool] = [:]

    init(format: Validate.Format, threshold: Issue.Severity, total: Int?) {
        self.format = format
        self.threshold = threshold
        progress = Progress(total: total)
    }

    func add(_ found: ValidationWork.Found) {
        bytes += found.size
        failed += found.isFailed ? 1 : 0
        for report in found.reports { add(report, isFailed: found.isFailed) }
        if !found.text.isEmpty {
            progress.clear()
            console.write(found.text)
        }
        progress.update(records: records, bytes: bytes)
    }

    private func add(_ report: IssueReport, isFailed: Bool) {
        suppressed += report.suppressed.count
        for issue in report.suppressed { uses[issue.suppression, default: 0] += 1 }
        files[report.file, default: false] = files[report.file] == true || !report.isValid
        if !isFailed {
            records += 1
            if !report.isValid {
                withErrors += 1
            } else if report.issues.contains(where: { $0.severity == .warning }) {
                withWarnings += 1
            }
        }
        switch format {
        case .text: return
        case .json: writeJSON(report)
        case .junit, .sarif, .outcome: kept.append(report)
        }
    }

    /// One object after the other, so that long runs need no memory for all of them.
    private func writeJSON(_ report: IssueReport) {
        var sink = ByteSink()
        sink.append(isFirst ? "[" : ",\n")
        isFirst = false
        report.appendJSON(to: &sink)
        progress.clear()
        console.write(String(decoding: sink.bytes, as: UTF8.self))
    }

    func finish() {
        progress.clear()
        switch format {
        case .text: return
        case .json: console.write(isFirst ? "[]\n" : "]\n")
        case .junit: write(IssueReport.junit(kept, failingOn: threshold))
        case .sarif: write(IssueReport.sarif(kept, version: Handover.configuration.version))
        case .outcome: write(IssueReport.operationOutcome(kept))
        }
    }

    private func write(_ bytes: [UInt8]) { console.write(String(decoding: bytes, as: UTF8.self)) }

    var verdict: Verdict {
        if failed > 0 { return .failed }
        return withErrors > 0 || (threshold == .warning && withWarnings > 0) ? .recordErrors : .done
    }

    /// `12 records: 1 with errors, 3 with warnings only`
    var summary: String {
        var text =
            "\(records) record\(records == 1 ? "" : "s"): \(withErrors) with errors, \(withWarnings) with warnings only"
        if failed > 0 { text += "; \(failed) input\(failed == 1 ? "" : "s") could not be read" }
        if suppressed > 0 { text += "; \(suppressed) issue\(suppressed == 1 ? "" : "s") suppressed" }
        return text
    }
}
