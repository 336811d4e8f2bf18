// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/task-intent>.
    public struct TaskIntent: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TaskIntent {
    @_alwaysEmitIntoClient
    public static var unknown: R4.TaskIntent { .init(rawValue: "unknown") }
    @_alwaysEmitIntoClient
    public static var proposal: R4.TaskIntent { .init(rawValue: "proposal") }
    @_alwaysEmitIntoClient
    public static var plan: R4.TaskIntent { .init(rawValue: "plan") }
    @_alwaysEmitIntoClient
    public static var order: R4.TaskIntent { .init(rawValue: "order") }
    @_alwaysEmitIntoClient
    public static var originalOrder: R4.TaskIntent { .init(rawValue: "original-order") }
    @_alwaysEmitIntoClient
    public static var reflexOrder: R4.TaskIntent { .init(rawValue: "reflex-order") }
    @_alwaysEmitIntoClient
    public static var fillerOrder: R4.TaskIntent { .init(rawValue: "filler-order") }
    @_alwaysEmitIntoClient
    public static var instanceOrder: R4.TaskIntent { .init(rawValue: "instance-order") }
    @_alwaysEmitIntoClient
    public static var option: R4.TaskIntent { .init(rawValue: "option") }
}
