// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource PlanDefinition. <https://hl7.org/fhir/R4/plandefinition.html>
    public struct PlanDefinition: R4Resource {
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
        /// `subtitle`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var subtitle: String?
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/plan-definition-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `experimental`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var experimental: Bool?
        /// `subject[x]`, 0..1: CodeableConcept or Reference (Group). Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/subject-type>.
        @_alwaysEmitIntoClient @Choice public var subject: R4.PlanDefinition.Subject?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
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
        /// `goal`, 0..*: PlanDefinition.goal.
        @_alwaysEmitIntoClient public var goal: [R4.PlanDefinition.Goal] = []
        /// `action`, 0..*: PlanDefinition.action.
        @_alwaysEmitIntoClient public var action: [R4.PlanDefinition.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 466 }

        /// The types that `subject[x]` allows.
        public typealias Subject = R4.CodeableConceptOrReference
    }
}

extension R4.PlanDefinition {
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
        subtitle: String? = nil,
        type: R4.CodeableConcept? = nil,
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        subject: R4.PlanDefinition.Subject? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
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
        goal: [R4.PlanDefinition.Goal] = [],
        action: [R4.PlanDefinition.Action] = []
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
        self.subtitle = subtitle
        self.type = type
        self.status = status
        self.experimental = experimental
        self.subject = subject
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
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
        self.goal = goal
        self.action = action
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

extension R4.PlanDefinition {
    /// The structure of `PlanDefinition.action`. <https://hl7.org/fhir/R4/plandefinition.html>
    public struct Action: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `prefix`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var prefix: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `textEquivalent`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var textEquivalent: String?
        /// `priority`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-priority|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var priority: R4.RequestPriority?
        /// `code`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var code: [R4.CodeableConcept] = []
        /// `reason`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var reason: [R4.CodeableConcept] = []
        /// `documentation`, 0..*: RelatedArtifact.
        @_alwaysEmitIntoClient public var documentation: [R4.RelatedArtifact] = []
        /// `goalId`, 0..*: id.
        @_alwaysEmitIntoClient @Primitives public var goalId: [String]
        /// `subject[x]`, 0..1: CodeableConcept or Reference (Group). Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/subject-type>.
        @_alwaysEmitIntoClient @Choice public var subject: R4.PlanDefinition.Action.Subject?
        /// `trigger`, 0..*: TriggerDefinition.
        @_alwaysEmitIntoClient public var trigger: [R4.TriggerDefinition] = []
        /// `condition`, 0..*: PlanDefinition.action.condition.
        @_alwaysEmitIntoClient public var condition: [R4.PlanDefinition.Action.Condition] = []
        /// `input`, 0..*: DataRequirement.
        @_alwaysEmitIntoClient public var input: [R4.DataRequirement] = []
        /// `output`, 0..*: DataRequirement.
        @_alwaysEmitIntoClient public var output: [R4.DataRequirement] = []
        /// `relatedAction`, 0..*: PlanDefinition.action.relatedAction.
        @_alwaysEmitIntoClient public var relatedAction: [R4.PlanDefinition.Action.RelatedAction] = []
        /// `timing[x]`, 0..1: dateTime, Age, Period, Duration, Range or Timing.
        @_alwaysEmitIntoClient @Choice public var timing: R4.PlanDefinition.Action.Timing?
        /// `participant`, 0..*: PlanDefinition.action.participant.
        @_alwaysEmitIntoClient public var participant: [R4.PlanDefinition.Action.Participant] = []
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/action-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `groupingBehavior`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/action-grouping-behavior|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var groupingBehavior: R4.ActionGroupingBehavior?
        /// `selectionBehavior`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/action-selection-behavior|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var selectionBehavior: R4.ActionSelectionBehavior?
        /// `requiredBehavior`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/action-required-behavior|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var requiredBehavior: R4.ActionRequiredBehavior?
        /// `precheckBehavior`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/action-precheck-behavior|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var precheckBehavior: R4.ActionPrecheckBehavior?
        /// `cardinalityBehavior`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/action-cardinality-behavior|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var cardinalityBehavior: R4.ActionCardinalityBehavior?
        /// `definition[x]`, 0..1: canonical (ActivityDefinition, PlanDefinition or Questionnaire) or uri.
        @_alwaysEmitIntoClient @Choice public var definition: R4.PlanDefinition.Action.Definition?
        /// `transform`, 0..1: canonical (StructureMap).
        @_alwaysEmitIntoClient @Primitive public var transform: String?
        /// `dynamicValue`, 0..*: PlanDefinition.action.dynamicValue.
        @_alwaysEmitIntoClient public var dynamicValue: [R4.PlanDefinition.Action.DynamicValue] = []
        /// `action`, 0..*: PlanDefinition.action.
        @_alwaysEmitIntoClient public var action: [R4.PlanDefinition.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 467 }

