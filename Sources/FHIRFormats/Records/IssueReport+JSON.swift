import FHIRCore

extension IssueReport {
    /// Reports as a JSON array: `[{"file", "resourceType", "valid", "issues": [{"id", "severity", "code", "expression",
    /// "line", "column", "message"}]}]`.
    ///
    /// `resourceType` is null where it is not known; `line` and `column` are null for an issue without a place.
    public static func json(_ reports: some Sequence<IssueReport>) -> [UInt8] {
        var sink = ByteSink()
        sink.append(0x5B)
        var isFirst = true
        for report in reports {
            if !isFirst { sink.append(",\n") }
            isFirst = false
            report.appendJSON(to: &sink)
        }
        sink.append("]\n")
        return sink.array
    }

    /// Appends the report as one JSON object.
    package func appendJSON(to sink: inout ByteSink) {
        sink.append("{\"file\":")
        sink.appendJSONString(file)
        sink.append(",\"resourceType\":")
        if let resourceType { sink.appendJSONString(resourceType) } else { sink.append("null") }
        sink.append(isValid ? ",\"valid\":true,\"issues\":[" : ",\"valid\":false,\"issues\":[")
        for index in issues.indices {
            if index > 0 { sink.append(0x2C) }
            Self.append(issues[index], to: &sink)
        }
        sink.append("]}")
    }

    private static func append(_ issue: Issue, to sink: inout ByteSink) {
        sink.append("{\"id\":")
        sink.appendJSONString(issue.id.rawValue)
        sink.append(",\"severity\":")
        sink.appendJSONString(issue.severity.rawValue)
        sink.append(",\"code\":")
        sink.appendJSONString(issue.code)
        sink.append(",\"expression\":")
        sink.appendJSONString(issue.expression)
        sink.append(",\"line\":")
        sink.append(issue.location.map { String($0.line) } ?? "null")
        sink.append(",\"column\":")
        sink.append(issue.location.map { String($0.column) } ?? "null")
        sink.append(",\"message\":")
        sink.appendJSONString(issue.message)
        sink.append(0x7D)
    }
}

extension ByteSink {
    /// Appends text as a quoted JSON string.
    package mutating func appendJSONString(_ text: String) {
        var copy = text
        copy.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return append("\"\"") }
            JSONEscape.append(base, bytes.count, to: &self)
        }
    }
}
