/// What reading, writing or converting a record throws when it cannot do what was asked.
public struct FHIRError: Error, Sendable {
    /// Every problem that was found, at least one.
    public var issues: [Issue]
    /// What caused the failure, where something below did.
    public var underlyingError: (any Error)?

    public init(_ issues: [Issue], underlyingError: (any Error)? = nil) {
        self.issues = issues
        self.underlyingError = underlyingError
    }

    /// The stable id of the first error.
    public var code: Issue.ID { (issues.first { $0.severity >= .error } ?? issues.first)?.id ?? "unknown" }

    /// The place of the first error.
    public var location: SourceLocation? { (issues.first { $0.severity >= .error } ?? issues.first)?.location }
}

extension FHIRError: CustomStringConvertible {
    /// Every issue on a line of its own.
    public var description: String { issues.map(\.description).joined(separator: "\n") }
}
