// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ResearchElementDefinition. <https://hl7.org/fhir/R4/researchelementdefinition.html>
    public struct ResearchElementDefinition: R4Resource {
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
        /// `url`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `shortTitle`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var shortTitle: String?
        /// `subtitle`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var subtitle: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `experimental`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var experimental: Bool?
        /// `subject[x]`, 0..1: CodeableConcept or Reference (Group). Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/subject-type>.
        @_alwaysEmitIntoClient @Choice public var subject: R4.ResearchElementDefinition.Subject?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `comment`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var comment: [String]
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `usage`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var usage: String?
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `approvalDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var approvalDate: FHIRDate?
        /// `lastReviewDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var lastReviewDate: FHIRDate?
        /// `effectivePeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var effectivePeriod: R4.Period?
        /// `topic`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
        @_alwaysEmitIntoClient public var topic: [R4.CodeableConcept] = []
        /// `author`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var author: [R4.ContactDetail] = []
        /// `editor`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var editor: [R4.ContactDetail] = []
        /// `reviewer`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var reviewer: [R4.ContactDetail] = []
        /// `endorser`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var endorser: [R4.ContactDetail] = []
        /// `relatedArtifact`, 0..*: RelatedArtifact.
        @_alwaysEmitIntoClient public var relatedArtifact: [R4.RelatedArtifact] = []
        /// `library`, 0..*: canonical (Library).
        @_alwaysEmitIntoClient @Primitives public var library: [String]
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/research-element-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ResearchElementType?
        /// `variableType`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/variable-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var variableType: R4.EvidenceVariableType?
        /// `characteristic`, 1..*: ResearchElementDefinition.characteristic.
        @_alwaysEmitIntoClient public var characteristic: [R4.ResearchElementDefinition.Characteristic] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 508 }

        /// The types that `subject[x]` allows.
        public typealias Subject = R4.CodeableConceptOrReference
    }
}

