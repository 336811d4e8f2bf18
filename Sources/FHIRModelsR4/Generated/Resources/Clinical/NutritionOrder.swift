// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource NutritionOrder. <https://hl7.org/fhir/R4/nutritionorder.html>
    public struct NutritionOrder: R4Resource {
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
        /// `instantiatesCanonical`, 0..*: canonical (ActivityDefinition or PlanDefinition).
        @_alwaysEmitIntoClient @Primitives public var instantiatesCanonical: [String]
        /// `instantiatesUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiatesUri: [String]
        /// `instantiates`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiates: [String]
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.RequestStatus?
        /// `intent`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-intent|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var intent: R4.RequestIntent?
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `dateTime`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var dateTime: FHIRDateTime?
        /// `orderer`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var orderer: R4.Reference?
        /// `allergyIntolerance`, 0..*: Reference (AllergyIntolerance).
        @_alwaysEmitIntoClient public var allergyIntolerance: [R4.Reference] = []
        /// `foodPreferenceModifier`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/encounter-diet>.
        @_alwaysEmitIntoClient public var foodPreferenceModifier: [R4.CodeableConcept] = []
        /// `excludeFoodModifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/food-type>.
        @_alwaysEmitIntoClient public var excludeFoodModifier: [R4.CodeableConcept] = []
        /// `oralDiet`, 0..1: NutritionOrder.oralDiet.
        @_alwaysEmitIntoClient @Boxed public var oralDiet: R4.NutritionOrder.OralDiet?
        /// `supplement`, 0..*: NutritionOrder.supplement.
        @_alwaysEmitIntoClient public var supplement: [R4.NutritionOrder.Supplement] = []
        /// `enteralFormula`, 0..1: NutritionOrder.enteralFormula.
        @_alwaysEmitIntoClient @Boxed public var enteralFormula: R4.NutritionOrder.EnteralFormula?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 429 }
    }
}

extension R4.NutritionOrder {
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
        instantiates: [String] = [],
        status: R4.RequestStatus? = nil,
        intent: R4.RequestIntent? = nil,
        patient: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        dateTime: FHIRDateTime? = nil,
        orderer: R4.Reference? = nil,
        allergyIntolerance: [R4.Reference] = [],
        foodPreferenceModifier: [R4.CodeableConcept] = [],
        excludeFoodModifier: [R4.CodeableConcept] = [],
        oralDiet: R4.NutritionOrder.OralDiet? = nil,
        supplement: [R4.NutritionOrder.Supplement] = [],
        enteralFormula: R4.NutritionOrder.EnteralFormula? = nil,
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
        self.instantiatesCanonical = instantiatesCanonical
        self.instantiatesUri = instantiatesUri
        self.instantiates = instantiates
        self.status = status
        self.intent = intent
        self.patient = patient
        self.encounter = encounter
        self.dateTime = dateTime
        self.orderer = orderer
        self.allergyIntolerance = allergyIntolerance
        self.foodPreferenceModifier = foodPreferenceModifier
        self.excludeFoodModifier = excludeFoodModifier
        self.oralDiet = oralDiet
        self.supplement = supplement
        self.enteralFormula = enteralFormula
        self.note = note
    }
}

extension R4.NutritionOrder {
    /// The structure of `NutritionOrder.enteralFormula`. <https://hl7.org/fhir/R4/nutritionorder.html>
    public struct EnteralFormula: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `baseFormulaType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/entformula-type>.
        @_alwaysEmitIntoClient @Boxed public var baseFormulaType: R4.CodeableConcept?
        /// `baseFormulaProductName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var baseFormulaProductName: String?
        /// `additiveType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/entformula-additive>.
        @_alwaysEmitIntoClient @Boxed public var additiveType: R4.CodeableConcept?
        /// `additiveProductName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var additiveProductName: String?
        /// `caloricDensity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var caloricDensity: R4.Quantity?
        /// `routeofAdministration`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/enteral-route>.
        @_alwaysEmitIntoClient @Boxed public var routeofAdministration: R4.CodeableConcept?
        /// `administration`, 0..*: NutritionOrder.enteralFormula.administration.
        @_alwaysEmitIntoClient public var administration: [R4.NutritionOrder.EnteralFormula.Administration] = []
        /// `maxVolumeToDeliver`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var maxVolumeToDeliver: R4.Quantity?
        /// `administrationInstruction`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var administrationInstruction: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 430 }
    }
}

extension R4.NutritionOrder.EnteralFormula {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        baseFormulaType: R4.CodeableConcept? = nil,
        baseFormulaProductName: String? = nil,
        additiveType: R4.CodeableConcept? = nil,
        additiveProductName: String? = nil,
        caloricDensity: R4.Quantity? = nil,
        routeofAdministration: R4.CodeableConcept? = nil,
        administration: [R4.NutritionOrder.EnteralFormula.Administration] = [],
        maxVolumeToDeliver: R4.Quantity? = nil,
        administrationInstruction: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.baseFormulaType = baseFormulaType
        self.baseFormulaProductName = baseFormulaProductName
        self.additiveType = additiveType
        self.additiveProductName = additiveProductName
        self.caloricDensity = caloricDensity
        self.routeofAdministration = routeofAdministration
        self.administration = administration
        self.maxVolumeToDeliver = maxVolumeToDeliver
        self.administrationInstruction = administrationInstruction
    }
}

