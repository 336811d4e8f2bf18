// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource AllergyIntolerance. <https://hl7.org/fhir/R4/allergyintolerance.html>
    public struct AllergyIntolerance: R4Resource {
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
        /// `clinicalStatus`, 0..1: CodeableConcept. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/allergyintolerance-clinical|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Boxed public var clinicalStatus: R4.CodeableConcept?
        /// `verificationStatus`, 0..1: CodeableConcept. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/allergyintolerance-verification|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Boxed public var verificationStatus: R4.CodeableConcept?
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/allergy-intolerance-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.AllergyIntoleranceType?
        /// `category`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/allergy-intolerance-category|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var category: [R4.AllergyIntoleranceCategory]
        /// `criticality`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var criticality: R4.AllergyIntoleranceCriticality?
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/allergyintolerance-code>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `onset[x]`, 0..1: dateTime, Age, Period, Range or string.
        @_alwaysEmitIntoClient @Choice public var onset: R4.AllergyIntolerance.Onset?
        /// `recordedDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var recordedDate: FHIRDateTime?
        /// `recorder`, 0..1: Reference (Practitioner, PractitionerRole, Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var recorder: R4.Reference?
        /// `asserter`, 0..1: Reference (Patient, RelatedPerson, Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var asserter: R4.Reference?
        /// `lastOccurrence`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var lastOccurrence: FHIRDateTime?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `reaction`, 0..*: AllergyIntolerance.reaction.
        @_alwaysEmitIntoClient public var reaction: [R4.AllergyIntolerance.Reaction] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 11 }
    }
}

extension R4.AllergyIntolerance {
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
        clinicalStatus: R4.CodeableConcept? = nil,
        verificationStatus: R4.CodeableConcept? = nil,
        type: R4.AllergyIntoleranceType? = nil,
        category: [R4.AllergyIntoleranceCategory] = [],
        criticality: R4.AllergyIntoleranceCriticality? = nil,
        code: R4.CodeableConcept? = nil,
        patient: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        onset: R4.AllergyIntolerance.Onset? = nil,
        recordedDate: FHIRDateTime? = nil,
        recorder: R4.Reference? = nil,
        asserter: R4.Reference? = nil,
        lastOccurrence: FHIRDateTime? = nil,
        note: [R4.Annotation] = [],
        reaction: [R4.AllergyIntolerance.Reaction] = []
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
        self.clinicalStatus = clinicalStatus
        self.verificationStatus = verificationStatus
        self.type = type
        self.category = category
        self.criticality = criticality
        self.code = code
        self.patient = patient
        self.encounter = encounter
        self.onset = onset
        self.recordedDate = recordedDate
        self.recorder = recorder
        self.asserter = asserter
        self.lastOccurrence = lastOccurrence
        self.note = note
        self.reaction = reaction
    }

    /// The value of `onset` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var onsetDateTime: FHIRDateTime? {
        get { $onset.primitive(choiceIndex: 0) }
        set { $onset.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `onset` where it is an `age`.
    @_alwaysEmitIntoClient
    public var onsetAge: R4.Age? {
        get { $onset.element(choiceIndex: 1) }
        set { $onset.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `onset` where it is a `period`.
    @_alwaysEmitIntoClient
    public var onsetPeriod: R4.Period? {
        get { $onset.element(choiceIndex: 2) }
        set { $onset.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `onset` where it is a `range`.
    @_alwaysEmitIntoClient
    public var onsetRange: R4.Range? {
        get { $onset.element(choiceIndex: 3) }
        set { $onset.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `onset` where it is a `string`.
    @_alwaysEmitIntoClient
    public var onsetString: String? {
        get { $onset.primitive(choiceIndex: 4) }
        set { $onset.setPrimitive(newValue, format: .string, choiceIndex: 4) }
    }
}

extension R4.AllergyIntolerance {
    /// A choice of 5 types: dateTime, age, period, range, string.
    public indirect enum Onset: FHIRChoice {
        case dateTime(FHIRDateTime)
        case age(R4.Age)
        case period(R4.Period)
        case range(R4.Range)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .age(content.element())
            case 2: self = .period(content.element())
            case 3: self = .range(content.element())
            case 4:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .age(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 3)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 4)
            }
        }
    }
}

extension R4.AllergyIntolerance {
    /// The structure of `AllergyIntolerance.reaction`. <https://hl7.org/fhir/R4/allergyintolerance.html>
    public struct Reaction: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `substance`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/substance-code>.
        @_alwaysEmitIntoClient @Boxed public var substance: R4.CodeableConcept?
        /// `manifestation`, 1..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
        @_alwaysEmitIntoClient public var manifestation: [R4.CodeableConcept] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `onset`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var onset: FHIRDateTime?
        /// `severity`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/reaction-event-severity|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var severity: R4.AllergyIntoleranceSeverity?
        /// `exposureRoute`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/route-codes>.
        @_alwaysEmitIntoClient @Boxed public var exposureRoute: R4.CodeableConcept?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 12 }
    }
}

extension R4.AllergyIntolerance.Reaction {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        substance: R4.CodeableConcept? = nil,
        manifestation: [R4.CodeableConcept] = [],
        description: String? = nil,
        onset: FHIRDateTime? = nil,
        severity: R4.AllergyIntoleranceSeverity? = nil,
        exposureRoute: R4.CodeableConcept? = nil,
        note: [R4.Annotation] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.substance = substance
        self.manifestation = manifestation
        self.description = description
        self.onset = onset
        self.severity = severity
        self.exposureRoute = exposureRoute
        self.note = note
    }
}
