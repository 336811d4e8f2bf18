// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource DocumentReference. <https://hl7.org/fhir/R4/documentreference.html>
    public struct DocumentReference: R4Resource {
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
        /// `masterIdentifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var masterIdentifier: R4.Identifier?
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/document-reference-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.DocumentReferenceStatus?
        /// `docStatus`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/composition-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var docStatus: R4.CompositionStatus?
        /// `type`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/c80-doc-typecodes>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/document-classcodes>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `subject`, 0..1: Reference (Patient, Practitioner, Group or Device).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `date`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRInstant?
        /// `author`, 0..*: Reference (Practitioner, PractitionerRole, Organization, Device, Patient or RelatedPerson).
        @_alwaysEmitIntoClient public var author: [R4.Reference] = []
        /// `authenticator`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var authenticator: R4.Reference?
        /// `custodian`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var custodian: R4.Reference?
        /// `relatesTo`, 0..*: DocumentReference.relatesTo.
        @_alwaysEmitIntoClient public var relatesTo: [R4.DocumentReference.RelatesTo] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `securityLabel`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
        @_alwaysEmitIntoClient public var securityLabel: [R4.CodeableConcept] = []
        /// `content`, 1..*: DocumentReference.content.
        @_alwaysEmitIntoClient public var content: [R4.DocumentReference.Content] = []
        /// `context`, 0..1: DocumentReference.context.
        @_alwaysEmitIntoClient @Boxed public var context: R4.DocumentReference.Context?

        public init() {}
        @inlinable public static var typeID: UInt16 { 192 }
    }
}

extension R4.DocumentReference {
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
        masterIdentifier: R4.Identifier? = nil,
        identifier: [R4.Identifier] = [],
        status: R4.DocumentReferenceStatus? = nil,
        docStatus: R4.CompositionStatus? = nil,
        type: R4.CodeableConcept? = nil,
        category: [R4.CodeableConcept] = [],
        subject: R4.Reference? = nil,
        date: FHIRInstant? = nil,
        author: [R4.Reference] = [],
        authenticator: R4.Reference? = nil,
        custodian: R4.Reference? = nil,
        relatesTo: [R4.DocumentReference.RelatesTo] = [],
        description: String? = nil,
        securityLabel: [R4.CodeableConcept] = [],
        content: [R4.DocumentReference.Content] = [],
        context: R4.DocumentReference.Context? = nil
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
        self.masterIdentifier = masterIdentifier
        self.identifier = identifier
        self.status = status
        self.docStatus = docStatus
        self.type = type
        self.category = category
        self.subject = subject
        self.date = date
        self.author = author
        self.authenticator = authenticator
        self.custodian = custodian
        self.relatesTo = relatesTo
        self.description = description
        self.securityLabel = securityLabel
        self.content = content
        self.context = context
    }
}

extension R4.DocumentReference {
    /// The structure of `DocumentReference.content`. <https://hl7.org/fhir/R4/documentreference.html>
    public struct Content: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `attachment`, 1..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var attachment: R4.Attachment?
        /// `format`, 0..1: Coding. Codes: preferred, <http://hl7.org/fhir/ValueSet/formatcodes>.
        @_alwaysEmitIntoClient @Boxed public var format: R4.Coding?

        public init() {}
        @inlinable public static var typeID: UInt16 { 193 }
    }
}

extension R4.DocumentReference.Content {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        attachment: R4.Attachment? = nil,
        format: R4.Coding? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.attachment = attachment
        self.format = format
    }
}

extension R4.DocumentReference {
    /// The structure of `DocumentReference.context`. <https://hl7.org/fhir/R4/documentreference.html>
    public struct Context: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `encounter`, 0..*: Reference (Encounter or EpisodeOfCare).
        @_alwaysEmitIntoClient public var encounter: [R4.Reference] = []
        /// `event`, 0..*: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v3-ActCode>.
        @_alwaysEmitIntoClient public var event: [R4.CodeableConcept] = []
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `facilityType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/c80-facilitycodes>.
        @_alwaysEmitIntoClient @Boxed public var facilityType: R4.CodeableConcept?
        /// `practiceSetting`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
        @_alwaysEmitIntoClient @Boxed public var practiceSetting: R4.CodeableConcept?
        /// `sourcePatientInfo`, 0..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var sourcePatientInfo: R4.Reference?
        /// `related`, 0..*: Reference.
        @_alwaysEmitIntoClient public var related: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 194 }
    }
}

extension R4.DocumentReference.Context {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        encounter: [R4.Reference] = [],
        event: [R4.CodeableConcept] = [],
        period: R4.Period? = nil,
        facilityType: R4.CodeableConcept? = nil,
        practiceSetting: R4.CodeableConcept? = nil,
        sourcePatientInfo: R4.Reference? = nil,
        related: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.encounter = encounter
        self.event = event
        self.period = period
        self.facilityType = facilityType
        self.practiceSetting = practiceSetting
        self.sourcePatientInfo = sourcePatientInfo
        self.related = related
    }
}

extension R4.DocumentReference {
    /// The structure of `DocumentReference.relatesTo`. <https://hl7.org/fhir/R4/documentreference.html>
    public struct RelatesTo: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/document-relationship-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.DocumentRelationshipType?
        /// `target`, 1..1: Reference (DocumentReference).
        @_alwaysEmitIntoClient @Boxed public var target: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 195 }
    }
}

extension R4.DocumentReference.RelatesTo {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.DocumentRelationshipType? = nil,
        target: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.target = target
    }
}
