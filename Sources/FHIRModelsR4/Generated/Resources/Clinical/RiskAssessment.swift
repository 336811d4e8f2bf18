// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource RiskAssessment. <https://hl7.org/fhir/R4/riskassessment.html>
    public struct RiskAssessment: R4Resource {
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
        /// `basedOn`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var basedOn: R4.Reference?
        /// `parent`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var parent: R4.Reference?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/observation-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ObservationStatus?
        /// `method`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var method: R4.CodeableConcept?
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `occurrence[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var occurrence: R4.RiskAssessment.Occurrence?
        /// `condition`, 0..1: Reference (Condition).
        @_alwaysEmitIntoClient @Boxed public var condition: R4.Reference?
        /// `performer`, 0..1: Reference (Practitioner, PractitionerRole or Device).
        @_alwaysEmitIntoClient @Boxed public var performer: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `basis`, 0..*: Reference.
        @_alwaysEmitIntoClient public var basis: [R4.Reference] = []
        /// `prediction`, 0..*: RiskAssessment.prediction.
        @_alwaysEmitIntoClient public var prediction: [R4.RiskAssessment.Prediction] = []
        /// `mitigation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var mitigation: String?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 515 }

        /// The types that `occurrence[x]` allows.
        public typealias Occurrence = R4.DateTimeOrPeriod
    }
}

extension R4.RiskAssessment {
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
        basedOn: R4.Reference? = nil,
        parent: R4.Reference? = nil,
        status: R4.ObservationStatus? = nil,
        method: R4.CodeableConcept? = nil,
        code: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        occurrence: R4.RiskAssessment.Occurrence? = nil,
        condition: R4.Reference? = nil,
        performer: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        basis: [R4.Reference] = [],
        prediction: [R4.RiskAssessment.Prediction] = [],
        mitigation: String? = nil,
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
        self.parent = parent
        self.status = status
        self.method = method
        self.code = code
        self.subject = subject
        self.encounter = encounter
        self.occurrence = occurrence
        self.condition = condition
        self.performer = performer
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.basis = basis
        self.prediction = prediction
        self.mitigation = mitigation
        self.note = note
    }

    /// The value of `occurrence` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var occurrenceDateTime: FHIRDateTime? {
        get { $occurrence.primitive(choiceIndex: 0) }
        set { $occurrence.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `occurrence` where it is a `period`.
    @_alwaysEmitIntoClient
    public var occurrencePeriod: R4.Period? {
        get { $occurrence.element(choiceIndex: 1) }
        set { $occurrence.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.RiskAssessment {
    /// The structure of `RiskAssessment.prediction`. <https://hl7.org/fhir/R4/riskassessment.html>
    public struct Prediction: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `outcome`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var outcome: R4.CodeableConcept?
        /// `probability[x]`, 0..1: decimal or Range.
        @_alwaysEmitIntoClient @Choice public var probability: R4.RiskAssessment.Prediction.Probability?
        /// `qualitativeRisk`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/risk-probability>.
        @_alwaysEmitIntoClient @Boxed public var qualitativeRisk: R4.CodeableConcept?
        /// `relativeRisk`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var relativeRisk: FHIRDecimal?
        /// `when[x]`, 0..1: Period or Range.
        @_alwaysEmitIntoClient @Choice public var when: R4.RiskAssessment.Prediction.When?
        /// `rationale`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var rationale: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 516 }
    }
}

extension R4.RiskAssessment.Prediction {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        outcome: R4.CodeableConcept? = nil,
        probability: R4.RiskAssessment.Prediction.Probability? = nil,
        qualitativeRisk: R4.CodeableConcept? = nil,
        relativeRisk: FHIRDecimal? = nil,
        when: R4.RiskAssessment.Prediction.When? = nil,
        rationale: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.outcome = outcome
        self.probability = probability
        self.qualitativeRisk = qualitativeRisk
        self.relativeRisk = relativeRisk
        self.when = when
        self.rationale = rationale
    }

    /// The value of `probability` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var probabilityDecimal: FHIRDecimal? {
        get { $probability.primitive(choiceIndex: 0) }
        set { $probability.setPrimitive(newValue, format: .decimal, choiceIndex: 0) }
    }

    /// The value of `probability` where it is a `range`.
    @_alwaysEmitIntoClient
    public var probabilityRange: R4.Range? {
        get { $probability.element(choiceIndex: 1) }
        set { $probability.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `when` where it is a `period`.
    @_alwaysEmitIntoClient
    public var whenPeriod: R4.Period? {
        get { $when.element(choiceIndex: 0) }
        set { $when.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `when` where it is a `range`.
    @_alwaysEmitIntoClient
    public var whenRange: R4.Range? {
        get { $when.element(choiceIndex: 1) }
        set { $when.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.RiskAssessment.Prediction {
    /// A choice of 2 types: decimal, range.
    public indirect enum Probability: FHIRChoice {
        case decimal(FHIRDecimal)
        case range(R4.Range)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDecimal = content.primitive() else { return nil }
                self = .decimal(value)
            case 1: self = .range(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .decimal(let value): ChoiceContent(primitive: value, format: .decimal, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.RiskAssessment.Prediction {
    /// A choice of 2 types: period, range.
    public indirect enum When: FHIRChoice {
        case period(R4.Period)
        case range(R4.Range)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .period(content.element())
            case 1: self = .range(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .period(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
