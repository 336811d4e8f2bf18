// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/care-plan-activity-status>.
    public struct CarePlanActivityStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CarePlanActivityStatus {
    @_alwaysEmitIntoClient
    public static var notStarted: R4.CarePlanActivityStatus { .init(rawValue: "not-started") }
    @_alwaysEmitIntoClient
    public static var scheduled: R4.CarePlanActivityStatus { .init(rawValue: "scheduled") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.CarePlanActivityStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.CarePlanActivityStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var completed: R4.CarePlanActivityStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.CarePlanActivityStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.CarePlanActivityStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.CarePlanActivityStatus { .init(rawValue: "unknown") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.CarePlanActivityStatus { .init(rawValue: "entered-in-error") }
}
