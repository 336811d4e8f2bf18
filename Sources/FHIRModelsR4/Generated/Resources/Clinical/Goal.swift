// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Goal. <https://hl7.org/fhir/R4/goal.html>
    public struct Goal: R4Resource {
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
        /// `lifecycleStatus`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/goal-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var lifecycleStatus: R4.GoalLifecycleStatus?
        /// `achievementStatus`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/goal-achievement>.
        @_alwaysEmitIntoClient @Boxed public var achievementStatus: R4.CodeableConcept?
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/goal-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `priority`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/goal-priority>.
        @_alwaysEmitIntoClient @Boxed public var priority: R4.CodeableConcept?
        /// `description`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
        @_alwaysEmitIntoClient @Boxed public var description: R4.CodeableConcept?
        /// `subject`, 1..1: Reference (Patient, Group or Organization).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `start[x]`, 0..1: date or CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/goal-start-event>.
        @_alwaysEmitIntoClient @Choice public var start: R4.Goal.Start?
        /// `target`, 0..*: Goal.target.
        @_alwaysEmitIntoClient public var target: [R4.Goal.Target] = []
        /// `statusDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var statusDate: FHIRDate?
        /// `statusReason`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var statusReason: String?
        /// `expressedBy`, 0..1: Reference (Patient, Practitioner, PractitionerRole or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var expressedBy: R4.Reference?
        /// `addresses`, 0..*: Reference (Condition, Observation, MedicationStatement, NutritionOrder, ServiceRequest or
        /// RiskAssessment).
        @_alwaysEmitIntoClient public var addresses: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `outcomeCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
        @_alwaysEmitIntoClient public var outcomeCode: [R4.CodeableConcept] = []
        /// `outcomeReference`, 0..*: Reference (Observation).
        @_alwaysEmitIntoClient public var outcomeReference: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 269 }
    }
}

extension R4.Goal {
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
        lifecycleStatus: R4.GoalLifecycleStatus? = nil,
        achievementStatus: R4.CodeableConcept? = nil,
        category: [R4.CodeableConcept] = [],
        priority: R4.CodeableConcept? = nil,
        description: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        start: R4.Goal.Start? = nil,
        target: [R4.Goal.Target] = [],
        statusDate: FHIRDate? = nil,
        statusReason: String? = nil,
        expressedBy: R4.Reference? = nil,
        addresses: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        outcomeCode: [R4.CodeableConcept] = [],
        outcomeReference: [R4.Reference] = []
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
        self.lifecycleStatus = lifecycleStatus
        self.achievementStatus = achievementStatus
        self.category = category
        self.priority = priority
        self.description = description
        self.subject = subject
        self.start = start
        self.target = target
        self.statusDate = statusDate
        self.statusReason = statusReason
        self.expressedBy = expressedBy
        self.addresses = addresses
        self.note = note
        self.outcomeCode = outcomeCode
        self.outcomeReference = outcomeReference
    }

    /// The value of `start` where it is a `date`.
    @_alwaysEmitIntoClient
    public var startDate: FHIRDate? {
        get { $start.primitive(choiceIndex: 0) }
        set { $start.setPrimitive(newValue, format: .date, choiceIndex: 0) }
    }

    /// The value of `start` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var startCodeableConcept: R4.CodeableConcept? {
        get { $start.element(choiceIndex: 1) }
        set { $start.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Goal {
    /// A choice of 2 types: date, codeableConcept.
    public indirect enum Start: FHIRChoice {
        case date(FHIRDate)
        case codeableConcept(R4.CodeableConcept)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 1: self = .codeableConcept(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 0)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.Goal {
    /// The structure of `Goal.target`. <https://hl7.org/fhir/R4/goal.html>
    public struct Target: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `measure`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
        @_alwaysEmitIntoClient @Boxed public var measure: R4.CodeableConcept?
        /// `detail[x]`, 0..1: Quantity, Range, CodeableConcept, string, boolean, integer or Ratio.
        @_alwaysEmitIntoClient @Choice public var detail: R4.Goal.Target.Detail?
        /// `due[x]`, 0..1: date or Duration.
        @_alwaysEmitIntoClient @Choice public var due: R4.Goal.Target.Due?

        public init() {}
        @inlinable public static var typeID: UInt16 { 270 }
    }
}

extension R4.Goal.Target {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        measure: R4.CodeableConcept? = nil,
        detail: R4.Goal.Target.Detail? = nil,
        due: R4.Goal.Target.Due? = nil
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

    /// The value of `detail` where it is a `string`.
    @_alwaysEmitIntoClient
    public var detailString: String? {
        get { $detail.primitive(choiceIndex: 3) }
        set { $detail.setPrimitive(newValue, format: .string, choiceIndex: 3) }
    }

    /// The value of `detail` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var detailBoolean: Bool? {
        get { $detail.primitive(choiceIndex: 4) }
        set { $detail.setPrimitive(newValue, format: .boolean, choiceIndex: 4) }
    }

    /// The value of `detail` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var detailInteger: Int? {
        get { $detail.primitive(choiceIndex: 5) }
        set { $detail.setPrimitive(newValue, format: .integer, choiceIndex: 5) }
    }

    /// The value of `detail` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var detailRatio: R4.Ratio? {
        get { $detail.element(choiceIndex: 6) }
        set { $detail.setElement(newValue, choiceIndex: 6) }
    }

    /// The value of `due` where it is a `date`.
    @_alwaysEmitIntoClient
    public var dueDate: FHIRDate? {
        get { $due.primitive(choiceIndex: 0) }
        set { $due.setPrimitive(newValue, format: .date, choiceIndex: 0) }
    }

    /// The value of `due` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var dueDuration: R4.Duration? {
        get { $due.element(choiceIndex: 1) }
        set { $due.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Goal.Target {
    /// A choice of 7 types: quantity, range, codeableConcept, string, boolean, integer, ratio.
    public indirect enum Detail: FHIRChoice {
        case quantity(R4.Quantity)
        case range(R4.Range)
        case codeableConcept(R4.CodeableConcept)
        case string(String)
        case boolean(Bool)
        case integer(Int)
        case ratio(R4.Ratio)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .quantity(content.element())
            case 1: self = .range(content.element())
            case 2: self = .codeableConcept(content.element())
            case 3:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 4:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 5:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 6: self = .ratio(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 3)
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 4)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 5)
            case .ratio(let value): ChoiceContent(element: value, choiceIndex: 6)
            }
        }
    }
}

extension R4.Goal.Target {
    /// A choice of 2 types: date, duration.
    public indirect enum Due: FHIRChoice {
        case date(FHIRDate)
        case duration(R4.Duration)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 1: self = .duration(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 0)
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
