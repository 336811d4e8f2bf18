// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/task-status>.
    public struct TaskStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TaskStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.TaskStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var requested: R4.TaskStatus { .init(rawValue: "requested") }
    @_alwaysEmitIntoClient
    public static var received: R4.TaskStatus { .init(rawValue: "received") }
    @_alwaysEmitIntoClient
    public static var accepted: R4.TaskStatus { .init(rawValue: "accepted") }
    @_alwaysEmitIntoClient
    public static var rejected: R4.TaskStatus { .init(rawValue: "rejected") }
    @_alwaysEmitIntoClient
    public static var ready: R4.TaskStatus { .init(rawValue: "ready") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.TaskStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.TaskStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.TaskStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var failed: R4.TaskStatus { .init(rawValue: "failed") }
    @_alwaysEmitIntoClient
    public static var completed: R4.TaskStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.TaskStatus { .init(rawValue: "entered-in-error") }
}
