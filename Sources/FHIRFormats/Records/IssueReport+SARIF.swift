import FHIRCore

extension IssueReport {
    /// Reports as one run of SARIF 2.1.0 (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).
    ///
    /// - Parameter version: The version of the program, which the log names.
    public static func sarif(_ reports: [IssueReport], version: String) -> [UInt8] {
        var rules: [String] = []
        var positions: [String: Int] = [:]
        for issue in reports.lazy.flatMap({ $0.issues + $0.suppressed.map(\.issue) })
        where positions[issue.id.rawValue] == nil {
            positions[issue.id.rawValue] = rules.count
            rules.append(issue.id.rawValue)
        }
        var sink = ByteSink()
        sink.append("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[")
        sink.append("{\"tool\":{\"driver\":{\"name\":\"handover\",\"version\":")
        sink.appendJSONString(version)
        sink.append(",\"rules\":[")
        for (index, rule) in rules.enumerated() {
            sink.append(index > 0 ? ",{\"id\":" : "{\"id\":")
            sink.appendJSONString(rule)
            sink.append("}")
        }
        sink.append("]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[")
        var isFirst = true
        for report in reports {
            let accepted: [(Issue, String?)] = report.suppressed.map { ($0.issue, $0.reason) }
            for (issue, reason) in report.issues.map({ ($0, nil) }) + accepted {
                sink.append(isFirst ? "\n" : ",\n")
                isFirst = false
                report.appendResult(issue, rule: positions[issue.id.rawValue] ?? 0, reason: reason, to: &sink)
            }
        }
        sink.append("]}]}\n")
        return sink.array
    }

    private func appendResult(_ issue: Issue, rule: Int, reason: String?, to sink: inout ByteSink) {
        sink.append("{\"ruleId\":")
        sink.appendJSONString(issue.id.rawValue)
        sink.append(",\"ruleIndex\":\(rule),\"level\":\"\(Self.level(issue.severity))\",\"message\":{\"text\":")
        sink.appendJSONString(issue.message)
        sink.append("},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":")
        sink.appendJSONString(Self.uri(file))
        sink.append("}")
        if let location = issue.location {
            sink.append(",\"region\":{\"startLine\":\(location.line),\"startColumn\":\(location.column)}")
        }
        sink.append("}")
        if !issue.expression.isEmpty {
            sink.append(",\"logicalLocations\":[{\"fullyQualifiedName\":")
            sink.appendJSONString(issue.expression)
            sink.append("}]")
        }
        sink.append("}]")
        if let reason {
            sink.append(",\"suppressions\":[{\"kind\":\"external\",\"justification\":")
            sink.appendJSONString(reason)
            sink.append("}]")
        }
        sink.append("}")
    }

    private static func level(_ severity: Issue.Severity) -> String {
        switch severity {
        case .fatal, .error: "error"
        case .warning: "warning"
        case .information: "note"
        }
    }

    /// A path as a relative reference or, where it is absolute, as a file URI; what a URI cannot have is escaped.
    private static func uri(_ path: String) -> String {
        var text = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
            let isPlain = isLetter || (byte >= 0x30 && byte <= 0x39) || "-._~/".utf8.contains(byte)
            if isPlain {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return text
    }
}