        /// The types that `subject[x]` allows.
        public typealias Subject = R4.CodeableConceptOrReference
    }
}

extension R4.PlanDefinition.Action {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        prefix: String? = nil,
        title: String? = nil,
        description: String? = nil,
        textEquivalent: String? = nil,
        priority: R4.RequestPriority? = nil,
        code: [R4.CodeableConcept] = [],
        reason: [R4.CodeableConcept] = [],
        documentation: [R4.RelatedArtifact] = [],
        goalId: [String] = [],
        subject: R4.PlanDefinition.Action.Subject? = nil,
        trigger: [R4.TriggerDefinition] = [],
        condition: [R4.PlanDefinition.Action.Condition] = [],
        input: [R4.DataRequirement] = [],
        output: [R4.DataRequirement] = [],
        relatedAction: [R4.PlanDefinition.Action.RelatedAction] = [],
        timing: R4.PlanDefinition.Action.Timing? = nil,
        participant: [R4.PlanDefinition.Action.Participant] = [],
        type: R4.CodeableConcept? = nil,
        groupingBehavior: R4.ActionGroupingBehavior? = nil,
        selectionBehavior: R4.ActionSelectionBehavior? = nil,
        requiredBehavior: R4.ActionRequiredBehavior? = nil,
        precheckBehavior: R4.ActionPrecheckBehavior? = nil,
        cardinalityBehavior: R4.ActionCardinalityBehavior? = nil,
        definition: R4.PlanDefinition.Action.Definition? = nil,
        transform: String? = nil,
        dynamicValue: [R4.PlanDefinition.Action.DynamicValue] = [],
        action: [R4.PlanDefinition.Action] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.prefix = prefix
        self.title = title
        self.description = description
        self.textEquivalent = textEquivalent
        self.priority = priority
        self.code = code
        self.reason = reason
        self.documentation = documentation
        self.goalId = goalId
        self.subject = subject
        self.trigger = trigger
        self.condition = condition
        self.input = input
        self.output = output
        self.relatedAction = relatedAction
        self.timing = timing
        self.participant = participant
        self.type = type
        self.groupingBehavior = groupingBehavior
        self.selectionBehavior = selectionBehavior
        self.requiredBehavior = requiredBehavior
        self.precheckBehavior = precheckBehavior
        self.cardinalityBehavior = cardinalityBehavior
        self.definition = definition
        self.transform = transform
        self.dynamicValue = dynamicValue
        self.action = action
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

