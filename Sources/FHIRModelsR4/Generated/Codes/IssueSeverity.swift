// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/issue-severity>.
    public struct IssueSeverity: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.IssueSeverity {
    @_alwaysEmitIntoClient
    public static var fatal: R4.IssueSeverity { .init(rawValue: "fatal") }
    @_alwaysEmitIntoClient
    public static var error: R4.IssueSeverity { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var warning: R4.IssueSeverity { .init(rawValue: "warning") }
    @_alwaysEmitIntoClient
    public static var information: R4.IssueSeverity { .init(rawValue: "information") }
}
