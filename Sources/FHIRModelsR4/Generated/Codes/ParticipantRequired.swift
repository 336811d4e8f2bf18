// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/participantrequired>.
    public struct ParticipantRequired: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ParticipantRequired {
    @_alwaysEmitIntoClient
    public static var required: R4.ParticipantRequired { .init(rawValue: "required") }
    @_alwaysEmitIntoClient
    public static var optional: R4.ParticipantRequired { .init(rawValue: "optional") }
    @_alwaysEmitIntoClient
    public static var informationOnly: R4.ParticipantRequired { .init(rawValue: "information-only") }
}
