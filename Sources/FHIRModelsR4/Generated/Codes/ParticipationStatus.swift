// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/participationstatus>.
    public struct ParticipationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ParticipationStatus {
    @_alwaysEmitIntoClient
    public static var accepted: R4.ParticipationStatus { .init(rawValue: "accepted") }
    @_alwaysEmitIntoClient
    public static var declined: R4.ParticipationStatus { .init(rawValue: "declined") }
    @_alwaysEmitIntoClient
    public static var tentative: R4.ParticipationStatus { .init(rawValue: "tentative") }
    @_alwaysEmitIntoClient
    public static var needsAction: R4.ParticipationStatus { .init(rawValue: "needs-action") }
}
