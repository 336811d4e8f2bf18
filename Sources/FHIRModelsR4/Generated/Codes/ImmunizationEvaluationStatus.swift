// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/immunization-evaluation-status>.
    public struct ImmunizationEvaluationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ImmunizationEvaluationStatus {
    @_alwaysEmitIntoClient
    public static var completed: R4.ImmunizationEvaluationStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ImmunizationEvaluationStatus { .init(rawValue: "entered-in-error") }
}
