// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/clinicalimpression-status>.
    public struct ClinicalImpressionStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ClinicalImpressionStatus {
    @_alwaysEmitIntoClient
    public static var inProgress: R4.ClinicalImpressionStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var completed: R4.ClinicalImpressionStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ClinicalImpressionStatus { .init(rawValue: "entered-in-error") }
}