extension R4.ResearchElementDefinition {
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
        url: String? = nil,
        identifier: [R4.Identifier] = [],
        version: String? = nil,
        name: String? = nil,
        title: String? = nil,
        shortTitle: String? = nil,
        subtitle: String? = nil,
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        subject: R4.ResearchElementDefinition.Subject? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        comment: [String] = [],
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        purpose: String? = nil,
        usage: String? = nil,
        copyright: String? = nil,
        approvalDate: FHIRDate? = nil,
        lastReviewDate: FHIRDate? = nil,
        effectivePeriod: R4.Period? = nil,
        topic: [R4.CodeableConcept] = [],
        author: [R4.ContactDetail] = [],
        editor: [R4.ContactDetail] = [],
        reviewer: [R4.ContactDetail] = [],
        endorser: [R4.ContactDetail] = [],
        relatedArtifact: [R4.RelatedArtifact] = [],
        library: [String] = [],
        type: R4.ResearchElementType? = nil,
        variableType: R4.EvidenceVariableType? = nil,
        characteristic: [R4.ResearchElementDefinition.Characteristic] = []
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
        self.url = url
        self.identifier = identifier
        self.version = version
        self.name = name
        self.title = title
        self.shortTitle = shortTitle
        self.subtitle = subtitle
        self.status = status
        self.experimental = experimental
        self.subject = subject
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.comment = comment
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.purpose = purpose
        self.usage = usage
        self.copyright = copyright
        self.approvalDate = approvalDate
        self.lastReviewDate = lastReviewDate
        self.effectivePeriod = effectivePeriod
        self.topic = topic
        self.author = author
        self.editor = editor
        self.reviewer = reviewer
        self.endorser = endorser
        self.relatedArtifact = relatedArtifact
        self.library = library
        self.type = type
        self.variableType = variableType
        self.characteristic = characteristic
    }

    /// The value of `subject` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var subjectCodeableConcept: R4.CodeableConcept? {
        get { $subject.element(choiceIndex: 0) }
        set { $subject.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `subject` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var subjectReference: R4.Reference? {
        get { $subject.element(choiceIndex: 1) }
        set { $subject.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.ResearchElementDefinition {
    /// The structure of `ResearchElementDefinition.characteristic`.
    /// <https://hl7.org/fhir/R4/researchelementdefinition.html>
    public struct Characteristic: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `definition[x]`, 1..1: CodeableConcept, canonical (ValueSet), Expression or DataRequirement.
        @_alwaysEmitIntoClient @Choice public var definition: R4.ResearchElementDefinition.Characteristic.Definition?
        /// `usageContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var usageContext: [R4.UsageContext] = []
        /// `exclude`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var exclude: Bool?
        /// `unitOfMeasure`, 0..1: CodeableConcept. Codes: required, <http://hl7.org/fhir/ValueSet/ucum-units|4.0.1>.
        @_alwaysEmitIntoClient @Boxed public var unitOfMeasure: R4.CodeableConcept?
        /// `studyEffectiveDescription`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var studyEffectiveDescription: String?
        /// `studyEffective[x]`, 0..1: dateTime, Period, Duration or Timing.
        @_alwaysEmitIntoClient @Choice public var studyEffective: R4.ResearchElementDefinition.Characteristic.StudyEffective?
        /// `studyEffectiveTimeFromStart`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var studyEffectiveTimeFromStart: R4.Duration?
        /// `studyEffectiveGroupMeasure`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/group-measure|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var studyEffectiveGroupMeasure: R4.GroupMeasure?
        /// `participantEffectiveDescription`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var participantEffectiveDescription: String?
        /// `participantEffective[x]`, 0..1: dateTime, Period, Duration or Timing.
        @_alwaysEmitIntoClient @Choice public var participantEffective: R4.ResearchElementDefinition.Characteristic.ParticipantEffective?
        /// `participantEffectiveTimeFromStart`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var participantEffectiveTimeFromStart: R4.Duration?
        /// `participantEffectiveGroupMeasure`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/group-measure|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var participantEffectiveGroupMeasure: R4.GroupMeasure?

        public init() {}
        @inlinable public static var typeID: UInt16 { 509 }

        /// The types that `studyEffective[x]` allows.
        public typealias StudyEffective = R4.EvidenceVariable.Characteristic.ParticipantEffective

        /// The types that `participantEffective[x]` allows.
        public typealias ParticipantEffective = R4.EvidenceVariable.Characteristic.ParticipantEffective
    }
}

extension R4.ResearchElementDefinition.Characteristic {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        definition: R4.ResearchElementDefinition.Characteristic.Definition? = nil,
        usageContext: [R4.UsageContext] = [],
        exclude: Bool? = nil,
        unitOfMeasure: R4.CodeableConcept? = nil,
        studyEffectiveDescription: String? = nil,
        studyEffective: R4.ResearchElementDefinition.Characteristic.StudyEffective? = nil,
        studyEffectiveTimeFromStart: R4.Duration? = nil,
        studyEffectiveGroupMeasure: R4.GroupMeasure? = nil,
        participantEffectiveDescription: String? = nil,
        participantEffective: R4.ResearchElementDefinition.Characteristic.ParticipantEffective? = nil,
        participantEffectiveTimeFromStart: R4.Duration? = nil,
        participantEffectiveGroupMeasure: R4.GroupMeasure? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.definition = definition
        self.usageContext = usageContext
        self.exclude = exclude
        self.unitOfMeasure = unitOfMeasure
        self.studyEffectiveDescription = studyEffectiveDescription
        self.studyEffective = studyEffective
        self.studyEffectiveTimeFromStart = studyEffectiveTimeFromStart
        self.studyEffectiveGroupMeasure = studyEffectiveGroupMeasure
        self.participantEffectiveDescription = participantEffectiveDescription
        self.participantEffective = participantEffective
        self.participantEffectiveTimeFromStart = participantEffectiveTimeFromStart
        self.participantEffectiveGroupMeasure = participantEffectiveGroupMeasure
    }

    /// The value of `definition` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var definitionCodeableConcept: R4.CodeableConcept? {
        get { $definition.element(choiceIndex: 0) }
        set { $definition.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `definition` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var definitionCanonical: String? {
        get { $definition.primitive(choiceIndex: 1) }
        set { $definition.setPrimitive(newValue, format: .canonical, choiceIndex: 1) }
    }

    /// The value of `definition` where it is an `expression`.
    @_alwaysEmitIntoClient
    public var definitionExpression: R4.Expression? {
        get { $definition.element(choiceIndex: 2) }
        set { $definition.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `definition` where it is a `dataRequirement`.
    @_alwaysEmitIntoClient
    public var definitionDataRequirement: R4.DataRequirement? {
        get { $definition.element(choiceIndex: 3) }
        set { $definition.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `studyEffective` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var studyEffectiveDateTime: FHIRDateTime? {
        get { $studyEffective.primitive(choiceIndex: 0) }
        set { $studyEffective.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `studyEffective` where it is a `period`.
    @_alwaysEmitIntoClient
    public var studyEffectivePeriod: R4.Period? {
        get { $studyEffective.element(choiceIndex: 1) }
        set { $studyEffective.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `studyEffective` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var studyEffectiveDuration: R4.Duration? {
        get { $studyEffective.element(choiceIndex: 2) }
        set { $studyEffective.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `studyEffective` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var studyEffectiveTiming: R4.Timing? {
        get { $studyEffective.element(choiceIndex: 3) }
        set { $studyEffective.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `participantEffective` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var participantEffectiveDateTime: FHIRDateTime? {
        get { $participantEffective.primitive(choiceIndex: 0) }
        set { $participantEffective.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `participantEffective` where it is a `period`.
    @_alwaysEmitIntoClient
    public var participantEffectivePeriod: R4.Period? {
        get { $participantEffective.element(choiceIndex: 1) }
        set { $participantEffective.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `participantEffective` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var participantEffectiveDuration: R4.Duration? {
        get { $participantEffective.element(choiceIndex: 2) }
        set { $participantEffective.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `participantEffective` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var participantEffectiveTiming: R4.Timing? {
        get { $participantEffective.element(choiceIndex: 3) }
        set { $participantEffective.setElement(newValue, choiceIndex: 3) }
    }
}

extension R4.ResearchElementDefinition.Characteristic {
    /// A choice of 4 types: codeableConcept, canonical, expression, dataRequirement.
    public indirect enum Definition: FHIRChoice {
        case codeableConcept(R4.CodeableConcept)
        case canonical(String)
        case expression(R4.Expression)
        case dataRequirement(R4.DataRequirement)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .codeableConcept(content.element())
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .canonical(value)
            case 2: self = .expression(content.element())
            case 3: self = .dataRequirement(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .canonical(let value): ChoiceContent(primitive: value, format: .canonical, choiceIndex: 1)
            case .expression(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .dataRequirement(let value): ChoiceContent(element: value, choiceIndex: 3)
            }
        }
    }
}
