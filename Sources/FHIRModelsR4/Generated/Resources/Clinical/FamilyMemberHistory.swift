// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource FamilyMemberHistory. <https://hl7.org/fhir/R4/familymemberhistory.html>
    public struct FamilyMemberHistory: R4Resource {
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
        /// `instantiatesCanonical`, 0..*: canonical (PlanDefinition, Questionnaire, ActivityDefinition, Measure or
        /// OperationDefinition).
        @_alwaysEmitIntoClient @Primitives public var instantiatesCanonical: [String]
        /// `instantiatesUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiatesUri: [String]
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/history-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.FamilyHistoryStatus?
        /// `dataAbsentReason`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/history-absent-reason>.
        @_alwaysEmitIntoClient @Boxed public var dataAbsentReason: R4.CodeableConcept?
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `relationship`, 1..1: CodeableConcept. Codes: example,
        /// <http://terminology.hl7.org/ValueSet/v3-FamilyMember>.
        @_alwaysEmitIntoClient @Boxed public var relationship: R4.CodeableConcept?
        /// `sex`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/administrative-gender>.
        @_alwaysEmitIntoClient @Boxed public var sex: R4.CodeableConcept?
        /// `born[x]`, 0..1: Period, date or string.
        @_alwaysEmitIntoClient @Choice public var born: R4.FamilyMemberHistory.Born?
        /// `age[x]`, 0..1: Age, Range or string.
        @_alwaysEmitIntoClient @Choice public var age: R4.FamilyMemberHistory.Age?
        /// `estimatedAge`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var estimatedAge: Bool?
        /// `deceased[x]`, 0..1: boolean, Age, Range, date or string.
        @_alwaysEmitIntoClient @Choice public var deceased: R4.FamilyMemberHistory.Deceased?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, AllergyIntolerance, QuestionnaireResponse,
        /// DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `condition`, 0..*: FamilyMemberHistory.condition.
        @_alwaysEmitIntoClient public var condition: [R4.FamilyMemberHistory.Condition] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 266 }
    }
}

