// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medication-status>.
    public struct MedicationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.MedicationStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.MedicationStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationStatus { .init(rawValue: "entered-in-error") }
}
