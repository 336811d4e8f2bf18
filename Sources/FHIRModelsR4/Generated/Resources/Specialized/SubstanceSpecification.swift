// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SubstanceSpecification. <https://hl7.org/fhir/R4/substancespecification.html>
    public struct SubstanceSpecification: R4Resource {
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
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `status`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var status: R4.CodeableConcept?
        /// `domain`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var domain: R4.CodeableConcept?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `source`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var source: [R4.Reference] = []
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `moiety`, 0..*: SubstanceSpecification.moiety.
        @_alwaysEmitIntoClient public var moiety: [R4.SubstanceSpecification.Moiety] = []
        /// `property`, 0..*: SubstanceSpecification.property.
        @_alwaysEmitIntoClient public var property: [R4.SubstanceSpecification.Property] = []
        /// `referenceInformation`, 0..1: Reference (SubstanceReferenceInformation).
        @_alwaysEmitIntoClient @Boxed public var referenceInformation: R4.Reference?
        /// `structure`, 0..1: SubstanceSpecification.structure.
        @_alwaysEmitIntoClient @Boxed public var structure: R4.SubstanceSpecification.Structure?
        /// `code`, 0..*: SubstanceSpecification.code.
        @_alwaysEmitIntoClient public var code: [R4.SubstanceSpecification.Code] = []
        /// `name`, 0..*: SubstanceSpecification.name.
        @_alwaysEmitIntoClient public var name: [R4.SubstanceSpecification.Name] = []
        /// `molecularWeight`, 0..*: SubstanceSpecification.structure.isotope.molecularWeight.
        @_alwaysEmitIntoClient public var molecularWeight: [R4.SubstanceSpecification.Structure.Isotope.MolecularWeight] = []
        /// `relationship`, 0..*: SubstanceSpecification.relationship.
        @_alwaysEmitIntoClient public var relationship: [R4.SubstanceSpecification.Relationship] = []
        /// `nucleicAcid`, 0..1: Reference (SubstanceNucleicAcid).
        @_alwaysEmitIntoClient @Boxed public var nucleicAcid: R4.Reference?
        /// `polymer`, 0..1: Reference (SubstancePolymer).
        @_alwaysEmitIntoClient @Boxed public var polymer: R4.Reference?
        /// `protein`, 0..1: Reference (SubstanceProtein).
        @_alwaysEmitIntoClient @Boxed public var protein: R4.Reference?
        /// `sourceMaterial`, 0..1: Reference (SubstanceSourceMaterial).
        @_alwaysEmitIntoClient @Boxed public var sourceMaterial: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 585 }
    }
}

extension R4.SubstanceSpecification {
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
        type: R4.CodeableConcept? = nil,
        status: R4.CodeableConcept? = nil,
        domain: R4.CodeableConcept? = nil,
        description: String? = nil,
        source: [R4.Reference] = [],
        comment: String? = nil,
        moiety: [R4.SubstanceSpecification.Moiety] = [],
        property: [R4.SubstanceSpecification.Property] = [],
        referenceInformation: R4.Reference? = nil,
        structure: R4.SubstanceSpecification.Structure? = nil,
        code: [R4.SubstanceSpecification.Code] = [],
        name: [R4.SubstanceSpecification.Name] = [],
        molecularWeight: [R4.SubstanceSpecification.Structure.Isotope.MolecularWeight] = [],
        relationship: [R4.SubstanceSpecification.Relationship] = [],
        nucleicAcid: R4.Reference? = nil,
        polymer: R4.Reference? = nil,
        protein: R4.Reference? = nil,
        sourceMaterial: R4.Reference? = nil
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
        self.type = type
        self.status = status
        self.domain = domain
        self.description = description
        self.source = source
        self.comment = comment
        self.moiety = moiety
        self.property = property
        self.referenceInformation = referenceInformation
        self.structure = structure
        self.code = code
        self.name = name
        self.molecularWeight = molecularWeight
        self.relationship = relationship
        self.nucleicAcid = nucleicAcid
        self.polymer = polymer
        self.protein = protein
        self.sourceMaterial = sourceMaterial
    }
}

extension R4.SubstanceSpecification {
    /// The structure of `SubstanceSpecification.code`. <https://hl7.org/fhir/R4/substancespecification.html>
    public struct Code: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `status`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var status: R4.CodeableConcept?
        /// `statusDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var statusDate: FHIRDateTime?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `source`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var source: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 586 }
    }
}

extension R4.SubstanceSpecification.Code {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        status: R4.CodeableConcept? = nil,
        statusDate: FHIRDateTime? = nil,
        comment: String? = nil,
        source: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.status = status
        self.statusDate = statusDate
        self.comment = comment
        self.source = source
    }
}

