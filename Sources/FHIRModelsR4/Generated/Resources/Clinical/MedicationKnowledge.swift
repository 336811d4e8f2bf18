// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicationKnowledge. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct MedicationKnowledge: R4Resource {
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
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/medicationknowledge-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.MedicationKnowledgeStatus?
        /// `manufacturer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var manufacturer: R4.Reference?
        /// `doseForm`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/medication-form-codes>.
        @_alwaysEmitIntoClient @Boxed public var doseForm: R4.CodeableConcept?
        /// `amount`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Quantity?
        /// `synonym`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var synonym: [String]
        /// `relatedMedicationKnowledge`, 0..*: MedicationKnowledge.relatedMedicationKnowledge.
        @_alwaysEmitIntoClient public var relatedMedicationKnowledge: [R4.MedicationKnowledge.RelatedMedicationKnowledge] = []
        /// `associatedMedication`, 0..*: Reference (Medication).
        @_alwaysEmitIntoClient public var associatedMedication: [R4.Reference] = []
        /// `productType`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var productType: [R4.CodeableConcept] = []
        /// `monograph`, 0..*: MedicationKnowledge.monograph.
        @_alwaysEmitIntoClient public var monograph: [R4.MedicationKnowledge.Monograph] = []
        /// `ingredient`, 0..*: MedicationKnowledge.ingredient.
        @_alwaysEmitIntoClient public var ingredient: [R4.MedicationKnowledge.Ingredient] = []
        /// `preparationInstruction`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var preparationInstruction: String?
        /// `intendedRoute`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/route-codes>.
        @_alwaysEmitIntoClient public var intendedRoute: [R4.CodeableConcept] = []
        /// `cost`, 0..*: MedicationKnowledge.cost.
        @_alwaysEmitIntoClient public var cost: [R4.MedicationKnowledge.Cost] = []
        /// `monitoringProgram`, 0..*: MedicationKnowledge.monitoringProgram.
        @_alwaysEmitIntoClient public var monitoringProgram: [R4.MedicationKnowledge.MonitoringProgram] = []
        /// `administrationGuidelines`, 0..*: MedicationKnowledge.administrationGuidelines.
        @_alwaysEmitIntoClient public var administrationGuidelines: [R4.MedicationKnowledge.AdministrationGuidelines] = []
        /// `medicineClassification`, 0..*: MedicationKnowledge.medicineClassification.
        @_alwaysEmitIntoClient public var medicineClassification: [R4.MedicationKnowledge.MedicineClassification] = []
        /// `packaging`, 0..1: MedicationKnowledge.packaging.
        @_alwaysEmitIntoClient @Boxed public var packaging: R4.MedicationKnowledge.Packaging?
        /// `drugCharacteristic`, 0..*: MedicationKnowledge.drugCharacteristic.
        @_alwaysEmitIntoClient public var drugCharacteristic: [R4.MedicationKnowledge.DrugCharacteristic] = []
        /// `contraindication`, 0..*: Reference (DetectedIssue).
        @_alwaysEmitIntoClient public var contraindication: [R4.Reference] = []
        /// `regulatory`, 0..*: MedicationKnowledge.regulatory.
        @_alwaysEmitIntoClient public var regulatory: [R4.MedicationKnowledge.Regulatory] = []
        /// `kinetics`, 0..*: MedicationKnowledge.kinetics.
        @_alwaysEmitIntoClient public var kinetics: [R4.MedicationKnowledge.Kinetics] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 356 }
    }
}

