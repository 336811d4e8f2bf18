// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medicationdispense-status>.
    public struct MedicationDispenseStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationDispenseStatus {
    @_alwaysEmitIntoClient
    public static var preparation: R4.MedicationDispenseStatus { .init(rawValue: "preparation") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.MedicationDispenseStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.MedicationDispenseStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.MedicationDispenseStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var completed: R4.MedicationDispenseStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationDispenseStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.MedicationDispenseStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var declined: R4.MedicationDispenseStatus { .init(rawValue: "declined") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.MedicationDispenseStatus { .init(rawValue: "unknown") }
}