    /// The value of `timing` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var timingDateTime: FHIRDateTime? {
        get { $timing.primitive(choiceIndex: 0) }
        set { $timing.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `timing` where it is an `age`.
    @_alwaysEmitIntoClient
    public var timingAge: R4.Age? {
        get { $timing.element(choiceIndex: 1) }
        set { $timing.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `timing` where it is a `period`.
    @_alwaysEmitIntoClient
    public var timingPeriod: R4.Period? {
        get { $timing.element(choiceIndex: 2) }
        set { $timing.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `timing` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var timingDuration: R4.Duration? {
        get { $timing.element(choiceIndex: 3) }
        set { $timing.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `timing` where it is a `range`.
    @_alwaysEmitIntoClient
    public var timingRange: R4.Range? {
        get { $timing.element(choiceIndex: 4) }
        set { $timing.setElement(newValue, choiceIndex: 4) }
    }

    /// The value of `timing` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var timingTiming: R4.Timing? {
        get { $timing.element(choiceIndex: 5) }
        set { $timing.setElement(newValue, choiceIndex: 5) }
    }

    /// The value of `definition` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var definitionCanonical: String? {
        get { $definition.primitive(choiceIndex: 0) }
        set { $definition.setPrimitive(newValue, format: .canonical, choiceIndex: 0) }
    }

    /// The value of `definition` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var definitionUri: String? {
        get { $definition.primitive(choiceIndex: 1) }
        set { $definition.setPrimitive(newValue, format: .uri, choiceIndex: 1) }
    }
}

extension R4.PlanDefinition.Action {
    /// A choice of 6 types: dateTime, age, period, duration, range, timing.
    public indirect enum Timing: FHIRChoice {
        case dateTime(FHIRDateTime)
        case age(R4.Age)
        case period(R4.Period)
        case duration(R4.Duration)
        case range(R4.Range)
        case timing(R4.Timing)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .age(content.element())
            case 2: self = .period(content.element())
            case 3: self = .duration(content.element())
            case 4: self = .range(content.element())
            case 5: self = .timing(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .age(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 3)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 4)
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 5)
            }
        }
    }
}

extension R4.PlanDefinition.Action {
    /// A choice of 2 types: canonical, uri.
    public indirect enum Definition: FHIRChoice {
        case canonical(String)
        case uri(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .canonical(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .uri(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .canonical(let value): ChoiceContent(primitive: value, format: .canonical, choiceIndex: 0)
            case .uri(let value): ChoiceContent(primitive: value, format: .uri, choiceIndex: 1)
            }
        }
    }
}

extension R4.PlanDefinition.Action {
    /// The structure of `PlanDefinition.action.condition`. <https://hl7.org/fhir/R4/plandefinition.html>
    public struct Condition: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `kind`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/action-condition-kind|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var kind: R4.ActionConditionKind?
        /// `expression`, 0..1: Expression.
        @_alwaysEmitIntoClient @Boxed public var expression: R4.Expression?

        public init() {}
        @inlinable public static var typeID: UInt16 { 468 }
    }
}

extension R4.PlanDefinition.Action.Condition {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        kind: R4.ActionConditionKind? = nil,
        expression: R4.Expression? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.kind = kind
        self.expression = expression
    }
}

extension R4.PlanDefinition.Action {
    /// The structure of `PlanDefinition.action.dynamicValue`. <https://hl7.org/fhir/R4/plandefinition.html>
    public struct DynamicValue: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `path`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `expression`, 0..1: Expression.
        @_alwaysEmitIntoClient @Boxed public var expression: R4.Expression?

        public init() {}
        @inlinable public static var typeID: UInt16 { 469 }
    }
}

extension R4.PlanDefinition.Action.DynamicValue {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        path: String? = nil,
        expression: R4.Expression? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.path = path
        self.expression = expression
    }
}

extension R4.PlanDefinition.Action {
    /// The structure of `PlanDefinition.action.participant`. <https://hl7.org/fhir/R4/plandefinition.html>
    public struct Participant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/action-participant-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ActionParticipantType?
        /// `role`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/action-participant-role>.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 470 }
    }
}

extension R4.PlanDefinition.Action.Participant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.ActionParticipantType? = nil,
        role: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.role = role
    }
}

extension R4.PlanDefinition.Action {
    /// The structure of `PlanDefinition.action.relatedAction`. <https://hl7.org/fhir/R4/plandefinition.html>
    public struct RelatedAction: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `actionId`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var actionId: String?
        /// `relationship`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/action-relationship-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var relationship: R4.ActionRelationshipType?
        /// `offset[x]`, 0..1: Duration or Range.
        @_alwaysEmitIntoClient @Choice public var offset: R4.PlanDefinition.Action.RelatedAction.Offset?

        public init() {}
        @inlinable public static var typeID: UInt16 { 471 }

        /// The types that `offset[x]` allows.
        public typealias Offset = R4.DurationOrRange
    }
}

