// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource DocumentManifest. <https://hl7.org/fhir/R4/documentmanifest.html>
    public struct DocumentManifest: R4Resource {
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
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v3-ActCode>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `subject`, 0..1: Reference (Patient, Practitioner, Group or Device).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `created`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `author`, 0..*: Reference (Practitioner, PractitionerRole, Organization, Device, Patient or RelatedPerson).
        @_alwaysEmitIntoClient public var author: [R4.Reference] = []
        /// `recipient`, 0..*: Reference (Patient, Practitioner, PractitionerRole, RelatedPerson or Organization).
        @_alwaysEmitIntoClient public var recipient: [R4.Reference] = []
        /// `source`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var source: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `content`, 1..*: Reference.
        @_alwaysEmitIntoClient public var content: [R4.Reference] = []
        /// `related`, 0..*: DocumentManifest.related.
        @_alwaysEmitIntoClient public var related: [R4.DocumentManifest.Related] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 190 }
    }
}

extension R4.DocumentManifest {
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
        type: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        created: FHIRDateTime? = nil,
        author: [R4.Reference] = [],
        recipient: [R4.Reference] = [],
        source: String? = nil,
        description: String? = nil,
        content: [R4.Reference] = [],
        related: [R4.DocumentManifest.Related] = []
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
        self.type = type
        self.subject = subject
        self.created = created
        self.author = author
        self.recipient = recipient
        self.source = source
        self.description = description
        self.content = content
        self.related = related
    }
}

extension R4.DocumentManifest {
    /// The structure of `DocumentManifest.related`. <https://hl7.org/fhir/R4/documentmanifest.html>
    public struct Related: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `ref`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var ref: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 191 }
    }
}

extension R4.DocumentManifest.Related {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: R4.Identifier? = nil,
        ref: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.ref = ref
    }
}