extension R4.MedicationKnowledge {
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
        code: R4.CodeableConcept? = nil,
        status: R4.MedicationKnowledgeStatus? = nil,
        manufacturer: R4.Reference? = nil,
        doseForm: R4.CodeableConcept? = nil,
        amount: R4.Quantity? = nil,
        synonym: [String] = [],
        relatedMedicationKnowledge: [R4.MedicationKnowledge.RelatedMedicationKnowledge] = [],
        associatedMedication: [R4.Reference] = [],
        productType: [R4.CodeableConcept] = [],
        monograph: [R4.MedicationKnowledge.Monograph] = [],
        ingredient: [R4.MedicationKnowledge.Ingredient] = [],
        preparationInstruction: String? = nil,
        intendedRoute: [R4.CodeableConcept] = [],
        cost: [R4.MedicationKnowledge.Cost] = [],
        monitoringProgram: [R4.MedicationKnowledge.MonitoringProgram] = [],
        administrationGuidelines: [R4.MedicationKnowledge.AdministrationGuidelines] = [],
        medicineClassification: [R4.MedicationKnowledge.MedicineClassification] = [],
        packaging: R4.MedicationKnowledge.Packaging? = nil,
        drugCharacteristic: [R4.MedicationKnowledge.DrugCharacteristic] = [],
        contraindication: [R4.Reference] = [],
        regulatory: [R4.MedicationKnowledge.Regulatory] = [],
        kinetics: [R4.MedicationKnowledge.Kinetics] = []
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
        self.code = code
        self.status = status
        self.manufacturer = manufacturer
        self.doseForm = doseForm
        self.amount = amount
        self.synonym = synonym
        self.relatedMedicationKnowledge = relatedMedicationKnowledge
        self.associatedMedication = associatedMedication
        self.productType = productType
        self.monograph = monograph
        self.ingredient = ingredient
        self.preparationInstruction = preparationInstruction
        self.intendedRoute = intendedRoute
        self.cost = cost
        self.monitoringProgram = monitoringProgram
        self.administrationGuidelines = administrationGuidelines
        self.medicineClassification = medicineClassification
        self.packaging = packaging
        self.drugCharacteristic = drugCharacteristic
        self.contraindication = contraindication
        self.regulatory = regulatory
        self.kinetics = kinetics
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.administrationGuidelines`.
    /// <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct AdministrationGuidelines: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `dosage`, 0..*: MedicationKnowledge.administrationGuidelines.dosage.
        @_alwaysEmitIntoClient public var dosage: [R4.MedicationKnowledge.AdministrationGuidelines.Dosage] = []
        /// `indication[x]`, 0..1: CodeableConcept or Reference (ObservationDefinition).
        @_alwaysEmitIntoClient @Choice public var indication: R4.MedicationKnowledge.AdministrationGuidelines.Indication?
        /// `patientCharacteristics`, 0..*: MedicationKnowledge.administrationGuidelines.patientCharacteristics.
        @_alwaysEmitIntoClient public var patientCharacteristics: [R4.MedicationKnowledge.AdministrationGuidelines.PatientCharacteristics] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 357 }

        /// The types that `indication[x]` allows.
        public typealias Indication = R4.CodeableConceptOrReference
    }
}

extension R4.MedicationKnowledge.AdministrationGuidelines {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        dosage: [R4.MedicationKnowledge.AdministrationGuidelines.Dosage] = [],
        indication: R4.MedicationKnowledge.AdministrationGuidelines.Indication? = nil,
        patientCharacteristics: [R4.MedicationKnowledge.AdministrationGuidelines.PatientCharacteristics] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.dosage = dosage
        self.indication = indication
        self.patientCharacteristics = patientCharacteristics
    }

    /// The value of `indication` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var indicationCodeableConcept: R4.CodeableConcept? {
        get { $indication.element(choiceIndex: 0) }
        set { $indication.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `indication` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var indicationReference: R4.Reference? {
        get { $indication.element(choiceIndex: 1) }
        set { $indication.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.MedicationKnowledge.AdministrationGuidelines {
    /// The structure of `MedicationKnowledge.administrationGuidelines.dosage`.
    /// <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct Dosage: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `dosage`, 1..*: Dosage.
        @_alwaysEmitIntoClient public var dosage: [R4.Dosage] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 358 }
    }
}

extension R4.MedicationKnowledge.AdministrationGuidelines.Dosage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        dosage: [R4.Dosage] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.dosage = dosage
    }
}

extension R4.MedicationKnowledge.AdministrationGuidelines {
    /// The structure of `MedicationKnowledge.administrationGuidelines.patientCharacteristics`.
    /// <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct PatientCharacteristics: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `characteristic[x]`, 1..1: CodeableConcept or Quantity.
        @_alwaysEmitIntoClient @Choice public var characteristic: R4.MedicationKnowledge.AdministrationGuidelines.PatientCharacteristics.Characteristic?
        /// `value`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var value: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 359 }
    }
}

extension R4.MedicationKnowledge.AdministrationGuidelines.PatientCharacteristics {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        characteristic: R4.MedicationKnowledge.AdministrationGuidelines.PatientCharacteristics.Characteristic? = nil,
        value: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.characteristic = characteristic
        self.value = value
    }

    /// The value of `characteristic` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var characteristicCodeableConcept: R4.CodeableConcept? {
        get { $characteristic.element(choiceIndex: 0) }
        set { $characteristic.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `characteristic` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var characteristicQuantity: R4.Quantity? {
        get { $characteristic.element(choiceIndex: 1) }
        set { $characteristic.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.MedicationKnowledge.AdministrationGuidelines.PatientCharacteristics {
    /// A choice of 2 types: codeableConcept, quantity.
    public indirect enum Characteristic: FHIRChoice {
        case codeableConcept(R4.CodeableConcept)
        case quantity(R4.Quantity)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .codeableConcept(content.element())
            case 1: self = .quantity(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.cost`. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct Cost: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `source`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var source: String?
        /// `cost`, 1..1: Money.
        @_alwaysEmitIntoClient @Boxed public var cost: R4.Money?

