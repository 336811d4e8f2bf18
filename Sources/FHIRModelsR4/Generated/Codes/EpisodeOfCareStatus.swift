// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/episode-of-care-status>.
    public struct EpisodeOfCareStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EpisodeOfCareStatus {
    @_alwaysEmitIntoClient
    public static var planned: R4.EpisodeOfCareStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var waitlist: R4.EpisodeOfCareStatus { .init(rawValue: "waitlist") }
    @_alwaysEmitIntoClient
    public static var active: R4.EpisodeOfCareStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var onhold: R4.EpisodeOfCareStatus { .init(rawValue: "onhold") }
    @_alwaysEmitIntoClient
    public static var finished: R4.EpisodeOfCareStatus { .init(rawValue: "finished") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.EpisodeOfCareStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.EpisodeOfCareStatus { .init(rawValue: "entered-in-error") }
}
