// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProductManufactured. <https://hl7.org/fhir/R4/medicinalproductmanufactured.html>
    public struct MedicinalProductManufactured: R4Resource {
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
        /// `manufacturedDoseForm`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var manufacturedDoseForm: R4.CodeableConcept?
        /// `unitOfPresentation`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var unitOfPresentation: R4.CodeableConcept?
        /// `quantity`, 1..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `manufacturer`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var manufacturer: [R4.Reference] = []
        /// `ingredient`, 0..*: Reference (MedicinalProductIngredient).
        @_alwaysEmitIntoClient public var ingredient: [R4.Reference] = []
        /// `physicalCharacteristics`, 0..1: ProdCharacteristic.
        @_alwaysEmitIntoClient @Boxed public var physicalCharacteristics: R4.ProdCharacteristic?
        /// `otherCharacteristics`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var otherCharacteristics: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 398 }
    }
}

extension R4.MedicinalProductManufactured {
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
        manufacturedDoseForm: R4.CodeableConcept? = nil,
        unitOfPresentation: R4.CodeableConcept? = nil,
        quantity: R4.Quantity? = nil,
        manufacturer: [R4.Reference] = [],
        ingredient: [R4.Reference] = [],
        physicalCharacteristics: R4.ProdCharacteristic? = nil,
        otherCharacteristics: [R4.CodeableConcept] = []
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
        self.manufacturedDoseForm = manufacturedDoseForm
        self.unitOfPresentation = unitOfPresentation
        self.quantity = quantity
        self.manufacturer = manufacturer
        self.ingredient = ingredient
        self.physicalCharacteristics = physicalCharacteristics
        self.otherCharacteristics = otherCharacteristics
    }
}
