// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource EvidenceVariable. <https://hl7.org/fhir/R4/evidencevariable.html>
    public struct EvidenceVariable: R4Resource {
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
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
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
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/variable-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.EvidenceVariableType?
        /// `characteristic`, 1..*: EvidenceVariable.characteristic.
        @_alwaysEmitIntoClient public var characteristic: [R4.EvidenceVariable.Characteristic] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 232 }
    }
}

extension R4.EvidenceVariable {
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
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        note: [R4.Annotation] = [],
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
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
        type: R4.EvidenceVariableType? = nil,
        characteristic: [R4.EvidenceVariable.Characteristic] = []
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
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.note = note
        self.useContext = useContext
        self.jurisdiction = jurisdiction
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
        self.type = type
        self.characteristic = characteristic
    }
}

extension R4.EvidenceVariable {
    /// The structure of `EvidenceVariable.characteristic`. <https://hl7.org/fhir/R4/evidencevariable.html>
    public struct Characteristic: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `definition[x]`, 1..1: Reference (Group), canonical (ActivityDefinition), CodeableConcept, Expression,
        /// DataRequirement or TriggerDefinition.
        @_alwaysEmitIntoClient @Choice public var definition: R4.EvidenceVariable.Characteristic.Definition?
        /// `usageContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var usageContext: [R4.UsageContext] = []
        /// `exclude`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var exclude: Bool?
        /// `participantEffective[x]`, 0..1: dateTime, Period, Duration or Timing.
        @_alwaysEmitIntoClient @Choice public var participantEffective: R4.EvidenceVariable.Characteristic.ParticipantEffective?
        /// `timeFromStart`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var timeFromStart: R4.Duration?
        /// `groupMeasure`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/group-measure|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var groupMeasure: R4.GroupMeasure?

        public init() {}
        @inlinable public static var typeID: UInt16 { 233 }
    }
}

extension R4.EvidenceVariable.Characteristic {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        definition: R4.EvidenceVariable.Characteristic.Definition? = nil,
        usageContext: [R4.UsageContext] = [],
        exclude: Bool? = nil,
        participantEffective: R4.EvidenceVariable.Characteristic.ParticipantEffective? = nil,
        timeFromStart: R4.Duration? = nil,
        groupMeasure: R4.GroupMeasure? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.definition = definition
        self.usageContext = usageContext
        self.exclude = exclude
        self.participantEffective = participantEffective
        self.timeFromStart = timeFromStart
        self.groupMeasure = groupMeasure
    }

    /// The value of `definition` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var definitionReference: R4.Reference? {
        get { $definition.element(choiceIndex: 0) }
        set { $definition.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `definition` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var definitionCanonical: String? {
        get { $definition.primitive(choiceIndex: 1) }
        set { $definition.setPrimitive(newValue, format: .canonical, choiceIndex: 1) }
    }

    /// The value of `definition` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var definitionCodeableConcept: R4.CodeableConcept? {
        get { $definition.element(choiceIndex: 2) }
        set { $definition.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `definition` where it is an `expression`.
    @_alwaysEmitIntoClient
    public var definitionExpression: R4.Expression? {
        get { $definition.element(choiceIndex: 3) }
        set { $definition.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `definition` where it is a `dataRequirement`.
    @_alwaysEmitIntoClient
    public var definitionDataRequirement: R4.DataRequirement? {
        get { $definition.element(choiceIndex: 4) }
        set { $definition.setElement(newValue, choiceIndex: 4) }
    }

    /// The value of `definition` where it is a `triggerDefinition`.
    @_alwaysEmitIntoClient
    public var definitionTriggerDefinition: R4.TriggerDefinition? {
        get { $definition.element(choiceIndex: 5) }
        set { $definition.setElement(newValue, choiceIndex: 5) }
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

extension R4.EvidenceVariable.Characteristic {
    /// A choice of 6 types: reference, canonical, codeableConcept, expression, dataRequirement, triggerDefinition.
    public indirect enum Definition: FHIRChoice {
        case reference(R4.Reference)
        case canonical(String)
        case codeableConcept(R4.CodeableConcept)
        case expression(R4.Expression)
        case dataRequirement(R4.DataRequirement)
        case triggerDefinition(R4.TriggerDefinition)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .reference(content.element())
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .canonical(value)
            case 2: self = .codeableConcept(content.element())
            case 3: self = .expression(content.element())
            case 4: self = .dataRequirement(content.element())
            case 5: self = .triggerDefinition(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .canonical(let value): ChoiceContent(primitive: value, format: .canonical, choiceIndex: 1)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .expression(let value): ChoiceContent(element: value, choiceIndex: 3)
            case .dataRequirement(let value): ChoiceContent(element: value, choiceIndex: 4)
            case .triggerDefinition(let value): ChoiceContent(element: value, choiceIndex: 5)
            }
        }
    }
}

extension R4.EvidenceVariable.Characteristic {
    /// A choice of 4 types: dateTime, period, duration, timing.
    public indirect enum ParticipantEffective: FHIRChoice {
        case dateTime(FHIRDateTime)
        case period(R4.Period)
        case duration(R4.Duration)
        case timing(R4.Timing)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .period(content.element())
            case 2: self = .duration(content.element())
            case 3: self = .timing(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 3)
            }
        }
    }
}
