// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medication-admin-status>.
    public struct MedicationAdministrationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationAdministrationStatus {
    @_alwaysEmitIntoClient
    public static var inProgress: R4.MedicationAdministrationStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var notDone: R4.MedicationAdministrationStatus { .init(rawValue: "not-done") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.MedicationAdministrationStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var completed: R4.MedicationAdministrationStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationAdministrationStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.MedicationAdministrationStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.MedicationAdministrationStatus { .init(rawValue: "unknown") }
}
