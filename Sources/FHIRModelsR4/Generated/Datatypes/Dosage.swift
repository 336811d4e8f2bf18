// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Dosage. <https://hl7.org/fhir/R4/dosage.html>
    public struct Dosage: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `additionalInstruction`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/additional-instruction-codes>.
        @_alwaysEmitIntoClient public var additionalInstruction: [R4.CodeableConcept] = []
        /// `patientInstruction`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var patientInstruction: String?
        /// `timing`, 0..1: Timing.
        @_alwaysEmitIntoClient @Boxed public var timing: R4.Timing?
        /// `asNeeded[x]`, 0..1: boolean or CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>.
        @_alwaysEmitIntoClient @Choice public var asNeeded: R4.Dosage.AsNeeded?
        /// `site`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/approach-site-codes>.
        @_alwaysEmitIntoClient @Boxed public var site: R4.CodeableConcept?
        /// `route`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/route-codes>.
        @_alwaysEmitIntoClient @Boxed public var route: R4.CodeableConcept?
        /// `method`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/administration-method-codes>.
        @_alwaysEmitIntoClient @Boxed public var method: R4.CodeableConcept?
        /// `doseAndRate`, 0..*: Dosage.doseAndRate.
        @_alwaysEmitIntoClient public var doseAndRate: [R4.Dosage.DoseAndRate] = []
        /// `maxDosePerPeriod`, 0..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var maxDosePerPeriod: R4.Ratio?
        /// `maxDosePerAdministration`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var maxDosePerAdministration: R4.Quantity?
        /// `maxDosePerLifetime`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var maxDosePerLifetime: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 197 }

        /// The types that `asNeeded[x]` allows.
        public typealias AsNeeded = R4.BooleanOrCodeableConcept
    }
}

extension R4.Dosage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        text: String? = nil,
        additionalInstruction: [R4.CodeableConcept] = [],
        patientInstruction: String? = nil,
        timing: R4.Timing? = nil,
        asNeeded: R4.Dosage.AsNeeded? = nil,
        site: R4.CodeableConcept? = nil,
        route: R4.CodeableConcept? = nil,
        method: R4.CodeableConcept? = nil,
        doseAndRate: [R4.Dosage.DoseAndRate] = [],
        maxDosePerPeriod: R4.Ratio? = nil,
        maxDosePerAdministration: R4.Quantity? = nil,
        maxDosePerLifetime: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.text = text
        self.additionalInstruction = additionalInstruction
        self.patientInstruction = patientInstruction
        self.timing = timing
        self.asNeeded = asNeeded
        self.site = site
        self.route = route
        self.method = method
        self.doseAndRate = doseAndRate
        self.maxDosePerPeriod = maxDosePerPeriod
        self.maxDosePerAdministration = maxDosePerAdministration
        self.maxDosePerLifetime = maxDosePerLifetime
    }

    /// The value of `asNeeded` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var asNeededBoolean: Bool? {
        get { $asNeeded.primitive(choiceIndex: 0) }
        set { $asNeeded.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `asNeeded` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var asNeededCodeableConcept: R4.CodeableConcept? {
        get { $asNeeded.element(choiceIndex: 1) }
        set { $asNeeded.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Dosage {
    /// The structure of `Dosage.doseAndRate`. <https://hl7.org/fhir/R4/dosage.html>
    public struct DoseAndRate: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/dose-rate-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `dose[x]`, 0..1: Range or Quantity.
        @_alwaysEmitIntoClient @Choice public var dose: R4.Dosage.DoseAndRate.Dose?
        /// `rate[x]`, 0..1: Ratio, Range or Quantity.
        @_alwaysEmitIntoClient @Choice public var rate: R4.Dosage.DoseAndRate.Rate?

        public init() {}
        @inlinable public static var typeID: UInt16 { 198 }
    }
}

extension R4.Dosage.DoseAndRate {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        dose: R4.Dosage.DoseAndRate.Dose? = nil,
        rate: R4.Dosage.DoseAndRate.Rate? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.type = type
        self.dose = dose
        self.rate = rate
    }

    /// The value of `dose` where it is a `range`.
    @_alwaysEmitIntoClient
    public var doseRange: R4.Range? {
        get { $dose.element(choiceIndex: 0) }
        set { $dose.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `dose` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var doseQuantity: R4.Quantity? {
        get { $dose.element(choiceIndex: 1) }
        set { $dose.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `rate` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var rateRatio: R4.Ratio? {
        get { $rate.element(choiceIndex: 0) }
        set { $rate.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `rate` where it is a `range`.
    @_alwaysEmitIntoClient
    public var rateRange: R4.Range? {
        get { $rate.element(choiceIndex: 1) }
        set { $rate.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `rate` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var rateQuantity: R4.Quantity? {
        get { $rate.element(choiceIndex: 2) }
        set { $rate.setElement(newValue, choiceIndex: 2) }
    }
}

extension R4.Dosage.DoseAndRate {
    /// A choice of 2 types: range, quantity.
    public indirect enum Dose: FHIRChoice {
        case range(R4.Range)
        case quantity(R4.Quantity)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .range(content.element())
            case 1: self = .quantity(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .range(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.Dosage.DoseAndRate {
    /// A choice of 3 types: ratio, range, quantity.
    public indirect enum Rate: FHIRChoice {
        case ratio(R4.Ratio)
        case range(R4.Range)
        case quantity(R4.Quantity)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .ratio(content.element())
            case 1: self = .range(content.element())
            case 2: self = .quantity(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .ratio(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}