extension R4.NutritionOrder.EnteralFormula {
    /// The structure of `NutritionOrder.enteralFormula.administration`. <https://hl7.org/fhir/R4/nutritionorder.html>
    public struct Administration: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `schedule`, 0..1: Timing.
        @_alwaysEmitIntoClient @Boxed public var schedule: R4.Timing?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `rate[x]`, 0..1: Quantity or Ratio.
        @_alwaysEmitIntoClient @Choice public var rate: R4.NutritionOrder.EnteralFormula.Administration.Rate?

        public init() {}
        @inlinable public static var typeID: UInt16 { 431 }
    }
}

extension R4.NutritionOrder.EnteralFormula.Administration {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        schedule: R4.Timing? = nil,
        quantity: R4.Quantity? = nil,
        rate: R4.NutritionOrder.EnteralFormula.Administration.Rate? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.schedule = schedule
        self.quantity = quantity
        self.rate = rate
    }

    /// The value of `rate` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var rateQuantity: R4.Quantity? {
        get { $rate.element(choiceIndex: 0) }
        set { $rate.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `rate` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var rateRatio: R4.Ratio? {
        get { $rate.element(choiceIndex: 1) }
        set { $rate.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.NutritionOrder.EnteralFormula.Administration {
    /// A choice of 2 types: quantity, ratio.
    public indirect enum Rate: FHIRChoice {
        case quantity(R4.Quantity)
        case ratio(R4.Ratio)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .quantity(content.element())
            case 1: self = .ratio(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .ratio(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.NutritionOrder {
    /// The structure of `NutritionOrder.oralDiet`. <https://hl7.org/fhir/R4/nutritionorder.html>
    public struct OralDiet: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/diet-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `schedule`, 0..*: Timing.
        @_alwaysEmitIntoClient public var schedule: [R4.Timing] = []
        /// `nutrient`, 0..*: NutritionOrder.oralDiet.nutrient.
        @_alwaysEmitIntoClient public var nutrient: [R4.NutritionOrder.OralDiet.Nutrient] = []
        /// `texture`, 0..*: NutritionOrder.oralDiet.texture.
        @_alwaysEmitIntoClient public var texture: [R4.NutritionOrder.OralDiet.Texture] = []
        /// `fluidConsistencyType`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/consistency-type>.
        @_alwaysEmitIntoClient public var fluidConsistencyType: [R4.CodeableConcept] = []
        /// `instruction`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var instruction: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 432 }
    }
}

extension R4.NutritionOrder.OralDiet {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: [R4.CodeableConcept] = [],
        schedule: [R4.Timing] = [],
        nutrient: [R4.NutritionOrder.OralDiet.Nutrient] = [],
        texture: [R4.NutritionOrder.OralDiet.Texture] = [],
        fluidConsistencyType: [R4.CodeableConcept] = [],
        instruction: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.schedule = schedule
        self.nutrient = nutrient
        self.texture = texture
        self.fluidConsistencyType = fluidConsistencyType
        self.instruction = instruction
    }
}

extension R4.NutritionOrder.OralDiet {
    /// The structure of `NutritionOrder.oralDiet.nutrient`. <https://hl7.org/fhir/R4/nutritionorder.html>
    public struct Nutrient: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `modifier`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/nutrient-code>.
        @_alwaysEmitIntoClient @Boxed public var modifier: R4.CodeableConcept?
        /// `amount`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 433 }
    }
}

extension R4.NutritionOrder.OralDiet.Nutrient {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        modifier: R4.CodeableConcept? = nil,
        amount: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.modifier = modifier
        self.amount = amount
    }
}

extension R4.NutritionOrder.OralDiet {
    /// The structure of `NutritionOrder.oralDiet.texture`. <https://hl7.org/fhir/R4/nutritionorder.html>
    public struct Texture: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `modifier`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/texture-code>.
        @_alwaysEmitIntoClient @Boxed public var modifier: R4.CodeableConcept?
        /// `foodType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/modified-foodtype>.
        @_alwaysEmitIntoClient @Boxed public var foodType: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 434 }
    }
}

extension R4.NutritionOrder.OralDiet.Texture {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        modifier: R4.CodeableConcept? = nil,
        foodType: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.modifier = modifier
        self.foodType = foodType
    }
}

extension R4.NutritionOrder {
    /// The structure of `NutritionOrder.supplement`. <https://hl7.org/fhir/R4/nutritionorder.html>
    public struct Supplement: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/supplement-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `productName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var productName: String?
        /// `schedule`, 0..*: Timing.
        @_alwaysEmitIntoClient public var schedule: [R4.Timing] = []
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `instruction`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var instruction: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 435 }
    }
}

extension R4.NutritionOrder.Supplement {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        productName: String? = nil,
        schedule: [R4.Timing] = [],
        quantity: R4.Quantity? = nil,
        instruction: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.productName = productName
        self.schedule = schedule
        self.quantity = quantity
        self.instruction = instruction
    }
}
