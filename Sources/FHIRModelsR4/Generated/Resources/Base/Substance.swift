// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Substance. <https://hl7.org/fhir/R4/substance.html>
    public struct Substance: R4Resource {
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
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/substance-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.FHIRSubstanceStatus?
        /// `category`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/substance-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/substance-code>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `instance`, 0..*: Substance.instance.
        @_alwaysEmitIntoClient public var instance: [R4.Substance.Instance] = []
        /// `ingredient`, 0..*: Substance.ingredient.
        @_alwaysEmitIntoClient public var ingredient: [R4.Substance.Ingredient] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 555 }
    }
}

extension R4.Substance {
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
        status: R4.FHIRSubstanceStatus? = nil,
        category: [R4.CodeableConcept] = [],
        code: R4.CodeableConcept? = nil,
        description: String? = nil,
        instance: [R4.Substance.Instance] = [],
        ingredient: [R4.Substance.Ingredient] = []
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
        self.category = category
        self.code = code
        self.description = description
        self.instance = instance
        self.ingredient = ingredient
    }
}

extension R4.Substance {
    /// The structure of `Substance.ingredient`. <https://hl7.org/fhir/R4/substance.html>
    public struct Ingredient: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `quantity`, 0..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Ratio?
        /// `substance[x]`, 1..1: CodeableConcept or Reference (Substance). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/substance-code>.
        @_alwaysEmitIntoClient @Choice public var substance: R4.Substance.Ingredient.SubstanceChoice?

        public init() {}
        @inlinable public static var typeID: UInt16 { 556 }

        /// The types that `substance[x]` allows.
        public typealias SubstanceChoice = R4.CodeableConceptOrReference
    }
}

extension R4.Substance.Ingredient {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        quantity: R4.Ratio? = nil,
        substance: R4.Substance.Ingredient.SubstanceChoice? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.quantity = quantity
        self.substance = substance
    }

    /// The value of `substance` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var substanceCodeableConcept: R4.CodeableConcept? {
        get { $substance.element(choiceIndex: 0) }
        set { $substance.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `substance` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var substanceReference: R4.Reference? {
        get { $substance.element(choiceIndex: 1) }
        set { $substance.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Substance {
    /// The structure of `Substance.instance`. <https://hl7.org/fhir/R4/substance.html>
    public struct Instance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `expiry`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var expiry: FHIRDateTime?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 557 }
    }
}

extension R4.Substance.Instance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: R4.Identifier? = nil,
        expiry: FHIRDateTime? = nil,
        quantity: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.expiry = expiry
        self.quantity = quantity
    }
}
