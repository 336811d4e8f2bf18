// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/encounter-location-status>.
    public struct EncounterLocationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EncounterLocationStatus {
    @_alwaysEmitIntoClient
    public static var planned: R4.EncounterLocationStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var active: R4.EncounterLocationStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var reserved: R4.EncounterLocationStatus { .init(rawValue: "reserved") }
    @_alwaysEmitIntoClient
    public static var completed: R4.EncounterLocationStatus { .init(rawValue: "completed") }
}
