// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/goal-status>.
    public struct GoalLifecycleStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GoalLifecycleStatus {
    @_alwaysEmitIntoClient
    public static var proposed: R4.GoalLifecycleStatus { .init(rawValue: "proposed") }
    @_alwaysEmitIntoClient
    public static var planned: R4.GoalLifecycleStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var accepted: R4.GoalLifecycleStatus { .init(rawValue: "accepted") }
    @_alwaysEmitIntoClient
    public static var active: R4.GoalLifecycleStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.GoalLifecycleStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var completed: R4.GoalLifecycleStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.GoalLifecycleStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.GoalLifecycleStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var rejected: R4.GoalLifecycleStatus { .init(rawValue: "rejected") }
}
