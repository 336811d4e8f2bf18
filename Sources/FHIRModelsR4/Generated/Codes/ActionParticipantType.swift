// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-participant-type>.
    public struct ActionParticipantType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionParticipantType {
    @_alwaysEmitIntoClient
    public static var patient: R4.ActionParticipantType { .init(rawValue: "patient") }
    @_alwaysEmitIntoClient
    public static var practitioner: R4.ActionParticipantType { .init(rawValue: "practitioner") }
    @_alwaysEmitIntoClient
    public static var relatedPerson: R4.ActionParticipantType { .init(rawValue: "related-person") }
    @_alwaysEmitIntoClient
    public static var device: R4.ActionParticipantType { .init(rawValue: "device") }
}
