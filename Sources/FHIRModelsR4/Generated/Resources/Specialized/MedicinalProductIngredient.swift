// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProductIngredient. <https://hl7.org/fhir/R4/medicinalproductingredient.html>
    public struct MedicinalProductIngredient: R4Resource {
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
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `role`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?
        /// `allergenicIndicator`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var allergenicIndicator: Bool?
        /// `manufacturer`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var manufacturer: [R4.Reference] = []
        /// `specifiedSubstance`, 0..*: MedicinalProductIngredient.specifiedSubstance.
        @_alwaysEmitIntoClient public var specifiedSubstance: [R4.MedicinalProductIngredient.SpecifiedSubstance] = []
        /// `substance`, 0..1: MedicinalProductIngredient.substance.
        @_alwaysEmitIntoClient @Boxed public var substance: R4.MedicinalProductIngredient.Substance?

        public init() {}
        @inlinable public static var typeID: UInt16 { 391 }
    }
}

extension R4.MedicinalProductIngredient {
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
        identifier: R4.Identifier? = nil,
        role: R4.CodeableConcept? = nil,
        allergenicIndicator: Bool? = nil,
        manufacturer: [R4.Reference] = [],
        specifiedSubstance: [R4.MedicinalProductIngredient.SpecifiedSubstance] = [],
        substance: R4.MedicinalProductIngredient.Substance? = nil
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
        self.role = role
        self.allergenicIndicator = allergenicIndicator
        self.manufacturer = manufacturer
        self.specifiedSubstance = specifiedSubstance
        self.substance = substance
    }
}

extension R4.MedicinalProductIngredient {
    /// The structure of `MedicinalProductIngredient.specifiedSubstance`.
    /// <https://hl7.org/fhir/R4/medicinalproductingredient.html>
    public struct SpecifiedSubstance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `group`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var group: R4.CodeableConcept?
        /// `confidentiality`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var confidentiality: R4.CodeableConcept?
        /// `strength`, 0..*: MedicinalProductIngredient.specifiedSubstance.strength.
        @_alwaysEmitIntoClient public var strength: [R4.MedicinalProductIngredient.SpecifiedSubstance.Strength] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 392 }
    }
}

extension R4.MedicinalProductIngredient.SpecifiedSubstance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        group: R4.CodeableConcept? = nil,
        confidentiality: R4.CodeableConcept? = nil,
        strength: [R4.MedicinalProductIngredient.SpecifiedSubstance.Strength] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.group = group
        self.confidentiality = confidentiality
        self.strength = strength
    }
}

extension R4.MedicinalProductIngredient.SpecifiedSubstance {
    /// The structure of `MedicinalProductIngredient.specifiedSubstance.strength`.
    /// <https://hl7.org/fhir/R4/medicinalproductingredient.html>
    public struct Strength: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `presentation`, 1..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var presentation: R4.Ratio?
        /// `presentationLowLimit`, 0..1: Ratio. A modifier element.
        @_alwaysEmitIntoClient @Boxed public var presentationLowLimit: R4.Ratio?
        /// `concentration`, 0..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var concentration: R4.Ratio?
        /// `concentrationLowLimit`, 0..1: Ratio. A modifier element.
        @_alwaysEmitIntoClient @Boxed public var concentrationLowLimit: R4.Ratio?
        /// `measurementPoint`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var measurementPoint: String?
        /// `country`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var country: [R4.CodeableConcept] = []
        /// `referenceStrength`, 0..*: MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.
        @_alwaysEmitIntoClient public var referenceStrength: [R4.MedicinalProductIngredient.SpecifiedSubstance.Strength.ReferenceStrength] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 393 }
    }
}

extension R4.MedicinalProductIngredient.SpecifiedSubstance.Strength {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        presentation: R4.Ratio? = nil,
        presentationLowLimit: R4.Ratio? = nil,
        concentration: R4.Ratio? = nil,
        concentrationLowLimit: R4.Ratio? = nil,
        measurementPoint: String? = nil,
        country: [R4.CodeableConcept] = [],
        referenceStrength: [R4.MedicinalProductIngredient.SpecifiedSubstance.Strength.ReferenceStrength] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.presentation = presentation
        self.presentationLowLimit = presentationLowLimit
        self.concentration = concentration
        self.concentrationLowLimit = concentrationLowLimit
        self.measurementPoint = measurementPoint
        self.country = country
        self.referenceStrength = referenceStrength
    }
}

extension R4.MedicinalProductIngredient.SpecifiedSubstance.Strength {
    /// The structure of `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength`.
    /// <https://hl7.org/fhir/R4/medicinalproductingredient.html>
    public struct ReferenceStrength: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `substance`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var substance: R4.CodeableConcept?
        /// `strength`, 1..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var strength: R4.Ratio?
        /// `strengthLowLimit`, 0..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var strengthLowLimit: R4.Ratio?
        /// `measurementPoint`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var measurementPoint: String?
        /// `country`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var country: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 394 }
    }
}

extension R4.MedicinalProductIngredient.SpecifiedSubstance.Strength.ReferenceStrength {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        substance: R4.CodeableConcept? = nil,
        strength: R4.Ratio? = nil,
        strengthLowLimit: R4.Ratio? = nil,
        measurementPoint: String? = nil,
        country: [R4.CodeableConcept] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.substance = substance
        self.strength = strength
        self.strengthLowLimit = strengthLowLimit
        self.measurementPoint = measurementPoint
        self.country = country
    }
}

extension R4.MedicinalProductIngredient {
    /// The structure of `MedicinalProductIngredient.substance`.
    /// <https://hl7.org/fhir/R4/medicinalproductingredient.html>
    public struct Substance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `strength`, 0..*: MedicinalProductIngredient.specifiedSubstance.strength.
        @_alwaysEmitIntoClient public var strength: [R4.MedicinalProductIngredient.SpecifiedSubstance.Strength] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 395 }
    }
}

extension R4.MedicinalProductIngredient.Substance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        strength: [R4.MedicinalProductIngredient.SpecifiedSubstance.Strength] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.strength = strength
    }
}
