// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource AppointmentResponse. <https://hl7.org/fhir/R4/appointmentresponse.html>
    public struct AppointmentResponse: R4Resource {
        /// `id`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @_alwaysEmitIntoClient @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `text`, 0..1: Narrative.
        @_alwaysEmitIntoClient @Boxed public var text: R4.Narrative?
        /// `contained`, 0..*: Resource.
        @_alwaysEmitIntoClient public var contained: [R4.AnyResource] = []
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `appointment`, 1..1: Reference (Appointment).
        @_alwaysEmitIntoClient @Boxed public var appointment: R4.Reference?
        /// `start`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var start: FHIRInstant?
        /// `end`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var end: FHIRInstant?
        /// `participantType`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/encounter-participant-type>.
        @_alwaysEmitIntoClient public var participantType: [R4.CodeableConcept] = []
        /// `actor`, 0..1: Reference (Patient, Practitioner, PractitionerRole, RelatedPerson, Device, HealthcareService
        /// or Location).
        @_alwaysEmitIntoClient @Boxed public var actor: R4.Reference?
        /// `participantStatus`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/participationstatus|4.0.1>.
        /// A modifier element.
        @_alwaysEmitIntoClient @Primitive public var participantStatus: R4.ParticipationStatus?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 16 }
    }
}

extension R4.AppointmentResponse {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        meta: R4.Meta? = nil,
        implicitRules: String? = nil,
        language: String? = nil,
        text: R4.Narrative? = nil,
        contained: [R4.AnyResource] = [],
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        appointment: R4.Reference? = nil,
        start: FHIRInstant? = nil,
        end: FHIRInstant? = nil,
        participantType: [R4.CodeableConcept] = [],
        actor: R4.Reference? = nil,
        participantStatus: R4.ParticipationStatus? = nil,
        comment: String? = nil
    ) {
        self.init()
        self.id = id
        self.meta = meta
        self.implicitRules = implicitRules
        self.language = language
        self.text = text
        self.contained = contained
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.appointment = appointment
        self.start = start
        self.end = end
        self.participantType = participantType
        self.actor = actor
        self.participantStatus = participantStatus
        self.comment = comment
    }
}