extension R4.FamilyMemberHistory {
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
        status: R4.FamilyHistoryStatus? = nil,
        dataAbsentReason: R4.CodeableConcept? = nil,
        patient: R4.Reference? = nil,
        date: FHIRDateTime? = nil,
        name: String? = nil,
        relationship: R4.CodeableConcept? = nil,
        sex: R4.CodeableConcept? = nil,
        born: R4.FamilyMemberHistory.Born? = nil,
        age: R4.FamilyMemberHistory.Age? = nil,
        estimatedAge: Bool? = nil,
        deceased: R4.FamilyMemberHistory.Deceased? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        condition: [R4.FamilyMemberHistory.Condition] = []
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
        self.status = status
        self.dataAbsentReason = dataAbsentReason
        self.patient = patient
        self.date = date
        self.name = name
        self.relationship = relationship
        self.sex = sex
        self.born = born
        self.age = age
        self.estimatedAge = estimatedAge
        self.deceased = deceased
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.note = note
        self.condition = condition
    }

    /// The value of `born` where it is a `period`.
    @_alwaysEmitIntoClient
    public var bornPeriod: R4.Period? {
        get { $born.element(choiceIndex: 0) }
        set { $born.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `born` where it is a `date`.
    @_alwaysEmitIntoClient
    public var bornDate: FHIRDate? {
        get { $born.primitive(choiceIndex: 1) }
        set { $born.setPrimitive(newValue, format: .date, choiceIndex: 1) }
    }

    /// The value of `born` where it is a `string`.
    @_alwaysEmitIntoClient
    public var bornString: String? {
        get { $born.primitive(choiceIndex: 2) }
        set { $born.setPrimitive(newValue, format: .string, choiceIndex: 2) }
    }

    /// The value of `age` where it is an `age`.
    @_alwaysEmitIntoClient
    public var ageAge: R4.Age? {
        get { $age.element(choiceIndex: 0) }
        set { $age.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `age` where it is a `range`.
    @_alwaysEmitIntoClient
    public var ageRange: R4.Range? {
        get { $age.element(choiceIndex: 1) }
        set { $age.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `age` where it is a `string`.
    @_alwaysEmitIntoClient
    public var ageString: String? {
        get { $age.primitive(choiceIndex: 2) }
        set { $age.setPrimitive(newValue, format: .string, choiceIndex: 2) }
    }

    /// The value of `deceased` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var deceasedBoolean: Bool? {
        get { $deceased.primitive(choiceIndex: 0) }
        set { $deceased.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `deceased` where it is an `age`.
    @_alwaysEmitIntoClient
    public var deceasedAge: R4.Age? {
        get { $deceased.element(choiceIndex: 1) }
        set { $deceased.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `deceased` where it is a `range`.
    @_alwaysEmitIntoClient
    public var deceasedRange: R4.Range? {
        get { $deceased.element(choiceIndex: 2) }
        set { $deceased.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `deceased` where it is a `date`.
    @_alwaysEmitIntoClient
    public var deceasedDate: FHIRDate? {
        get { $deceased.primitive(choiceIndex: 3) }
        set { $deceased.setPrimitive(newValue, format: .date, choiceIndex: 3) }
    }

    /// The value of `deceased` where it is a `string`.
    @_alwaysEmitIntoClient
    public var deceasedString: String? {
        get { $deceased.primitive(choiceIndex: 4) }
        set { $deceased.setPrimitive(newValue, format: .string, choiceIndex: 4) }
    }
}

extension R4.FamilyMemberHistory {
    /// A choice of 3 types: period, date, string.
    public indirect enum Born: FHIRChoice {
        case period(R4.Period)
        case date(FHIRDate)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .period(content.element())
            case 1:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 2:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .period(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 1)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 2)
            }
        }
    }
}

extension R4.FamilyMemberHistory {
    /// A choice of 3 types: age, range, string.
    public indirect enum Age: FHIRChoice {
        case age(R4.Age)
        case range(R4.Range)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .age(content.element())
            case 1: self = .range(content.element())
            case 2:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .age(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 2)
            }
        }
    }
}

extension R4.FamilyMemberHistory {
    /// A choice of 5 types: boolean, age, range, date, string.
    public indirect enum Deceased: FHIRChoice {
        case boolean(Bool)
        case age(R4.Age)
        case range(R4.Range)
        case date(FHIRDate)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 1: self = .age(content.element())
            case 2: self = .range(content.element())
            case 3:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 4:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 0)
            case .age(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 3)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 4)
            }
        }
    }
}

extension R4.FamilyMemberHistory {
    /// The structure of `FamilyMemberHistory.condition`. <https://hl7.org/fhir/R4/familymemberhistory.html>
    public struct Condition: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-code>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `outcome`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-outcome>.
        @_alwaysEmitIntoClient @Boxed public var outcome: R4.CodeableConcept?
        /// `contributedToDeath`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var contributedToDeath: Bool?
        /// `onset[x]`, 0..1: Age, Range, Period or string.
        @_alwaysEmitIntoClient @Choice public var onset: R4.FamilyMemberHistory.Condition.Onset?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 267 }
    }
}

extension R4.FamilyMemberHistory.Condition {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        outcome: R4.CodeableConcept? = nil,
        contributedToDeath: Bool? = nil,
        onset: R4.FamilyMemberHistory.Condition.Onset? = nil,
        note: [R4.Annotation] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.outcome = outcome
        self.contributedToDeath = contributedToDeath
        self.onset = onset
        self.note = note
    }

    /// The value of `onset` where it is an `age`.
    @_alwaysEmitIntoClient
    public var onsetAge: R4.Age? {
        get { $onset.element(choiceIndex: 0) }
        set { $onset.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `onset` where it is a `range`.
    @_alwaysEmitIntoClient
    public var onsetRange: R4.Range? {
        get { $onset.element(choiceIndex: 1) }
        set { $onset.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `onset` where it is a `period`.
    @_alwaysEmitIntoClient
    public var onsetPeriod: R4.Period? {
        get { $onset.element(choiceIndex: 2) }
        set { $onset.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `onset` where it is a `string`.
    @_alwaysEmitIntoClient
    public var onsetString: String? {
        get { $onset.primitive(choiceIndex: 3) }
        set { $onset.setPrimitive(newValue, format: .string, choiceIndex: 3) }
    }
}

extension R4.FamilyMemberHistory.Condition {
    /// A choice of 4 types: age, range, period, string.
    public indirect enum Onset: FHIRChoice {
        case age(R4.Age)
        case range(R4.Range)
        case period(R4.Period)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .age(content.element())
            case 1: self = .range(content.element())
            case 2: self = .period(content.element())
            case 3:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .age(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 3)
            }
        }
    }
}
