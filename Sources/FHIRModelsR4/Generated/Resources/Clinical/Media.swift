// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Media. <https://hl7.org/fhir/R4/media.html>
    public struct Media: R4Resource {
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
        /// `basedOn`, 0..*: Reference (ServiceRequest or CarePlan).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `partOf`, 0..*: Reference.
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/event-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.EventStatus?
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/media-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `modality`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/media-modality>.
        @_alwaysEmitIntoClient @Boxed public var modality: R4.CodeableConcept?
        /// `view`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/media-view>.
        @_alwaysEmitIntoClient @Boxed public var view: R4.CodeableConcept?
        /// `subject`, 0..1: Reference (Patient, Practitioner, PractitionerRole, Group, Device, Specimen or Location).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `created[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var created: R4.Media.Created?
        /// `issued`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var issued: FHIRInstant?
        /// `operator`, 0..1: Reference (Practitioner, PractitionerRole, Organization, CareTeam, Patient, Device or
        /// RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var `operator`: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-reason>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `bodySite`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient @Boxed public var bodySite: R4.CodeableConcept?
        /// `deviceName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var deviceName: String?
        /// `device`, 0..1: Reference (Device, DeviceMetric or Device).
        @_alwaysEmitIntoClient @Boxed public var device: R4.Reference?
        /// `height`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var height: Int?
        /// `width`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var width: Int?
        /// `frames`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var frames: Int?
        /// `duration`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var duration: FHIRDecimal?
        /// `content`, 1..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var content: R4.Attachment?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 346 }

        /// The types that `created[x]` allows.
        public typealias Created = R4.DateTimeOrPeriod
    }
}

extension R4.Media {
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
        partOf: [R4.Reference] = [],
        status: R4.EventStatus? = nil,
        type: R4.CodeableConcept? = nil,
        modality: R4.CodeableConcept? = nil,
        view: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        created: R4.Media.Created? = nil,
        issued: FHIRInstant? = nil,
        `operator`: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        bodySite: R4.CodeableConcept? = nil,
        deviceName: String? = nil,
        device: R4.Reference? = nil,
        height: Int? = nil,
        width: Int? = nil,
        frames: Int? = nil,
        duration: FHIRDecimal? = nil,
        content: R4.Attachment? = nil,
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
        self.partOf = partOf
        self.status = status
        self.type = type
        self.modality = modality
        self.view = view
        self.subject = subject
        self.encounter = encounter
        self.created = created
        self.issued = issued
        self.`operator` = `operator`
        self.reasonCode = reasonCode
        self.bodySite = bodySite
        self.deviceName = deviceName
        self.device = device
        self.height = height
        self.width = width
        self.frames = frames
        self.duration = duration
        self.content = content
        self.note = note
    }

    /// The value of `created` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var createdDateTime: FHIRDateTime? {
        get { $created.primitive(choiceIndex: 0) }
        set { $created.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `created` where it is a `period`.
    @_alwaysEmitIntoClient
    public var createdPeriod: R4.Period? {
        get { $created.element(choiceIndex: 1) }
        set { $created.setElement(newValue, choiceIndex: 1) }
    }
}
