// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource RequestGroup. <https://hl7.org/fhir/R4/requestgroup.html>
    public struct RequestGroup: R4Resource {
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
        /// `instantiatesCanonical`, 0..*: canonical.
        @_alwaysEmitIntoClient @Primitives public var instantiatesCanonical: [String]
        /// `instantiatesUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiatesUri: [String]
        /// `basedOn`, 0..*: Reference.
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `replaces`, 0..*: Reference.
        @_alwaysEmitIntoClient public var replaces: [R4.Reference] = []
        /// `groupIdentifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var groupIdentifier: R4.Identifier?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.RequestStatus?
        /// `intent`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-intent|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var intent: R4.RequestIntent?
        /// `priority`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-priority|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var priority: R4.RequestPriority?
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `subject`, 0..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `authoredOn`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var authoredOn: FHIRDateTime?
        /// `author`, 0..1: Reference (Device, Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `action`, 0..*: RequestGroup.action.
        @_alwaysEmitIntoClient public var action: [R4.RequestGroup.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 503 }
    }
}

extension R4.RequestGroup {
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
        replaces: [R4.Reference] = [],
        groupIdentifier: R4.Identifier? = nil,
        status: R4.RequestStatus? = nil,
        intent: R4.RequestIntent? = nil,
        priority: R4.RequestPriority? = nil,
        code: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        authoredOn: FHIRDateTime? = nil,
        author: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        action: [R4.RequestGroup.Action] = []
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
        self.replaces = replaces
        self.groupIdentifier = groupIdentifier
        self.status = status
        self.intent = intent
        self.priority = priority
        self.code = code
        self.subject = subject
        self.encounter = encounter
        self.authoredOn = authoredOn
        self.author = author
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.note = note
        self.action = action
    }
}

extension R4.RequestGroup {
    /// The structure of `RequestGroup.action`. <https://hl7.org/fhir/R4/requestgroup.html>
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
        /// `documentation`, 0..*: RelatedArtifact.
        @_alwaysEmitIntoClient public var documentation: [R4.RelatedArtifact] = []
        /// `condition`, 0..*: RequestGroup.action.condition.
        @_alwaysEmitIntoClient public var condition: [R4.RequestGroup.Action.Condition] = []
        /// `relatedAction`, 0..*: RequestGroup.action.relatedAction.
        @_alwaysEmitIntoClient public var relatedAction: [R4.RequestGroup.Action.RelatedAction] = []
        /// `timing[x]`, 0..1: dateTime, Age, Period, Duration, Range or Timing.
        @_alwaysEmitIntoClient @Choice public var timing: R4.RequestGroup.Action.Timing?
        /// `participant`, 0..*: Reference (Patient, Practitioner, PractitionerRole, RelatedPerson or Device).
        @_alwaysEmitIntoClient public var participant: [R4.Reference] = []
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
        /// `resource`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var resource: R4.Reference?
        /// `action`, 0..*: RequestGroup.action.
        @_alwaysEmitIntoClient public var action: [R4.RequestGroup.Action] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 504 }

        /// The types that `timing[x]` allows.
        public typealias Timing = R4.PlanDefinition.Action.Timing
    }
}

extension R4.RequestGroup.Action {
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
        documentation: [R4.RelatedArtifact] = [],
        condition: [R4.RequestGroup.Action.Condition] = [],
        relatedAction: [R4.RequestGroup.Action.RelatedAction] = [],
        timing: R4.RequestGroup.Action.Timing? = nil,
        participant: [R4.Reference] = [],
        type: R4.CodeableConcept? = nil,
        groupingBehavior: R4.ActionGroupingBehavior? = nil,
        selectionBehavior: R4.ActionSelectionBehavior? = nil,
        requiredBehavior: R4.ActionRequiredBehavior? = nil,
        precheckBehavior: R4.ActionPrecheckBehavior? = nil,
        cardinalityBehavior: R4.ActionCardinalityBehavior? = nil,
        resource: R4.Reference? = nil,
        action: [R4.RequestGroup.Action] = []
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
        self.documentation = documentation
        self.condition = condition
        self.relatedAction = relatedAction
        self.timing = timing
        self.participant = participant
        self.type = type
        self.groupingBehavior = groupingBehavior
        self.selectionBehavior = selectionBehavior
        self.requiredBehavior = requiredBehavior
        self.precheckBehavior = precheckBehavior
        self.cardinalityBehavior = cardinalityBehavior
        self.resource = resource
        self.action = action
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
}

extension R4.RequestGroup.Action {
    /// The structure of `RequestGroup.action.condition`. <https://hl7.org/fhir/R4/requestgroup.html>
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
        @inlinable public static var typeID: UInt16 { 505 }
    }
}

extension R4.RequestGroup.Action.Condition {
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

extension R4.RequestGroup.Action {
    /// The structure of `RequestGroup.action.relatedAction`. <https://hl7.org/fhir/R4/requestgroup.html>
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
        @_alwaysEmitIntoClient @Choice public var offset: R4.RequestGroup.Action.RelatedAction.Offset?

        public init() {}
        @inlinable public static var typeID: UInt16 { 506 }

        /// The types that `offset[x]` allows.
        public typealias Offset = R4.DurationOrRange
    }
}

extension R4.RequestGroup.Action.RelatedAction {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        actionId: String? = nil,
        relationship: R4.ActionRelationshipType? = nil,
        offset: R4.RequestGroup.Action.RelatedAction.Offset? = nil
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
