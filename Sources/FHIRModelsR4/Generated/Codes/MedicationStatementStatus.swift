// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/medication-statement-status>.
    public struct MedicationStatementStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MedicationStatementStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.MedicationStatementStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var completed: R4.MedicationStatementStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.MedicationStatementStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var intended: R4.MedicationStatementStatus { .init(rawValue: "intended") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.MedicationStatementStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.MedicationStatementStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.MedicationStatementStatus { .init(rawValue: "unknown") }
    @_alwaysEmitIntoClient
    public static var notTaken: R4.MedicationStatementStatus { .init(rawValue: "not-taken") }
}
