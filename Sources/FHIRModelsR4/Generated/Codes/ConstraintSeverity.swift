// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/constraint-severity>.
    public struct ConstraintSeverity: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConstraintSeverity {
    @_alwaysEmitIntoClient
    public static var error: R4.ConstraintSeverity { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var warning: R4.ConstraintSeverity { .init(rawValue: "warning") }
}
