// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.benefitBalance`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct BenefitBalance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `category`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `excluded`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var excluded: Bool?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `network`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/benefit-network>.
        @_alwaysEmitIntoClient @Boxed public var network: R4.CodeableConcept?
        /// `unit`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/benefit-unit>.
        @_alwaysEmitIntoClient @Boxed public var unit: R4.CodeableConcept?
        /// `term`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/benefit-term>.
        @_alwaysEmitIntoClient @Boxed public var term: R4.CodeableConcept?
        /// `financial`, 0..*: ExplanationOfBenefit.benefitBalance.financial.
        @_alwaysEmitIntoClient public var financial: [R4.ExplanationOfBenefit.BenefitBalance.Financial] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 248 }
    }
}

extension R4.ExplanationOfBenefit.BenefitBalance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        category: R4.CodeableConcept? = nil,
        excluded: Bool? = nil,
        name: String? = nil,
        description: String? = nil,
        network: R4.CodeableConcept? = nil,
        unit: R4.CodeableConcept? = nil,
        term: R4.CodeableConcept? = nil,
        financial: [R4.ExplanationOfBenefit.BenefitBalance.Financial] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.category = category
        self.excluded = excluded
        self.name = name
        self.description = description
        self.network = network
        self.unit = unit
        self.term = term
        self.financial = financial
    }
}

extension R4.ExplanationOfBenefit.BenefitBalance {
    /// The structure of `ExplanationOfBenefit.benefitBalance.financial`.
    /// <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct Financial: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/benefit-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `allowed[x]`, 0..1: unsignedInt, string or Money.
        @_alwaysEmitIntoClient @Choice public var allowed: R4.ExplanationOfBenefit.BenefitBalance.Financial.Allowed?
        /// `used[x]`, 0..1: unsignedInt or Money.
        @_alwaysEmitIntoClient @Choice public var used: R4.ExplanationOfBenefit.BenefitBalance.Financial.Used?

        public init() {}
        @inlinable public static var typeID: UInt16 { 249 }

        /// The types that `allowed[x]` allows.
        public typealias Allowed = R4.UnsignedIntOrStringOrMoney
    }
}

extension R4.ExplanationOfBenefit.BenefitBalance.Financial {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        allowed: R4.ExplanationOfBenefit.BenefitBalance.Financial.Allowed? = nil,
        used: R4.ExplanationOfBenefit.BenefitBalance.Financial.Used? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.allowed = allowed
        self.used = used
    }

    /// The value of `allowed` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var allowedUnsignedInt: Int? {
        get { $allowed.primitive(choiceIndex: 0) }
        set { $allowed.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 0) }
    }

    /// The value of `allowed` where it is a `string`.
    @_alwaysEmitIntoClient
    public var allowedString: String? {
        get { $allowed.primitive(choiceIndex: 1) }
        set { $allowed.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }

    /// The value of `allowed` where it is a `money`.
    @_alwaysEmitIntoClient
    public var allowedMoney: R4.Money? {
        get { $allowed.element(choiceIndex: 2) }
        set { $allowed.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `used` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var usedUnsignedInt: Int? {
        get { $used.primitive(choiceIndex: 0) }
        set { $used.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 0) }
    }

    /// The value of `used` where it is a `money`.
    @_alwaysEmitIntoClient
    public var usedMoney: R4.Money? {
        get { $used.element(choiceIndex: 1) }
        set { $used.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.ExplanationOfBenefit.BenefitBalance.Financial {
    /// A choice of 2 types: unsignedInt, money.
    public indirect enum Used: FHIRChoice {
        case unsignedInt(Int)
        case money(R4.Money)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Int = content.primitive() else { return nil }
                self = .unsignedInt(value)
            case 1: self = .money(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .unsignedInt(let value): ChoiceContent(primitive: value, format: .unsignedInt, choiceIndex: 0)
            case .money(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
