import FHIRCore

extension IssueReport {
    /// Reports as one `OperationOutcome` each in FHIR JSON (<https://hl7.org/fhir/R4/operationoutcome.html>): one report gives
    /// one resource, several give a Bundle of type `collection`.
    public static func operationOutcome(_ reports: [IssueReport]) -> [UInt8] {
        var sink = ByteSink()
        if reports.count == 1, let report = reports.first {
            report.appendOutcome(to: &sink)
        } else {
            sink.append("{\"resourceType\":\"Bundle\",\"type\":\"collection\"")
            for (index, report) in reports.enumerated() {
                sink.append(index == 0 ? ",\"entry\":[" : ",")
                sink.append("\n{\"fullUrl\":\"urn:uuid:" + Self.uuid(index) + "\",\"resource\":")
                report.appendOutcome(to: &sink)
                sink.append("}")
            }
            sink.append(reports.isEmpty ? "}" : "]}")
        }
        sink.append("\n")
        return sink.array
    }

    /// A name that is unique in one Bundle and the same in every run.
    private static func uuid(_ index: Int) -> String {
        let digits = String(index, radix: 16)
        return "00000000-0000-4000-8000-" + String(repeating: "0", count: max(12 - digits.count, 0)) + digits
    }

    private func appendOutcome(to sink: inout ByteSink) {
        sink.append("{\"resourceType\":\"OperationOutcome\",\"issue\":[")
        if issues.isEmpty {
            // An outcome has at least one issue.
            sink.append("{\"severity\":\"information\",\"code\":\"informational\",\"diagnostics\":")
            sink.appendJSONString(TerminalText.plain("\(file): nothing was found."))
            sink.append("}")
        }
        for (index, issue) in issues.enumerated() {
            if index > 0 { sink.append(",") }
            sink.append("{\"severity\":\"\(issue.severity.rawValue)\",\"code\":")
            sink.appendJSONString(issue.code)
            sink.append(",\"details\":{\"coding\":[{\"code\":")
            sink.appendJSONString(issue.id.rawValue)
            sink.append("}]},\"diagnostics\":")
            // A FHIR string has no control characters.
            sink.appendJSONString(TerminalText.plain("\(issue.location?.description ?? file): \(issue.message)"))
            if !issue.expression.isEmpty {
                sink.append(",\"expression\":[")
                sink.appendJSONString(TerminalText.plain(issue.expression))
                sink.append("]")
            }
            sink.append("}")
        }
        sink.append("]}")
    }
}
