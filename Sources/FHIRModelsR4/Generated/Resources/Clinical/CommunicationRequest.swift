// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource CommunicationRequest. <https://hl7.org/fhir/R4/communicationrequest.html>
    public struct CommunicationRequest: R4Resource {
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
        /// `basedOn`, 0..*: Reference.
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `replaces`, 0..*: Reference (CommunicationRequest).
        @_alwaysEmitIntoClient public var replaces: [R4.Reference] = []
        /// `groupIdentifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var groupIdentifier: R4.Identifier?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.RequestStatus?
        /// `statusReason`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var statusReason: R4.CodeableConcept?
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/communication-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `priority`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-priority|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var priority: R4.RequestPriority?
        /// `doNotPerform`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var doNotPerform: Bool?
        /// `medium`, 0..*: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v3-ParticipationMode>.
        @_alwaysEmitIntoClient public var medium: [R4.CodeableConcept] = []
        /// `subject`, 0..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `about`, 0..*: Reference.
        @_alwaysEmitIntoClient public var about: [R4.Reference] = []
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `payload`, 0..*: CommunicationRequest.payload.
        @_alwaysEmitIntoClient public var payload: [R4.CommunicationRequest.Payload] = []
        /// `occurrence[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var occurrence: R4.CommunicationRequest.Occurrence?
        /// `authoredOn`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var authoredOn: FHIRDateTime?
        /// `requester`, 0..1: Reference (Practitioner, PractitionerRole, Organization, Patient, RelatedPerson or
        /// Device).
        @_alwaysEmitIntoClient @Boxed public var requester: R4.Reference?
        /// `recipient`, 0..*: Reference (Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson,
        /// Group, CareTeam or HealthcareService).
        @_alwaysEmitIntoClient public var recipient: [R4.Reference] = []
        /// `sender`, 0..1: Reference (Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson or
        /// HealthcareService).
        @_alwaysEmitIntoClient @Boxed public var sender: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v3-ActReason>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 104 }

        /// The types that `occurrence[x]` allows.
        public typealias Occurrence = R4.DateTimeOrPeriod
    }
}

extension R4.CommunicationRequest {
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
        basedOn: [R4.Reference] = [],
        replaces: [R4.Reference] = [],
        groupIdentifier: R4.Identifier? = nil,
        status: R4.RequestStatus? = nil,
        statusReason: R4.CodeableConcept? = nil,
        category: [R4.CodeableConcept] = [],
        priority: R4.RequestPriority? = nil,
        doNotPerform: Bool? = nil,
        medium: [R4.CodeableConcept] = [],
        subject: R4.Reference? = nil,
        about: [R4.Reference] = [],
        encounter: R4.Reference? = nil,
        payload: [R4.CommunicationRequest.Payload] = [],
        occurrence: R4.CommunicationRequest.Occurrence? = nil,
        authoredOn: FHIRDateTime? = nil,
        requester: R4.Reference? = nil,
        recipient: [R4.Reference] = [],
        sender: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
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
        self.basedOn = basedOn
        self.replaces = replaces
        self.groupIdentifier = groupIdentifier
        self.status = status
        self.statusReason = statusReason
        self.category = category
        self.priority = priority
        self.doNotPerform = doNotPerform
        self.medium = medium
        self.subject = subject
        self.about = about
        self.encounter = encounter
        self.payload = payload
        self.occurrence = occurrence
        self.authoredOn = authoredOn
        self.requester = requester
        self.recipient = recipient
        self.sender = sender
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.note = note
    }

    /// The value of `occurrence` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var occurrenceDateTime: FHIRDateTime? {
        get { $occurrence.primitive(choiceIndex: 0) }
        set { $occurrence.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `occurrence` where it is a `period`.
    @_alwaysEmitIntoClient
    public var occurrencePeriod: R4.Period? {
        get { $occurrence.element(choiceIndex: 1) }
        set { $occurrence.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.CommunicationRequest {
    /// The structure of `CommunicationRequest.payload`. <https://hl7.org/fhir/R4/communicationrequest.html>
    public struct Payload: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `content[x]`, 1..1: string, Attachment or Reference.
        @_alwaysEmitIntoClient @Choice public var content: R4.CommunicationRequest.Payload.Content?

        public init() {}
        @inlinable public static var typeID: UInt16 { 105 }

        /// The types that `content[x]` allows.
        public typealias Content = R4.StringOrAttachmentOrReference
    }
}

extension R4.CommunicationRequest.Payload {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        content: R4.CommunicationRequest.Payload.Content? = nil
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
