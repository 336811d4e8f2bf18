import TestSupport

/// What became of the records, held against the list of known failures.
struct Ledger {
    private let known: KnownRecords
    private(set) var failures: [Failure] = []
    /// Known records that failed as they are known to.
    private var confirmed: Set<String> = []
    /// Records that came through a suite whole.
    private var kept: Set<String> = []

    init(known: KnownRecords) { self.known = known }

    var listed: Int { confirmed.count }

    /// Takes one record's result in one suite, and says how it counts.
    mutating func take(_ failure: Failure?, path: String) -> Verdict {
        guard let failure else {
            kept.insert(path)
            return .kept
        }
        failures.append(failure)
        guard known.entries[path]?.failure == failure.check else { return .lost }
        confirmed.insert(path)
        return .listed
    }

    enum Verdict {
        case kept, listed, lost
    }

    /// What is wrong with this run; empty where it passes.
    var complaints: [String] {
        var lines: [String] = []
        for failure in failures where known.entries[failure.path]?.failure != failure.check {
            lines.append("LOST: \(failure)")
        }
        for path in known.entries.keys.sorted() where !confirmed.contains(path) {
            lines.append(
                "STALE: \(path) is listed, but \(kept.contains(path) ? "is kept now: remove it" : "was not met")")
        }
        return lines
    }
}

/// How one record was not kept.
struct Failure: CustomStringConvertible {
    var path: String
    /// The id of the first error, or the name of the check.
    var check: String
    var detail: String

    var description: String { "\(path): [\(check)] \(detail)" }

    /// The line that the list of known failures would need.
    var listLine: String { "\(path)\t\(check)\t\(detail)" }
}
