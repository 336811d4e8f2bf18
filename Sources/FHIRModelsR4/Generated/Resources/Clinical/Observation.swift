// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Observation. <https://hl7.org/fhir/R4/observation.html>
    public struct Observation: R4Resource {
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
        /// `basedOn`, 0..*: Reference (CarePlan, DeviceRequest, ImmunizationRecommendation, MedicationRequest,
        /// NutritionOrder or ServiceRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `partOf`, 0..*: Reference (MedicationAdministration, MedicationDispense, MedicationStatement, Procedure,
        /// Immunization or ImagingStudy).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/observation-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ObservationStatus?
        /// `category`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/observation-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `subject`, 0..1: Reference (Patient, Group, Device or Location).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `focus`, 0..*: Reference.
        @_alwaysEmitIntoClient public var focus: [R4.Reference] = []
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `effective[x]`, 0..1: dateTime, Period, Timing or instant.
        @_alwaysEmitIntoClient @Choice public var effective: R4.Observation.Effective?
        /// `issued`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var issued: FHIRInstant?
        /// `performer`, 0..*: Reference (Practitioner, PractitionerRole, Organization, CareTeam, Patient or
        /// RelatedPerson).
        @_alwaysEmitIntoClient public var performer: [R4.Reference] = []
        /// `value[x]`, 0..1: Quantity, CodeableConcept, string, boolean, integer, Range, Ratio, SampledData, time,
        /// dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var value: R4.Observation.Value?
        /// `dataAbsentReason`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/data-absent-reason>.
        @_alwaysEmitIntoClient @Boxed public var dataAbsentReason: R4.CodeableConcept?
        /// `interpretation`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/observation-interpretation>.
        @_alwaysEmitIntoClient public var interpretation: [R4.CodeableConcept] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `bodySite`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient @Boxed public var bodySite: R4.CodeableConcept?
        /// `method`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/observation-methods>.
        @_alwaysEmitIntoClient @Boxed public var method: R4.CodeableConcept?
        /// `specimen`, 0..1: Reference (Specimen).
        @_alwaysEmitIntoClient @Boxed public var specimen: R4.Reference?
        /// `device`, 0..1: Reference (Device or DeviceMetric).
        @_alwaysEmitIntoClient @Boxed public var device: R4.Reference?
        /// `referenceRange`, 0..*: Observation.referenceRange.
        @_alwaysEmitIntoClient public var referenceRange: [R4.Observation.ReferenceRange] = []
        /// `hasMember`, 0..*: Reference (Observation, QuestionnaireResponse or MolecularSequence).
        @_alwaysEmitIntoClient public var hasMember: [R4.Reference] = []
        /// `derivedFrom`, 0..*: Reference (DocumentReference, ImagingStudy, Media, QuestionnaireResponse, Observation
        /// or MolecularSequence).
        @_alwaysEmitIntoClient public var derivedFrom: [R4.Reference] = []
        /// `component`, 0..*: Observation.component.
        @_alwaysEmitIntoClient public var component: [R4.Observation.Component] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 436 }
    }
}

