// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/encounter-status>.
    public struct EncounterStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EncounterStatus {
    @_alwaysEmitIntoClient
    public static var planned: R4.EncounterStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var arrived: R4.EncounterStatus { .init(rawValue: "arrived") }
    @_alwaysEmitIntoClient
    public static var triaged: R4.EncounterStatus { .init(rawValue: "triaged") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.EncounterStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var onleave: R4.EncounterStatus { .init(rawValue: "onleave") }
    @_alwaysEmitIntoClient
    public static var finished: R4.EncounterStatus { .init(rawValue: "finished") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.EncounterStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.EncounterStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.EncounterStatus { .init(rawValue: "unknown") }
}
