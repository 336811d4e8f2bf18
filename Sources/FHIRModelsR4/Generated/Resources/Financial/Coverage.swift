// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Coverage. <https://hl7.org/fhir/R4/coverage.html>
    public struct Coverage: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/fm-status|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.FinancialResourceStatusCodes?
        /// `type`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/coverage-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `policyHolder`, 0..1: Reference (Patient, RelatedPerson or Organization).
        @_alwaysEmitIntoClient @Boxed public var policyHolder: R4.Reference?
        /// `subscriber`, 0..1: Reference (Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var subscriber: R4.Reference?
        /// `subscriberId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var subscriberId: String?
        /// `beneficiary`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var beneficiary: R4.Reference?
        /// `dependent`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var dependent: String?
        /// `relationship`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/subscriber-relationship>.
        @_alwaysEmitIntoClient @Boxed public var relationship: R4.CodeableConcept?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `payor`, 1..*: Reference (Organization, Patient or RelatedPerson).
        @_alwaysEmitIntoClient public var payor: [R4.Reference] = []
        /// `class`, 0..*: Coverage.class.
        @_alwaysEmitIntoClient public var `class`: [R4.Coverage.Class] = []
        /// `order`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var order: Int?
        /// `network`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var network: String?
        /// `costToBeneficiary`, 0..*: Coverage.costToBeneficiary.
        @_alwaysEmitIntoClient public var costToBeneficiary: [R4.Coverage.CostToBeneficiary] = []
        /// `subrogation`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var subrogation: Bool?
        /// `contract`, 0..*: Reference (Contract).
        @_alwaysEmitIntoClient public var contract: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 148 }
    }
}

extension R4.Coverage {
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
        status: R4.FinancialResourceStatusCodes? = nil,
        type: R4.CodeableConcept? = nil,
        policyHolder: R4.Reference? = nil,
        subscriber: R4.Reference? = nil,
        subscriberId: String? = nil,
        beneficiary: R4.Reference? = nil,
        dependent: String? = nil,
        relationship: R4.CodeableConcept? = nil,
        period: R4.Period? = nil,
        payor: [R4.Reference] = [],
        `class`: [R4.Coverage.Class] = [],
        order: Int? = nil,
        network: String? = nil,
        costToBeneficiary: [R4.Coverage.CostToBeneficiary] = [],
        subrogation: Bool? = nil,
        contract: [R4.Reference] = []
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
        self.status = status
        self.type = type
        self.policyHolder = policyHolder
        self.subscriber = subscriber
        self.subscriberId = subscriberId
        self.beneficiary = beneficiary
        self.dependent = dependent
        self.relationship = relationship
        self.period = period
        self.payor = payor
        self.`class` = `class`
        self.order = order
        self.network = network
        self.costToBeneficiary = costToBeneficiary
        self.subrogation = subrogation
        self.contract = contract
    }
}

extension R4.Coverage {
    /// The structure of `Coverage.class`. <https://hl7.org/fhir/R4/coverage.html>
    public struct Class: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/coverage-class>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `value`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 149 }
    }
}

extension R4.Coverage.Class {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        value: String? = nil,
        name: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.value = value
        self.name = name
    }
}

extension R4.Coverage {
    /// The structure of `Coverage.costToBeneficiary`. <https://hl7.org/fhir/R4/coverage.html>
    public struct CostToBeneficiary: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/coverage-copay-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `value[x]`, 1..1: Quantity or Money.
        @_alwaysEmitIntoClient @Choice public var value: R4.Coverage.CostToBeneficiary.Value?
        /// `exception`, 0..*: Coverage.costToBeneficiary.exception.
        @_alwaysEmitIntoClient public var exception: [R4.Coverage.CostToBeneficiary.Exception] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 150 }
    }
}

extension R4.Coverage.CostToBeneficiary {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        value: R4.Coverage.CostToBeneficiary.Value? = nil,
        exception: [R4.Coverage.CostToBeneficiary.Exception] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.value = value
        self.exception = exception
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 0) }
        set { $value.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `money`.
    @_alwaysEmitIntoClient
    public var valueMoney: R4.Money? {
        get { $value.element(choiceIndex: 1) }
        set { $value.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Coverage.CostToBeneficiary {
    /// A choice of 2 types: quantity, money.
    public indirect enum Value: FHIRChoice {
        case quantity(R4.Quantity)
        case money(R4.Money)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .quantity(content.element())
            case 1: self = .money(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .money(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.Coverage.CostToBeneficiary {
    /// The structure of `Coverage.costToBeneficiary.exception`. <https://hl7.org/fhir/R4/coverage.html>
    public struct Exception: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/coverage-financial-exception>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 151 }
    }
}

extension R4.Coverage.CostToBeneficiary.Exception {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.period = period
    }
}
