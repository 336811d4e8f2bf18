// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Appointment. <https://hl7.org/fhir/R4/appointment.html>
    public struct Appointment: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/appointmentstatus|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.AppointmentStatus?
        /// `cancelationReason`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/appointment-cancellation-reason>.
        @_alwaysEmitIntoClient @Boxed public var cancelationReason: R4.CodeableConcept?
        /// `serviceCategory`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-category>.
        @_alwaysEmitIntoClient public var serviceCategory: [R4.CodeableConcept] = []
        /// `serviceType`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-type>.
        @_alwaysEmitIntoClient public var serviceType: [R4.CodeableConcept] = []
        /// `specialty`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
        @_alwaysEmitIntoClient public var specialty: [R4.CodeableConcept] = []
        /// `appointmentType`, 0..1: CodeableConcept. Codes: preferred, <http://terminology.hl7.org/ValueSet/v2-0276>.
        @_alwaysEmitIntoClient @Boxed public var appointmentType: R4.CodeableConcept?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/encounter-reason>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Procedure, Observation or ImmunizationRecommendation).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `priority`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var priority: Int?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `supportingInformation`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInformation: [R4.Reference] = []
        /// `start`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var start: FHIRInstant?
        /// `end`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var end: FHIRInstant?
        /// `minutesDuration`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var minutesDuration: Int?
        /// `slot`, 0..*: Reference (Slot).
        @_alwaysEmitIntoClient public var slot: [R4.Reference] = []
        /// `created`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `patientInstruction`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var patientInstruction: String?
        /// `basedOn`, 0..*: Reference (ServiceRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `participant`, 1..*: Appointment.participant.
        @_alwaysEmitIntoClient public var participant: [R4.Appointment.Participant] = []
        /// `requestedPeriod`, 0..*: Period.
        @_alwaysEmitIntoClient public var requestedPeriod: [R4.Period] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 14 }
    }
}

extension R4.Appointment {
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
        status: R4.AppointmentStatus? = nil,
        cancelationReason: R4.CodeableConcept? = nil,
        serviceCategory: [R4.CodeableConcept] = [],
        serviceType: [R4.CodeableConcept] = [],
        specialty: [R4.CodeableConcept] = [],
        appointmentType: R4.CodeableConcept? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        priority: Int? = nil,
        description: String? = nil,
        supportingInformation: [R4.Reference] = [],
        start: FHIRInstant? = nil,
        end: FHIRInstant? = nil,
        minutesDuration: Int? = nil,
        slot: [R4.Reference] = [],
        created: FHIRDateTime? = nil,
        comment: String? = nil,
        patientInstruction: String? = nil,
        basedOn: [R4.Reference] = [],
        participant: [R4.Appointment.Participant] = [],
        requestedPeriod: [R4.Period] = []
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
        self.status = status
        self.cancelationReason = cancelationReason
        self.serviceCategory = serviceCategory
        self.serviceType = serviceType
        self.specialty = specialty
        self.appointmentType = appointmentType
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.priority = priority
        self.description = description
        self.supportingInformation = supportingInformation
        self.start = start
        self.end = end
        self.minutesDuration = minutesDuration
        self.slot = slot
        self.created = created
        self.comment = comment
        self.patientInstruction = patientInstruction
        self.basedOn = basedOn
        self.participant = participant
        self.requestedPeriod = requestedPeriod
    }
}

extension R4.Appointment {
    /// The structure of `Appointment.participant`. <https://hl7.org/fhir/R4/appointment.html>
    public struct Participant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/encounter-participant-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `actor`, 0..1: Reference (Patient, Practitioner, PractitionerRole, RelatedPerson, Device, HealthcareService
        /// or Location).
        @_alwaysEmitIntoClient @Boxed public var actor: R4.Reference?
        /// `required`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/participantrequired|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var required: R4.ParticipantRequired?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/participationstatus|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ParticipationStatus?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 15 }
    }
}

extension R4.Appointment.Participant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: [R4.CodeableConcept] = [],
        actor: R4.Reference? = nil,
        required: R4.ParticipantRequired? = nil,
        status: R4.ParticipationStatus? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.actor = actor
        self.required = required
        self.status = status
        self.period = period
    }
}