extension R4.PlanDefinition.Action.RelatedAction {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        actionId: String? = nil,
        relationship: R4.ActionRelationshipType? = nil,
        offset: R4.PlanDefinition.Action.RelatedAction.Offset? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.actionId = actionId
        self.relationship = relationship
        self.offset = offset
    }

    /// The value of `offset` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var offsetDuration: R4.Duration? {
        get { $offset.element(choiceIndex: 0) }
        set { $offset.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `offset` where it is a `range`.
    @_alwaysEmitIntoClient
    public var offsetRange: R4.Range? {
        get { $offset.element(choiceIndex: 1) }
        set { $offset.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.PlanDefinition {
    /// The structure of `PlanDefinition.goal`. <https://hl7.org/fhir/R4/plandefinition.html>
    public struct Goal: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `category`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/goal-category>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `description`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
        @_alwaysEmitIntoClient @Boxed public var description: R4.CodeableConcept?
        /// `priority`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/goal-priority>.
        @_alwaysEmitIntoClient @Boxed public var priority: R4.CodeableConcept?
        /// `start`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/goal-start-event>.
        @_alwaysEmitIntoClient @Boxed public var start: R4.CodeableConcept?
        /// `addresses`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-code>.
        @_alwaysEmitIntoClient public var addresses: [R4.CodeableConcept] = []
        /// `documentation`, 0..*: RelatedArtifact.
        @_alwaysEmitIntoClient public var documentation: [R4.RelatedArtifact] = []
        /// `target`, 0..*: PlanDefinition.goal.target.
        @_alwaysEmitIntoClient public var target: [R4.PlanDefinition.Goal.Target] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 472 }
    }
}

extension R4.PlanDefinition.Goal {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        category: R4.CodeableConcept? = nil,
        description: R4.CodeableConcept? = nil,
        priority: R4.CodeableConcept? = nil,
        start: R4.CodeableConcept? = nil,
        addresses: [R4.CodeableConcept] = [],
        documentation: [R4.RelatedArtifact] = [],
        target: [R4.PlanDefinition.Goal.Target] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.category = category
        self.description = description
        self.priority = priority
        self.start = start
        self.addresses = addresses
        self.documentation = documentation
        self.target = target
    }
}

extension R4.PlanDefinition.Goal {
    /// The structure of `PlanDefinition.goal.target`. <https://hl7.org/fhir/R4/plandefinition.html>
    public struct Target: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `measure`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
        @_alwaysEmitIntoClient @Boxed public var measure: R4.CodeableConcept?
        /// `detail[x]`, 0..1: Quantity, Range or CodeableConcept.
        @_alwaysEmitIntoClient @Choice public var detail: R4.PlanDefinition.Goal.Target.Detail?
        /// `due`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var due: R4.Duration?

        public init() {}
        @inlinable public static var typeID: UInt16 { 473 }
    }
}

extension R4.PlanDefinition.Goal.Target {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        measure: R4.CodeableConcept? = nil,
        detail: R4.PlanDefinition.Goal.Target.Detail? = nil,
        due: R4.Duration? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.measure = measure
        self.detail = detail
        self.due = due
    }

    /// The value of `detail` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var detailQuantity: R4.Quantity? {
        get { $detail.element(choiceIndex: 0) }
        set { $detail.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `detail` where it is a `range`.
    @_alwaysEmitIntoClient
    public var detailRange: R4.Range? {
        get { $detail.element(choiceIndex: 1) }
        set { $detail.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `detail` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var detailCodeableConcept: R4.CodeableConcept? {
        get { $detail.element(choiceIndex: 2) }
        set { $detail.setElement(newValue, choiceIndex: 2) }
    }
}

extension R4.PlanDefinition.Goal.Target {
    /// A choice of 3 types: quantity, range, codeableConcept.
    public indirect enum Detail: FHIRChoice {
        case quantity(R4.Quantity)
        case range(R4.Range)
        case codeableConcept(R4.CodeableConcept)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .quantity(content.element())
            case 1: self = .range(content.element())
            case 2: self = .codeableConcept(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}