        public init() {}
        @inlinable public static var typeID: UInt16 { 360 }
    }
}

extension R4.MedicationKnowledge.Cost {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        source: String? = nil,
        cost: R4.Money? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.source = source
        self.cost = cost
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.drugCharacteristic`. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct DrugCharacteristic: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `value[x]`, 0..1: CodeableConcept, string, Quantity or base64Binary.
        @_alwaysEmitIntoClient @Choice public var value: R4.MedicationKnowledge.DrugCharacteristic.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 361 }
    }
}

extension R4.MedicationKnowledge.DrugCharacteristic {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        value: R4.MedicationKnowledge.DrugCharacteristic.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.value = value
    }

    /// The value of `value` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var valueCodeableConcept: R4.CodeableConcept? {
        get { $value.element(choiceIndex: 0) }
        set { $value.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 1) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 2) }
        set { $value.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `base64Binary`.
    @_alwaysEmitIntoClient
    public var valueBase64Binary: Base64Binary? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .base64Binary, choiceIndex: 3) }
    }
}

extension R4.MedicationKnowledge.DrugCharacteristic {
    /// A choice of 4 types: codeableConcept, string, quantity, base64Binary.
    public indirect enum Value: FHIRChoice {
        case codeableConcept(R4.CodeableConcept)
        case string(String)
        case quantity(R4.Quantity)
        case base64Binary(Base64Binary)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .codeableConcept(content.element())
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 2: self = .quantity(content.element())
            case 3:
                guard let value: Base64Binary = content.primitive() else { return nil }
                self = .base64Binary(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 1)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .base64Binary(let value): ChoiceContent(primitive: value, format: .base64Binary, choiceIndex: 3)
            }
        }
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.ingredient`. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct Ingredient: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `item[x]`, 1..1: CodeableConcept or Reference (Substance).
        @_alwaysEmitIntoClient @Choice public var item: R4.MedicationKnowledge.Ingredient.Item?
        /// `isActive`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var isActive: Bool?
        /// `strength`, 0..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var strength: R4.Ratio?

        public init() {}
        @inlinable public static var typeID: UInt16 { 362 }

        /// The types that `item[x]` allows.
        public typealias Item = R4.CodeableConceptOrReference
    }
}

extension R4.MedicationKnowledge.Ingredient {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        item: R4.MedicationKnowledge.Ingredient.Item? = nil,
        isActive: Bool? = nil,
        strength: R4.Ratio? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.item = item
        self.isActive = isActive
        self.strength = strength
    }

    /// The value of `item` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var itemCodeableConcept: R4.CodeableConcept? {
        get { $item.element(choiceIndex: 0) }
        set { $item.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `item` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var itemReference: R4.Reference? {
        get { $item.element(choiceIndex: 1) }
        set { $item.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.kinetics`. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct Kinetics: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `areaUnderCurve`, 0..*: Quantity.
        @_alwaysEmitIntoClient public var areaUnderCurve: [R4.Quantity] = []
        /// `lethalDose50`, 0..*: Quantity.
        @_alwaysEmitIntoClient public var lethalDose50: [R4.Quantity] = []
        /// `halfLifePeriod`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var halfLifePeriod: R4.Duration?

        public init() {}
        @inlinable public static var typeID: UInt16 { 363 }
    }
}

extension R4.MedicationKnowledge.Kinetics {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        areaUnderCurve: [R4.Quantity] = [],
        lethalDose50: [R4.Quantity] = [],
        halfLifePeriod: R4.Duration? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.areaUnderCurve = areaUnderCurve
        self.lethalDose50 = lethalDose50
        self.halfLifePeriod = halfLifePeriod
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.medicineClassification`.
    /// <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct MedicineClassification: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `classification`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var classification: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 364 }
    }
}

extension R4.MedicationKnowledge.MedicineClassification {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        classification: [R4.CodeableConcept] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.classification = classification
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.monitoringProgram`. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct MonitoringProgram: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 365 }
    }
}

extension R4.MedicationKnowledge.MonitoringProgram {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        name: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.name = name
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.monograph`. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct Monograph: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `source`, 0..1: Reference (DocumentReference or Media).
        @_alwaysEmitIntoClient @Boxed public var source: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 366 }
    }
}

