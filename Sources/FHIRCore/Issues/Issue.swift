/// One diagnostic: what was found, where, what was expected and what to do.
///
/// Readers and validators collect issues rather than stop at the first. A list of issues has the meaning of FHIR's
/// `OperationOutcome` (<https://hl7.org/fhir/R4/operationoutcome.html>).
public struct Issue: Sendable, Hashable {
    /// The stable id, such as `json.duplicate-key`.
    public var id: ID
    public var severity: Severity
    /// A FHIRPath location, such as `Patient.name[0].given[1]`; empty where no element is meant.
    public var expression: String
    /// The place in the input; nil where the record did not come from bytes.
    public var location: SourceLocation?
    /// One or two sentences for a person, quoting at most the offending token.
    public var message: String

    public init(
        _ id: ID, severity: Severity? = nil, expression: String = "", location: SourceLocation? = nil,
        _ arguments: String...
    ) {
        let entry = IssueCatalogue.entry(id)
        self.id = id
        self.severity = severity ?? entry.severity
        self.expression = expression
        self.location = location
        self.message = IssueCatalogue.fill(entry.text, arguments)
    }

    /// The text of an issue of this id, for a caller that has the arguments in a list.
    package static func message(_ id: ID, _ arguments: [String]) -> String {
        IssueCatalogue.fill(IssueCatalogue.entry(id).text, arguments)
    }

    /// The ids with a text of their own; those of primitives and of invariants are made of types and keys.
    package static var knownIDs: [String] { IssueCatalogue.ids }

    /// The severity an issue of this id has where nothing else is said.
    public static func defaultSeverity(_ id: ID) -> Severity { IssueCatalogue.entry(id).severity }

    /// FHIR's issue-type code (<https://hl7.org/fhir/R4/valueset-issue-type.html>).
    public var code: String { IssueCatalogue.entry(id).type }

    /// How grave an issue is (<https://hl7.org/fhir/R4/valueset-issue-severity.html>).
    public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
        /// Reading could not go on.
        case fatal
        /// The record is not valid.
        case error
        /// The record may be used, but something should be looked at.
        case warning
        /// Nothing is wrong; something is worth knowing.
        case information

        private var rank: Int {
            switch self {
            case .fatal: 3
            case .error: 2
            case .warning: 1
            case .information: 0
            }
        }

        /// Orders from `information` up to `fatal`.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    }

    /// A stable issue id. The set is open: later versions add ids, and never change one.
    public struct ID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public init(stringLiteral value: String) { rawValue = value }
        public var description: String { rawValue }
    }
}

extension Issue: CustomStringConvertible {
    /// One line: location, severity, id, element and message.
    public var description: String {
        var line = ""
        if let location { line += "\(location): " }
        line += "\(severity.rawValue): [\(id)] "
        if !expression.isEmpty { line += "\(expression): " }
        return line + message
    }
}

extension Sequence where Element == Issue {
    /// Whether any issue is an error or worse.
    public var hasErrors: Bool { contains { $0.severity >= .error } }
}