extension R4.Observation {
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
        basedOn: [R4.Reference] = [],
        partOf: [R4.Reference] = [],
        status: R4.ObservationStatus? = nil,
        category: [R4.CodeableConcept] = [],
        code: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        focus: [R4.Reference] = [],
        encounter: R4.Reference? = nil,
        effective: R4.Observation.Effective? = nil,
        issued: FHIRInstant? = nil,
        performer: [R4.Reference] = [],
        value: R4.Observation.Value? = nil,
        dataAbsentReason: R4.CodeableConcept? = nil,
        interpretation: [R4.CodeableConcept] = [],
        note: [R4.Annotation] = [],
        bodySite: R4.CodeableConcept? = nil,
        method: R4.CodeableConcept? = nil,
        specimen: R4.Reference? = nil,
        device: R4.Reference? = nil,
        referenceRange: [R4.Observation.ReferenceRange] = [],
        hasMember: [R4.Reference] = [],
        derivedFrom: [R4.Reference] = [],
        component: [R4.Observation.Component] = []
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
        self.partOf = partOf
        self.status = status
        self.category = category
        self.code = code
        self.subject = subject
        self.focus = focus
        self.encounter = encounter
        self.effective = effective
        self.issued = issued
        self.performer = performer
        self.value = value
        self.dataAbsentReason = dataAbsentReason
        self.interpretation = interpretation
        self.note = note
        self.bodySite = bodySite
        self.method = method
        self.specimen = specimen
        self.device = device
        self.referenceRange = referenceRange
        self.hasMember = hasMember
        self.derivedFrom = derivedFrom
        self.component = component
    }

    /// The value of `effective` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var effectiveDateTime: FHIRDateTime? {
        get { $effective.primitive(choiceIndex: 0) }
        set { $effective.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `effective` where it is a `period`.
    @_alwaysEmitIntoClient
    public var effectivePeriod: R4.Period? {
        get { $effective.element(choiceIndex: 1) }
        set { $effective.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `effective` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var effectiveTiming: R4.Timing? {
        get { $effective.element(choiceIndex: 2) }
        set { $effective.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `effective` where it is an `instant`.
    @_alwaysEmitIntoClient
    public var effectiveInstant: FHIRInstant? {
        get { $effective.primitive(choiceIndex: 3) }
        set { $effective.setPrimitive(newValue, format: .instant, choiceIndex: 3) }
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 0) }
        set { $value.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var valueCodeableConcept: R4.CodeableConcept? {
        get { $value.element(choiceIndex: 1) }
        set { $value.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 2) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 3) }
    }

    /// The value of `value` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var valueInteger: Int? {
        get { $value.primitive(choiceIndex: 4) }
        set { $value.setPrimitive(newValue, format: .integer, choiceIndex: 4) }
    }

    /// The value of `value` where it is a `range`.
    @_alwaysEmitIntoClient
    public var valueRange: R4.Range? {
        get { $value.element(choiceIndex: 5) }
        set { $value.setElement(newValue, choiceIndex: 5) }
    }

    /// The value of `value` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var valueRatio: R4.Ratio? {
        get { $value.element(choiceIndex: 6) }
        set { $value.setElement(newValue, choiceIndex: 6) }
    }

    /// The value of `value` where it is a `sampledData`.
    @_alwaysEmitIntoClient
    public var valueSampledData: R4.SampledData? {
        get { $value.element(choiceIndex: 7) }
        set { $value.setElement(newValue, choiceIndex: 7) }
    }

    /// The value of `value` where it is a `time`.
    @_alwaysEmitIntoClient
    public var valueTime: FHIRTime? {
        get { $value.primitive(choiceIndex: 8) }
        set { $value.setPrimitive(newValue, format: .time, choiceIndex: 8) }
    }

    /// The value of `value` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var valueDateTime: FHIRDateTime? {
        get { $value.primitive(choiceIndex: 9) }
        set { $value.setPrimitive(newValue, format: .dateTime, choiceIndex: 9) }
    }

    /// The value of `value` where it is a `period`.
    @_alwaysEmitIntoClient
    public var valuePeriod: R4.Period? {
        get { $value.element(choiceIndex: 10) }
        set { $value.setElement(newValue, choiceIndex: 10) }
    }
}

extension R4.Observation {
    /// A choice of 4 types: dateTime, period, timing, instant.
    public indirect enum Effective: FHIRChoice {
        case dateTime(FHIRDateTime)
        case period(R4.Period)
        case timing(R4.Timing)
        case instant(FHIRInstant)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .period(content.element())
            case 2: self = .timing(content.element())
            case 3:
                guard let value: FHIRInstant = content.primitive() else { return nil }
                self = .instant(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .instant(let value): ChoiceContent(primitive: value, format: .instant, choiceIndex: 3)
            }
        }
    }
}

extension R4.Observation {
    /// A choice of 11 types: quantity, codeableConcept, string, boolean, integer, range, ratio, sampledData, time,
    /// dateTime, period.
    public indirect enum Value: FHIRChoice {
        case quantity(R4.Quantity)
        case codeableConcept(R4.CodeableConcept)
        case string(String)
        case boolean(Bool)
        case integer(Int)
        case range(R4.Range)
        case ratio(R4.Ratio)
        case sampledData(R4.SampledData)
        case time(FHIRTime)
        case dateTime(FHIRDateTime)
        case period(R4.Period)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .quantity(content.element())
            case 1: self = .codeableConcept(content.element())
            case 2:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 3:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 4:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 5: self = .range(content.element())
            case 6: self = .ratio(content.element())
            case 7: self = .sampledData(content.element())
            case 8:
                guard let value: FHIRTime = content.primitive() else { return nil }
                self = .time(value)
            case 9:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 10: self = .period(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 2)
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 3)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 4)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 5)
            case .ratio(let value): ChoiceContent(element: value, choiceIndex: 6)
            case .sampledData(let value): ChoiceContent(element: value, choiceIndex: 7)
            case .time(let value): ChoiceContent(primitive: value, format: .time, choiceIndex: 8)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 9)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 10)
            }
        }
    }
}

