import FHIRCore

extension IssueReport {
    /// Reports as JUnit XML: a test case for each input, which fails where it has issues of a severity or above.
    ///
    /// - Parameter threshold: The lowest severity that is a failure.
    public static func junit(_ reports: [IssueReport], failingOn threshold: Issue.Severity = .error) -> [UInt8] {
        let failures = reports.count { $0.issues.contains { $0.severity >= threshold } }
        var sink = ByteSink()
        sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        let counts = "tests=\"\(reports.count)\" failures=\"\(failures)\""
        sink.append(
            "<testsuites \(counts)>\n<testsuite name=\"handover validate\" \(counts) errors=\"0\" skipped=\"0\">\n")
        for report in reports {
            let type = report.resourceType ?? "record"
            sink.append("<testcase classname=\"\(escaped(type))\" name=\"\(escaped(report.file))\" time=\"0\"")
            report.appendCase(threshold, to: &sink)
        }
        sink.append("</testsuite>\n</testsuites>\n")
        return sink.array
    }

    private func appendCase(_ threshold: Issue.Severity, to sink: inout ByteSink) {
        guard !issues.isEmpty else { return sink.append("/>\n") }
        sink.append(">\n")
        let failing = issues.filter { $0.severity >= threshold }
        if let first = failing.first {
            let message = "\(failing.count) issue\(failing.count == 1 ? "" : "s"), first: \(first.message)"
            sink.append("<failure type=\"\(Self.escaped(first.id.rawValue))\" message=\"\(Self.escaped(message))\">")
            sink.append(Self.escaped(lines(failing)) + "</failure>\n")
        }
        let others = issues.filter { $0.severity < threshold }
        if !others.isEmpty { sink.append("<system-out>" + Self.escaped(lines(others)) + "</system-out>\n") }
        sink.append("</testcase>\n")
    }

    private func lines(_ issues: [Issue]) -> String { IssueReport(file: file, issues: issues).text }

    /// Text that XML 1.0 can carry; what it cannot becomes U+FFFD.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            case "\r": result += "&#13;"
            default:
                let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                result.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
            }
        }
        return result
    }
}