extension R4.SubstanceSpecification {
    /// The structure of `SubstanceSpecification.moiety`. <https://hl7.org/fhir/R4/substancespecification.html>
    public struct Moiety: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `role`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `stereochemistry`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var stereochemistry: R4.CodeableConcept?
        /// `opticalActivity`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var opticalActivity: R4.CodeableConcept?
        /// `molecularFormula`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var molecularFormula: String?
        /// `amount[x]`, 0..1: Quantity or string.
        @_alwaysEmitIntoClient @Choice public var amount: R4.SubstanceSpecification.Moiety.Amount?

        public init() {}
        @inlinable public static var typeID: UInt16 { 587 }

        /// The types that `amount[x]` allows.
        public typealias Amount = R4.QuantityOrString
    }
}

extension R4.SubstanceSpecification.Moiety {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        role: R4.CodeableConcept? = nil,
        identifier: R4.Identifier? = nil,
        name: String? = nil,
        stereochemistry: R4.CodeableConcept? = nil,
        opticalActivity: R4.CodeableConcept? = nil,
        molecularFormula: String? = nil,
        amount: R4.SubstanceSpecification.Moiety.Amount? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.role = role
        self.identifier = identifier
        self.name = name
        self.stereochemistry = stereochemistry
        self.opticalActivity = opticalActivity
        self.molecularFormula = molecularFormula
        self.amount = amount
    }

    /// The value of `amount` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var amountQuantity: R4.Quantity? {
        get { $amount.element(choiceIndex: 0) }
        set { $amount.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `amount` where it is a `string`.
    @_alwaysEmitIntoClient
    public var amountString: String? {
        get { $amount.primitive(choiceIndex: 1) }
        set { $amount.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }
}

extension R4.SubstanceSpecification {
    /// The structure of `SubstanceSpecification.name`. <https://hl7.org/fhir/R4/substancespecification.html>
    public struct Name: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `status`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var status: R4.CodeableConcept?
        /// `preferred`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var preferred: Bool?
        /// `language`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var language: [R4.CodeableConcept] = []
        /// `domain`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var domain: [R4.CodeableConcept] = []
        /// `jurisdiction`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `synonym`, 0..*: SubstanceSpecification.name.
        @_alwaysEmitIntoClient public var synonym: [R4.SubstanceSpecification.Name] = []
        /// `translation`, 0..*: SubstanceSpecification.name.
        @_alwaysEmitIntoClient public var translation: [R4.SubstanceSpecification.Name] = []
        /// `official`, 0..*: SubstanceSpecification.name.official.
        @_alwaysEmitIntoClient public var official: [R4.SubstanceSpecification.Name.Official] = []
        /// `source`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var source: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 588 }
    }
}

extension R4.SubstanceSpecification.Name {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        type: R4.CodeableConcept? = nil,
        status: R4.CodeableConcept? = nil,
        preferred: Bool? = nil,
        language: [R4.CodeableConcept] = [],
        domain: [R4.CodeableConcept] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        synonym: [R4.SubstanceSpecification.Name] = [],
        translation: [R4.SubstanceSpecification.Name] = [],
        official: [R4.SubstanceSpecification.Name.Official] = [],
        source: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.type = type
        self.status = status
        self.preferred = preferred
        self.language = language
        self.domain = domain
        self.jurisdiction = jurisdiction
        self.synonym = synonym
        self.translation = translation
        self.official = official
        self.source = source
    }
}

extension R4.SubstanceSpecification.Name {
    /// The structure of `SubstanceSpecification.name.official`. <https://hl7.org/fhir/R4/substancespecification.html>
    public struct Official: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `authority`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var authority: R4.CodeableConcept?
        /// `status`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var status: R4.CodeableConcept?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 589 }
    }
}

extension R4.SubstanceSpecification.Name.Official {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        authority: R4.CodeableConcept? = nil,
        status: R4.CodeableConcept? = nil,
        date: FHIRDateTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.authority = authority
        self.status = status
        self.date = date
    }
}

extension R4.SubstanceSpecification {
    /// The structure of `SubstanceSpecification.property`. <https://hl7.org/fhir/R4/substancespecification.html>
    public struct Property: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `category`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `parameters`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var parameters: String?
        /// `definingSubstance[x]`, 0..1: Reference (SubstanceSpecification or Substance) or CodeableConcept.
        @_alwaysEmitIntoClient @Choice public var definingSubstance: R4.SubstanceSpecification.Property.DefiningSubstance?
        /// `amount[x]`, 0..1: Quantity or string.
        @_alwaysEmitIntoClient @Choice public var amount: R4.SubstanceSpecification.Property.Amount?