extension R4.Observation {
    /// The structure of `Observation.component`. <https://hl7.org/fhir/R4/observation.html>
    public struct Component: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `value[x]`, 0..1: Quantity, CodeableConcept, string, boolean, integer, Range, Ratio, SampledData, time,
        /// dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var value: R4.Observation.Component.Value?
        /// `dataAbsentReason`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/data-absent-reason>.
        @_alwaysEmitIntoClient @Boxed public var dataAbsentReason: R4.CodeableConcept?
        /// `interpretation`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/observation-interpretation>.
        @_alwaysEmitIntoClient public var interpretation: [R4.CodeableConcept] = []
        /// `referenceRange`, 0..*: Observation.referenceRange.
        @_alwaysEmitIntoClient public var referenceRange: [R4.Observation.ReferenceRange] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 437 }

        /// The types that `value[x]` allows.
        public typealias Value = R4.Observation.Value
    }
}

extension R4.Observation.Component {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        value: R4.Observation.Component.Value? = nil,
        dataAbsentReason: R4.CodeableConcept? = nil,
        interpretation: [R4.CodeableConcept] = [],
        referenceRange: [R4.Observation.ReferenceRange] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.value = value
        self.dataAbsentReason = dataAbsentReason
        self.interpretation = interpretation
        self.referenceRange = referenceRange
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 0) }
        set { $value.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var valueCodeableConcept: R4.CodeableConcept? {
        get { $value.element(choiceIndex: 1) }
        set { $value.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 2) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 3) }
    }

    /// The value of `value` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var valueInteger: Int? {
        get { $value.primitive(choiceIndex: 4) }
        set { $value.setPrimitive(newValue, format: .integer, choiceIndex: 4) }
    }

    /// The value of `value` where it is a `range`.
    @_alwaysEmitIntoClient
    public var valueRange: R4.Range? {
        get { $value.element(choiceIndex: 5) }
        set { $value.setElement(newValue, choiceIndex: 5) }
    }

    /// The value of `value` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var valueRatio: R4.Ratio? {
        get { $value.element(choiceIndex: 6) }
        set { $value.setElement(newValue, choiceIndex: 6) }
    }

    /// The value of `value` where it is a `sampledData`.
    @_alwaysEmitIntoClient
    public var valueSampledData: R4.SampledData? {
        get { $value.element(choiceIndex: 7) }
        set { $value.setElement(newValue, choiceIndex: 7) }
    }

    /// The value of `value` where it is a `time`.
    @_alwaysEmitIntoClient
    public var valueTime: FHIRTime? {
        get { $value.primitive(choiceIndex: 8) }
        set { $value.setPrimitive(newValue, format: .time, choiceIndex: 8) }
    }

    /// The value of `value` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var valueDateTime: FHIRDateTime? {
        get { $value.primitive(choiceIndex: 9) }
        set { $value.setPrimitive(newValue, format: .dateTime, choiceIndex: 9) }
    }

    /// The value of `value` where it is a `period`.
    @_alwaysEmitIntoClient
    public var valuePeriod: R4.Period? {
        get { $value.element(choiceIndex: 10) }
        set { $value.setElement(newValue, choiceIndex: 10) }
    }
}

extension R4.Observation {
    /// The structure of `Observation.referenceRange`. <https://hl7.org/fhir/R4/observation.html>
    public struct ReferenceRange: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `low`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var low: R4.Quantity?
        /// `high`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var high: R4.Quantity?
        /// `type`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `appliesTo`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
        @_alwaysEmitIntoClient public var appliesTo: [R4.CodeableConcept] = []
        /// `age`, 0..1: Range.
        @_alwaysEmitIntoClient @Boxed public var age: R4.Range?
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 438 }
    }
}

extension R4.Observation.ReferenceRange {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        low: R4.Quantity? = nil,
        high: R4.Quantity? = nil,
        type: R4.CodeableConcept? = nil,
        appliesTo: [R4.CodeableConcept] = [],
        age: R4.Range? = nil,
        text: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.low = low
        self.high = high
        self.type = type
        self.appliesTo = appliesTo
        self.age = age
        self.text = text
    }
}
