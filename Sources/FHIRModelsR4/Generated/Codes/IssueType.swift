// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/issue-type>.
    public struct IssueType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.IssueType {
    @_alwaysEmitIntoClient
    public static var invalid: R4.IssueType { .init(rawValue: "invalid") }
    @_alwaysEmitIntoClient
    public static var structure: R4.IssueType { .init(rawValue: "structure") }
    @_alwaysEmitIntoClient
    public static var required: R4.IssueType { .init(rawValue: "required") }
    @_alwaysEmitIntoClient
    public static var value: R4.IssueType { .init(rawValue: "value") }
    @_alwaysEmitIntoClient
    public static var invariant: R4.IssueType { .init(rawValue: "invariant") }
    @_alwaysEmitIntoClient
    public static var security: R4.IssueType { .init(rawValue: "security") }
    @_alwaysEmitIntoClient
    public static var login: R4.IssueType { .init(rawValue: "login") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.IssueType { .init(rawValue: "unknown") }
    @_alwaysEmitIntoClient
    public static var expired: R4.IssueType { .init(rawValue: "expired") }
    @_alwaysEmitIntoClient
    public static var forbidden: R4.IssueType { .init(rawValue: "forbidden") }
    @_alwaysEmitIntoClient
    public static var suppressed: R4.IssueType { .init(rawValue: "suppressed") }
    @_alwaysEmitIntoClient
    public static var processing: R4.IssueType { .init(rawValue: "processing") }
    @_alwaysEmitIntoClient
    public static var notSupported: R4.IssueType { .init(rawValue: "not-supported") }
    @_alwaysEmitIntoClient
    public static var duplicate: R4.IssueType { .init(rawValue: "duplicate") }
    @_alwaysEmitIntoClient
    public static var multipleMatches: R4.IssueType { .init(rawValue: "multiple-matches") }
    @_alwaysEmitIntoClient
    public static var notFound: R4.IssueType { .init(rawValue: "not-found") }
    @_alwaysEmitIntoClient
    public static var deleted: R4.IssueType { .init(rawValue: "deleted") }
    @_alwaysEmitIntoClient
    public static var tooLong: R4.IssueType { .init(rawValue: "too-long") }
    @_alwaysEmitIntoClient
    public static var codeInvalid: R4.IssueType { .init(rawValue: "code-invalid") }
    @_alwaysEmitIntoClient
    public static var `extension`: R4.IssueType { .init(rawValue: "extension") }
    @_alwaysEmitIntoClient
    public static var tooCostly: R4.IssueType { .init(rawValue: "too-costly") }
    @_alwaysEmitIntoClient
    public static var businessRule: R4.IssueType { .init(rawValue: "business-rule") }
    @_alwaysEmitIntoClient
    public static var conflict: R4.IssueType { .init(rawValue: "conflict") }
    @_alwaysEmitIntoClient
    public static var transient: R4.IssueType { .init(rawValue: "transient") }
    @_alwaysEmitIntoClient
    public static var lockError: R4.IssueType { .init(rawValue: "lock-error") }
    @_alwaysEmitIntoClient
    public static var noStore: R4.IssueType { .init(rawValue: "no-store") }
    @_alwaysEmitIntoClient
    public static var exception: R4.IssueType { .init(rawValue: "exception") }
    @_alwaysEmitIntoClient
    public static var timeout: R4.IssueType { .init(rawValue: "timeout") }
    @_alwaysEmitIntoClient
    public static var incomplete: R4.IssueType { .init(rawValue: "incomplete") }
    @_alwaysEmitIntoClient
    public static var throttled: R4.IssueType { .init(rawValue: "throttled") }
    @_alwaysEmitIntoClient
    public static var informational: R4.IssueType { .init(rawValue: "informational") }
}
