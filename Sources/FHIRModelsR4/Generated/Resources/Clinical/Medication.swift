// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Medication. <https://hl7.org/fhir/R4/medication.html>
    public struct Medication: R4Resource {
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
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/medication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.MedicationStatus?
        /// `manufacturer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var manufacturer: R4.Reference?
        /// `form`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/medication-form-codes>.
        @_alwaysEmitIntoClient @Boxed public var form: R4.CodeableConcept?
        /// `amount`, 0..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Ratio?
        /// `ingredient`, 0..*: Medication.ingredient.
        @_alwaysEmitIntoClient public var ingredient: [R4.Medication.Ingredient] = []
        /// `batch`, 0..1: Medication.batch.
        @_alwaysEmitIntoClient @Boxed public var batch: R4.Medication.Batch?

        public init() {}
        @inlinable public static var typeID: UInt16 { 347 }
    }
}

extension R4.Medication {
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
        code: R4.CodeableConcept? = nil,
        status: R4.MedicationStatus? = nil,
        manufacturer: R4.Reference? = nil,
        form: R4.CodeableConcept? = nil,
        amount: R4.Ratio? = nil,
        ingredient: [R4.Medication.Ingredient] = [],
        batch: R4.Medication.Batch? = nil
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
        self.code = code
        self.status = status
        self.manufacturer = manufacturer
        self.form = form
        self.amount = amount
        self.ingredient = ingredient
        self.batch = batch
    }
}

extension R4.Medication {
    /// The structure of `Medication.batch`. <https://hl7.org/fhir/R4/medication.html>
    public struct Batch: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `lotNumber`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var lotNumber: String?
        /// `expirationDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var expirationDate: FHIRDateTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 348 }
    }
}

extension R4.Medication.Batch {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        lotNumber: String? = nil,
        expirationDate: FHIRDateTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.lotNumber = lotNumber
        self.expirationDate = expirationDate
    }
}

extension R4.Medication {
    /// The structure of `Medication.ingredient`. <https://hl7.org/fhir/R4/medication.html>
    public struct Ingredient: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `item[x]`, 1..1: CodeableConcept or Reference (Substance or Medication).
        @_alwaysEmitIntoClient @Choice public var item: R4.Medication.Ingredient.Item?
        /// `isActive`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var isActive: Bool?
        /// `strength`, 0..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var strength: R4.Ratio?

        public init() {}
        @inlinable public static var typeID: UInt16 { 349 }

        /// The types that `item[x]` allows.
        public typealias Item = R4.CodeableConceptOrReference
    }
}

extension R4.Medication.Ingredient {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        item: R4.Medication.Ingredient.Item? = nil,
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
