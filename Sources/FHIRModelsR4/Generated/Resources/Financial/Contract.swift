// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Contract. <https://hl7.org/fhir/R4/contract.html>
    public struct Contract: R4Resource {
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
        /// `url`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/contract-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ContractStatus?
        /// `legalState`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/contract-legalstate>.
        @_alwaysEmitIntoClient @Boxed public var legalState: R4.CodeableConcept?
        /// `instantiatesCanonical`, 0..1: Reference (Contract).
        @_alwaysEmitIntoClient @Boxed public var instantiatesCanonical: R4.Reference?
        /// `instantiatesUri`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var instantiatesUri: String?
        /// `contentDerivative`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/contract-content-derivative>.
        @_alwaysEmitIntoClient @Boxed public var contentDerivative: R4.CodeableConcept?
        /// `issued`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var issued: FHIRDateTime?
        /// `applies`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var applies: R4.Period?
        /// `expirationType`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/contract-expiration-type>.
        @_alwaysEmitIntoClient @Boxed public var expirationType: R4.CodeableConcept?
        /// `subject`, 0..*: Reference.
        @_alwaysEmitIntoClient public var subject: [R4.Reference] = []
        /// `authority`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var authority: [R4.Reference] = []
        /// `domain`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var domain: [R4.Reference] = []
        /// `site`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var site: [R4.Reference] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `subtitle`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var subtitle: String?
        /// `alias`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var alias: [String]
        /// `author`, 0..1: Reference (Patient, Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?
        /// `scope`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-scope>.
        @_alwaysEmitIntoClient @Boxed public var scope: R4.CodeableConcept?
        /// `topic[x]`, 0..1: CodeableConcept or Reference.
        @_alwaysEmitIntoClient @Choice public var topic: R4.Contract.Topic?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `subType`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-subtype>.
        @_alwaysEmitIntoClient public var subType: [R4.CodeableConcept] = []
        /// `contentDefinition`, 0..1: Contract.contentDefinition.
        @_alwaysEmitIntoClient @Boxed public var contentDefinition: R4.Contract.ContentDefinition?
        /// `term`, 0..*: Contract.term.
        @_alwaysEmitIntoClient public var term: [R4.Contract.Term] = []
        /// `supportingInfo`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInfo: [R4.Reference] = []
        /// `relevantHistory`, 0..*: Reference (Provenance).
        @_alwaysEmitIntoClient public var relevantHistory: [R4.Reference] = []
        /// `signer`, 0..*: Contract.signer.
        @_alwaysEmitIntoClient public var signer: [R4.Contract.Signer] = []
        /// `friendly`, 0..*: Contract.friendly.
        @_alwaysEmitIntoClient public var friendly: [R4.Contract.Friendly] = []
        /// `legal`, 0..*: Contract.legal.
        @_alwaysEmitIntoClient public var legal: [R4.Contract.Legal] = []
        /// `rule`, 0..*: Contract.rule.
        @_alwaysEmitIntoClient public var rule: [R4.Contract.Rule] = []
        /// `legallyBinding[x]`, 0..1: Attachment or Reference (Composition, DocumentReference, QuestionnaireResponse or
        /// Contract).
        @_alwaysEmitIntoClient @Choice public var legallyBinding: R4.Contract.LegallyBinding?

        public init() {}
        @inlinable public static var typeID: UInt16 { 130 }

        /// The types that `topic[x]` allows.
        public typealias Topic = R4.CodeableConceptOrReference

        /// The types that `legallyBinding[x]` allows.
        public typealias LegallyBinding = R4.AttachmentOrReference
    }
}

extension R4.Contract {
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
        url: String? = nil,
        version: String? = nil,
        status: R4.ContractStatus? = nil,
        legalState: R4.CodeableConcept? = nil,
        instantiatesCanonical: R4.Reference? = nil,
        instantiatesUri: String? = nil,
        contentDerivative: R4.CodeableConcept? = nil,
        issued: FHIRDateTime? = nil,
        applies: R4.Period? = nil,
        expirationType: R4.CodeableConcept? = nil,
        subject: [R4.Reference] = [],
        authority: [R4.Reference] = [],
        domain: [R4.Reference] = [],
        site: [R4.Reference] = [],
        name: String? = nil,
        title: String? = nil,
        subtitle: String? = nil,
        alias: [String] = [],
        author: R4.Reference? = nil,
        scope: R4.CodeableConcept? = nil,
        topic: R4.Contract.Topic? = nil,
        type: R4.CodeableConcept? = nil,
        subType: [R4.CodeableConcept] = [],
        contentDefinition: R4.Contract.ContentDefinition? = nil,
        term: [R4.Contract.Term] = [],
        supportingInfo: [R4.Reference] = [],
        relevantHistory: [R4.Reference] = [],
        signer: [R4.Contract.Signer] = [],
        friendly: [R4.Contract.Friendly] = [],
        legal: [R4.Contract.Legal] = [],
        rule: [R4.Contract.Rule] = [],
        legallyBinding: R4.Contract.LegallyBinding? = nil
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
        self.url = url
        self.version = version
        self.status = status
        self.legalState = legalState
        self.instantiatesCanonical = instantiatesCanonical
        self.instantiatesUri = instantiatesUri
        self.contentDerivative = contentDerivative
        self.issued = issued
        self.applies = applies
        self.expirationType = expirationType
        self.subject = subject
        self.authority = authority
        self.domain = domain
        self.site = site
        self.name = name
        self.title = title
        self.subtitle = subtitle
        self.alias = alias
        self.author = author
        self.scope = scope
        self.topic = topic
        self.type = type
        self.subType = subType
        self.contentDefinition = contentDefinition
        self.term = term
        self.supportingInfo = supportingInfo
        self.relevantHistory = relevantHistory
        self.signer = signer
        self.friendly = friendly
        self.legal = legal
        self.rule = rule
        self.legallyBinding = legallyBinding
    }

    /// The value of `topic` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var topicCodeableConcept: R4.CodeableConcept? {
        get { $topic.element(choiceIndex: 0) }
        set { $topic.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `topic` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var topicReference: R4.Reference? {
        get { $topic.element(choiceIndex: 1) }
        set { $topic.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `legallyBinding` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var legallyBindingAttachment: R4.Attachment? {
        get { $legallyBinding.element(choiceIndex: 0) }
        set { $legallyBinding.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `legallyBinding` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var legallyBindingReference: R4.Reference? {
        get { $legallyBinding.element(choiceIndex: 1) }
        set { $legallyBinding.setElement(newValue, choiceIndex: 1) }
    }
}