extension R4.MedicationKnowledge.Monograph {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        source: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.source = source
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.packaging`. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct Packaging: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medicationknowledge-package-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 367 }
    }
}

extension R4.MedicationKnowledge.Packaging {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        quantity: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.quantity = quantity
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.regulatory`. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct Regulatory: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `regulatoryAuthority`, 1..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var regulatoryAuthority: R4.Reference?
        /// `substitution`, 0..*: MedicationKnowledge.regulatory.substitution.
        @_alwaysEmitIntoClient public var substitution: [R4.MedicationKnowledge.Regulatory.Substitution] = []
        /// `schedule`, 0..*: MedicationKnowledge.regulatory.schedule.
        @_alwaysEmitIntoClient public var schedule: [R4.MedicationKnowledge.Regulatory.Schedule] = []
        /// `maxDispense`, 0..1: MedicationKnowledge.regulatory.maxDispense.
        @_alwaysEmitIntoClient @Boxed public var maxDispense: R4.MedicationKnowledge.Regulatory.MaxDispense?

        public init() {}
        @inlinable public static var typeID: UInt16 { 368 }
    }
}

extension R4.MedicationKnowledge.Regulatory {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        regulatoryAuthority: R4.Reference? = nil,
        substitution: [R4.MedicationKnowledge.Regulatory.Substitution] = [],
        schedule: [R4.MedicationKnowledge.Regulatory.Schedule] = [],
        maxDispense: R4.MedicationKnowledge.Regulatory.MaxDispense? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.regulatoryAuthority = regulatoryAuthority
        self.substitution = substitution
        self.schedule = schedule
        self.maxDispense = maxDispense
    }
}

extension R4.MedicationKnowledge.Regulatory {
    /// The structure of `MedicationKnowledge.regulatory.maxDispense`.
    /// <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct MaxDispense: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `quantity`, 1..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `period`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Duration?

        public init() {}
        @inlinable public static var typeID: UInt16 { 369 }
    }
}

extension R4.MedicationKnowledge.Regulatory.MaxDispense {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        quantity: R4.Quantity? = nil,
        period: R4.Duration? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.quantity = quantity
        self.period = period
    }
}

extension R4.MedicationKnowledge.Regulatory {
    /// The structure of `MedicationKnowledge.regulatory.schedule`. <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct Schedule: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `schedule`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var schedule: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 370 }
    }
}

extension R4.MedicationKnowledge.Regulatory.Schedule {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        schedule: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.schedule = schedule
    }
}

extension R4.MedicationKnowledge.Regulatory {
    /// The structure of `MedicationKnowledge.regulatory.substitution`.
    /// <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct Substitution: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `allowed`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var allowed: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 371 }
    }
}

extension R4.MedicationKnowledge.Regulatory.Substitution {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        allowed: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.allowed = allowed
    }
}

extension R4.MedicationKnowledge {
    /// The structure of `MedicationKnowledge.relatedMedicationKnowledge`.
    /// <https://hl7.org/fhir/R4/medicationknowledge.html>
    public struct RelatedMedicationKnowledge: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `reference`, 1..*: Reference (MedicationKnowledge).
        @_alwaysEmitIntoClient public var reference: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 372 }
    }
}

extension R4.MedicationKnowledge.RelatedMedicationKnowledge {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        reference: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.reference = reference
    }
}
