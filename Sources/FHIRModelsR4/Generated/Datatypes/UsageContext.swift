// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype UsageContext. <https://hl7.org/fhir/R4/metadatatypes.html#UsageContext>
    public struct UsageContext: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `code`, 1..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/usage-context-type>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.Coding?
        /// `value[x]`, 1..1: CodeableConcept, Quantity, Range or Reference (PlanDefinition, ResearchStudy,
        /// InsurancePlan, HealthcareService, Group, Location or Organization). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/use-context>.
        @_alwaysEmitIntoClient @Choice public var value: R4.UsageContext.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 645 }
    }
}

extension R4.UsageContext {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        code: R4.Coding? = nil,
        value: R4.UsageContext.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.code = code
        self.value = value
    }

    /// The value of `value` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var valueCodeableConcept: R4.CodeableConcept? {
        get { $value.element(choiceIndex: 0) }
        set { $value.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 1) }
        set { $value.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `range`.
    @_alwaysEmitIntoClient
    public var valueRange: R4.Range? {
        get { $value.element(choiceIndex: 2) }
        set { $value.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var valueReference: R4.Reference? {
        get { $value.element(choiceIndex: 3) }
        set { $value.setElement(newValue, choiceIndex: 3) }
    }
}

extension R4.UsageContext {
    /// A choice of 4 types: codeableConcept, quantity, range, reference.
    public indirect enum Value: FHIRChoice {
        case codeableConcept(R4.CodeableConcept)
        case quantity(R4.Quantity)
        case range(R4.Range)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .codeableConcept(content.element())
            case 1: self = .quantity(content.element())
            case 2: self = .range(content.element())
            case 3: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 3)
            }
        }
    }
}
