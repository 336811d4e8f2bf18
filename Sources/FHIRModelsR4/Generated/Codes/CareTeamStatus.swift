// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/care-team-status>.
    public struct CareTeamStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CareTeamStatus {
    @_alwaysEmitIntoClient
    public static var proposed: R4.CareTeamStatus { .init(rawValue: "proposed") }
    @_alwaysEmitIntoClient
    public static var active: R4.CareTeamStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var suspended: R4.CareTeamStatus { .init(rawValue: "suspended") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.CareTeamStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.CareTeamStatus { .init(rawValue: "entered-in-error") }
}
