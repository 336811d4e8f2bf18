// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medicationknowledge-status>.
    public struct MedicationKnowledgeStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationKnowledgeStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.MedicationKnowledgeStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.MedicationKnowledgeStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationKnowledgeStatus { .init(rawValue: "entered-in-error") }
}
