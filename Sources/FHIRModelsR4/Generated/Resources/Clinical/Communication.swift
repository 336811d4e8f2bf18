// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Communication. <https://hl7.org/fhir/R4/communication.html>
    public struct Communication: R4Resource {
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
        /// `instantiatesCanonical`, 0..*: canonical (PlanDefinition, ActivityDefinition, Measure, OperationDefinition
        /// or Questionnaire).
        @_alwaysEmitIntoClient @Primitives public var instantiatesCanonical: [String]
        /// `instantiatesUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiatesUri: [String]
        /// `basedOn`, 0..*: Reference.
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `partOf`, 0..*: Reference.
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `inResponseTo`, 0..*: Reference (Communication).
        @_alwaysEmitIntoClient public var inResponseTo: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/event-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.EventStatus?
        /// `statusReason`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/communication-not-done-reason>.
        @_alwaysEmitIntoClient @Boxed public var statusReason: R4.CodeableConcept?
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/communication-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `priority`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-priority|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var priority: R4.RequestPriority?
        /// `medium`, 0..*: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v3-ParticipationMode>.
        @_alwaysEmitIntoClient public var medium: [R4.CodeableConcept] = []
        /// `subject`, 0..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `topic`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/communication-topic>.
        @_alwaysEmitIntoClient @Boxed public var topic: R4.CodeableConcept?
        /// `about`, 0..*: Reference.
        @_alwaysEmitIntoClient public var about: [R4.Reference] = []
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `sent`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var sent: FHIRDateTime?
        /// `received`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var received: FHIRDateTime?
        /// `recipient`, 0..*: Reference (Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson,
        /// Group, CareTeam or HealthcareService).
        @_alwaysEmitIntoClient public var recipient: [R4.Reference] = []
        /// `sender`, 0..1: Reference (Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson or
        /// HealthcareService).
        @_alwaysEmitIntoClient @Boxed public var sender: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `payload`, 0..*: Communication.payload.
        @_alwaysEmitIntoClient public var payload: [R4.Communication.Payload] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 102 }
    }
}

extension R4.Communication {
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
        instantiatesCanonical: [String] = [],
        instantiatesUri: [String] = [],
        basedOn: [R4.Reference] = [],
        partOf: [R4.Reference] = [],
        inResponseTo: [R4.Reference] = [],
        status: R4.EventStatus? = nil,
        statusReason: R4.CodeableConcept? = nil,
        category: [R4.CodeableConcept] = [],
        priority: R4.RequestPriority? = nil,
        medium: [R4.CodeableConcept] = [],
        subject: R4.Reference? = nil,
        topic: R4.CodeableConcept? = nil,
        about: [R4.Reference] = [],
        encounter: R4.Reference? = nil,
        sent: FHIRDateTime? = nil,
        received: FHIRDateTime? = nil,
        recipient: [R4.Reference] = [],
        sender: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        payload: [R4.Communication.Payload] = [],
        note: [R4.Annotation] = []
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
        self.instantiatesCanonical = instantiatesCanonical
        self.instantiatesUri = instantiatesUri
        self.basedOn = basedOn
        self.partOf = partOf
        self.inResponseTo = inResponseTo
        self.status = status
        self.statusReason = statusReason
        self.category = category
        self.priority = priority
        self.medium = medium
        self.subject = subject
        self.topic = topic
        self.about = about
        self.encounter = encounter
        self.sent = sent
        self.received = received
        self.recipient = recipient
        self.sender = sender
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.payload = payload
        self.note = note
    }
}

extension R4.Communication {
    /// The structure of `Communication.payload`. <https://hl7.org/fhir/R4/communication.html>
    public struct Payload: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `content[x]`, 1..1: string, Attachment or Reference.
        @_alwaysEmitIntoClient @Choice public var content: R4.Communication.Payload.Content?

        public init() {}
        @inlinable public static var typeID: UInt16 { 103 }

        /// The types that `content[x]` allows.
        public typealias Content = R4.StringOrAttachmentOrReference
    }
}

extension R4.Communication.Payload {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        content: R4.Communication.Payload.Content? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.content = content
    }

    /// The value of `content` where it is a `string`.
    @_alwaysEmitIntoClient
    public var contentString: String? {
        get { $content.primitive(choiceIndex: 0) }
        set { $content.setPrimitive(newValue, format: .string, choiceIndex: 0) }
    }

    /// The value of `content` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var contentAttachment: R4.Attachment? {
        get { $content.element(choiceIndex: 1) }
        set { $content.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `content` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var contentReference: R4.Reference? {
        get { $content.element(choiceIndex: 2) }
        set { $content.setElement(newValue, choiceIndex: 2) }
    }
}
