// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/event-status>.
    public struct EventStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EventStatus {
    @_alwaysEmitIntoClient
    public static var preparation: R4.EventStatus { .init(rawValue: "preparation") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.EventStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var notDone: R4.EventStatus { .init(rawValue: "not-done") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.EventStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.EventStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var completed: R4.EventStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.EventStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.EventStatus { .init(rawValue: "unknown") }
}
