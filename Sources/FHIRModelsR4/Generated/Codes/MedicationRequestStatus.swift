// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medicationrequest-status>.
    public struct MedicationRequestStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationRequestStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.MedicationRequestStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.MedicationRequestStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.MedicationRequestStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var completed: R4.MedicationRequestStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationRequestStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.MedicationRequestStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var draft: R4.MedicationRequestStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.MedicationRequestStatus { .init(rawValue: "unknown") }
}
