// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/trigger-type>.
    public struct TriggerType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TriggerType {
    @_alwaysEmitIntoClient
    public static var namedEvent: R4.TriggerType { .init(rawValue: "named-event") }
    @_alwaysEmitIntoClient
    public static var periodic: R4.TriggerType { .init(rawValue: "periodic") }
    @_alwaysEmitIntoClient
    public static var dataChanged: R4.TriggerType { .init(rawValue: "data-changed") }
    @_alwaysEmitIntoClient
    public static var dataAdded: R4.TriggerType { .init(rawValue: "data-added") }
    @_alwaysEmitIntoClient
    public static var dataModified: R4.TriggerType { .init(rawValue: "data-modified") }
    @_alwaysEmitIntoClient
    public static var dataRemoved: R4.TriggerType { .init(rawValue: "data-removed") }
    @_alwaysEmitIntoClient
    public static var dataAccessed: R4.TriggerType { .init(rawValue: "data-accessed") }
    @_alwaysEmitIntoClient
    public static var dataAccessEnded: R4.TriggerType { .init(rawValue: "data-access-ended") }
}