        public init() {}
        @inlinable public static var typeID: UInt16 { 590 }

        /// The types that `definingSubstance[x]` allows.
        public typealias DefiningSubstance = R4.ReferenceOrCodeableConcept

        /// The types that `amount[x]` allows.
        public typealias Amount = R4.QuantityOrString
    }
}

extension R4.SubstanceSpecification.Property {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        category: R4.CodeableConcept? = nil,
        code: R4.CodeableConcept? = nil,
        parameters: String? = nil,
        definingSubstance: R4.SubstanceSpecification.Property.DefiningSubstance? = nil,
        amount: R4.SubstanceSpecification.Property.Amount? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.category = category
        self.code = code
        self.parameters = parameters
        self.definingSubstance = definingSubstance
        self.amount = amount
    }

    /// The value of `definingSubstance` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var definingSubstanceReference: R4.Reference? {
        get { $definingSubstance.element(choiceIndex: 0) }
        set { $definingSubstance.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `definingSubstance` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var definingSubstanceCodeableConcept: R4.CodeableConcept? {
        get { $definingSubstance.element(choiceIndex: 1) }
        set { $definingSubstance.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `amount` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var amountQuantity: R4.Quantity? {
        get { $amount.element(choiceIndex: 0) }
        set { $amount.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `amount` where it is a `string`.
    @_alwaysEmitIntoClient
    public var amountString: String? {
        get { $amount.primitive(choiceIndex: 1) }
        set { $amount.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }
}

extension R4.SubstanceSpecification {
    /// The structure of `SubstanceSpecification.relationship`. <https://hl7.org/fhir/R4/substancespecification.html>
    public struct Relationship: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `substance[x]`, 0..1: Reference (SubstanceSpecification) or CodeableConcept.
        @_alwaysEmitIntoClient @Choice public var substance: R4.SubstanceSpecification.Relationship.Substance?
        /// `relationship`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var relationship: R4.CodeableConcept?
        /// `isDefining`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var isDefining: Bool?
        /// `amount[x]`, 0..1: Quantity, Range, Ratio or string.
        @_alwaysEmitIntoClient @Choice public var amount: R4.SubstanceSpecification.Relationship.Amount?
        /// `amountRatioLowLimit`, 0..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var amountRatioLowLimit: R4.Ratio?
        /// `amountType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var amountType: R4.CodeableConcept?
        /// `source`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var source: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 591 }

        /// The types that `substance[x]` allows.
        public typealias Substance = R4.ReferenceOrCodeableConcept
    }
}

extension R4.SubstanceSpecification.Relationship {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        substance: R4.SubstanceSpecification.Relationship.Substance? = nil,
        relationship: R4.CodeableConcept? = nil,
        isDefining: Bool? = nil,
        amount: R4.SubstanceSpecification.Relationship.Amount? = nil,
        amountRatioLowLimit: R4.Ratio? = nil,
        amountType: R4.CodeableConcept? = nil,
        source: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.substance = substance
        self.relationship = relationship
        self.isDefining = isDefining
        self.amount = amount
        self.amountRatioLowLimit = amountRatioLowLimit
        self.amountType = amountType
        self.source = source
    }

    /// The value of `substance` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var substanceReference: R4.Reference? {
        get { $substance.element(choiceIndex: 0) }
        set { $substance.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `substance` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var substanceCodeableConcept: R4.CodeableConcept? {
        get { $substance.element(choiceIndex: 1) }
        set { $substance.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `amount` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var amountQuantity: R4.Quantity? {
        get { $amount.element(choiceIndex: 0) }
        set { $amount.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `amount` where it is a `range`.
    @_alwaysEmitIntoClient
    public var amountRange: R4.Range? {
        get { $amount.element(choiceIndex: 1) }
        set { $amount.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `amount` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var amountRatio: R4.Ratio? {
        get { $amount.element(choiceIndex: 2) }
        set { $amount.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `amount` where it is a `string`.
    @_alwaysEmitIntoClient
    public var amountString: String? {
        get { $amount.primitive(choiceIndex: 3) }
        set { $amount.setPrimitive(newValue, format: .string, choiceIndex: 3) }
    }
}

extension R4.SubstanceSpecification.Relationship {
    /// A choice of 4 types: quantity, range, ratio, string.
    public indirect enum Amount: FHIRChoice {
        case quantity(R4.Quantity)
        case range(R4.Range)
        case ratio(R4.Ratio)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .quantity(content.element())
            case 1: self = .range(content.element())
            case 2: self = .ratio(content.element())
            case 3:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .ratio(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 3)
            }
        }
    }
}

extension R4.SubstanceSpecification {
    /// The structure of `SubstanceSpecification.structure`. <https://hl7.org/fhir/R4/substancespecification.html>
    public struct Structure: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `stereochemistry`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var stereochemistry: R4.CodeableConcept?
        /// `opticalActivity`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var opticalActivity: R4.CodeableConcept?
        /// `molecularFormula`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var molecularFormula: String?
        /// `molecularFormulaByMoiety`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var molecularFormulaByMoiety: String?
        /// `isotope`, 0..*: SubstanceSpecification.structure.isotope.
        @_alwaysEmitIntoClient public var isotope: [R4.SubstanceSpecification.Structure.Isotope] = []
        /// `molecularWeight`, 0..1: SubstanceSpecification.structure.isotope.molecularWeight.
        @_alwaysEmitIntoClient @Boxed public var molecularWeight: R4.SubstanceSpecification.Structure.Isotope.MolecularWeight?
        /// `source`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var source: [R4.Reference] = []
        /// `representation`, 0..*: SubstanceSpecification.structure.representation.
        @_alwaysEmitIntoClient public var representation: [R4.SubstanceSpecification.Structure.Representation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 592 }
    }
}

extension R4.SubstanceSpecification.Structure {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        stereochemistry: R4.CodeableConcept? = nil,
        opticalActivity: R4.CodeableConcept? = nil,
        molecularFormula: String? = nil,
        molecularFormulaByMoiety: String? = nil,
        isotope: [R4.SubstanceSpecification.Structure.Isotope] = [],
        molecularWeight: R4.SubstanceSpecification.Structure.Isotope.MolecularWeight? = nil,
        source: [R4.Reference] = [],
        representation: [R4.SubstanceSpecification.Structure.Representation] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.stereochemistry = stereochemistry
        self.opticalActivity = opticalActivity
        self.molecularFormula = molecularFormula
        self.molecularFormulaByMoiety = molecularFormulaByMoiety
        self.isotope = isotope
        self.molecularWeight = molecularWeight
        self.source = source
        self.representation = representation
    }
}

extension R4.SubstanceSpecification.Structure {
    /// The structure of `SubstanceSpecification.structure.isotope`.
    /// <https://hl7.org/fhir/R4/substancespecification.html>
    public struct Isotope: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `name`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var name: R4.CodeableConcept?
        /// `substitution`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var substitution: R4.CodeableConcept?
        /// `halfLife`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var halfLife: R4.Quantity?
        /// `molecularWeight`, 0..1: SubstanceSpecification.structure.isotope.molecularWeight.
        @_alwaysEmitIntoClient @Boxed public var molecularWeight: R4.SubstanceSpecification.Structure.Isotope.MolecularWeight?

        public init() {}
        @inlinable public static var typeID: UInt16 { 593 }
    }
}

extension R4.SubstanceSpecification.Structure.Isotope {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: R4.Identifier? = nil,
        name: R4.CodeableConcept? = nil,
        substitution: R4.CodeableConcept? = nil,
        halfLife: R4.Quantity? = nil,
        molecularWeight: R4.SubstanceSpecification.Structure.Isotope.MolecularWeight? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.name = name
        self.substitution = substitution
        self.halfLife = halfLife
        self.molecularWeight = molecularWeight
    }
}

extension R4.SubstanceSpecification.Structure.Isotope {
    /// The structure of `SubstanceSpecification.structure.isotope.molecularWeight`.
    /// <https://hl7.org/fhir/R4/substancespecification.html>
    public struct MolecularWeight: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `method`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var method: R4.CodeableConcept?
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `amount`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 594 }
    }
}

extension R4.SubstanceSpecification.Structure.Isotope.MolecularWeight {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        method: R4.CodeableConcept? = nil,
        type: R4.CodeableConcept? = nil,
        amount: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.method = method
        self.type = type
        self.amount = amount
    }
}

extension R4.SubstanceSpecification.Structure {
    /// The structure of `SubstanceSpecification.structure.representation`.
    /// <https://hl7.org/fhir/R4/substancespecification.html>
    public struct Representation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `representation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var representation: String?
        /// `attachment`, 0..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var attachment: R4.Attachment?

        public init() {}
        @inlinable public static var typeID: UInt16 { 595 }
    }
}

extension R4.SubstanceSpecification.Structure.Representation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        representation: String? = nil,
        attachment: R4.Attachment? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.representation = representation
        self.attachment = attachment
    }
}
