// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SubstanceSourceMaterial. <https://hl7.org/fhir/R4/substancesourcematerial.html>
    public struct SubstanceSourceMaterial: R4Resource {
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
        /// `sourceMaterialClass`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var sourceMaterialClass: R4.CodeableConcept?
        /// `sourceMaterialType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var sourceMaterialType: R4.CodeableConcept?
        /// `sourceMaterialState`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var sourceMaterialState: R4.CodeableConcept?
        /// `organismId`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var organismId: R4.Identifier?
        /// `organismName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var organismName: String?
        /// `parentSubstanceId`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var parentSubstanceId: [R4.Identifier] = []
        /// `parentSubstanceName`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var parentSubstanceName: [String]
        /// `countryOfOrigin`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var countryOfOrigin: [R4.CodeableConcept] = []
        /// `geographicalLocation`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var geographicalLocation: [String]
        /// `developmentStage`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var developmentStage: R4.CodeableConcept?
        /// `fractionDescription`, 0..*: SubstanceSourceMaterial.fractionDescription.
        @_alwaysEmitIntoClient public var fractionDescription: [R4.SubstanceSourceMaterial.FractionDescription] = []
        /// `organism`, 0..1: SubstanceSourceMaterial.organism.
        @_alwaysEmitIntoClient @Boxed public var organism: R4.SubstanceSourceMaterial.Organism?
        /// `partDescription`, 0..*: SubstanceSourceMaterial.partDescription.
        @_alwaysEmitIntoClient public var partDescription: [R4.SubstanceSourceMaterial.PartDescription] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 578 }
    }
}

extension R4.SubstanceSourceMaterial {
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
        sourceMaterialClass: R4.CodeableConcept? = nil,
        sourceMaterialType: R4.CodeableConcept? = nil,
        sourceMaterialState: R4.CodeableConcept? = nil,
        organismId: R4.Identifier? = nil,
        organismName: String? = nil,
        parentSubstanceId: [R4.Identifier] = [],
        parentSubstanceName: [String] = [],
        countryOfOrigin: [R4.CodeableConcept] = [],
        geographicalLocation: [String] = [],
        developmentStage: R4.CodeableConcept? = nil,
        fractionDescription: [R4.SubstanceSourceMaterial.FractionDescription] = [],
        organism: R4.SubstanceSourceMaterial.Organism? = nil,
        partDescription: [R4.SubstanceSourceMaterial.PartDescription] = []
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
        self.sourceMaterialClass = sourceMaterialClass
        self.sourceMaterialType = sourceMaterialType
        self.sourceMaterialState = sourceMaterialState
        self.organismId = organismId
        self.organismName = organismName
        self.parentSubstanceId = parentSubstanceId
        self.parentSubstanceName = parentSubstanceName
        self.countryOfOrigin = countryOfOrigin
        self.geographicalLocation = geographicalLocation
        self.developmentStage = developmentStage
        self.fractionDescription = fractionDescription
        self.organism = organism
        self.partDescription = partDescription
    }
}

extension R4.SubstanceSourceMaterial {
    /// The structure of `SubstanceSourceMaterial.fractionDescription`.
    /// <https://hl7.org/fhir/R4/substancesourcematerial.html>
    public struct FractionDescription: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `fraction`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var fraction: String?
        /// `materialType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var materialType: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 579 }
    }
}

extension R4.SubstanceSourceMaterial.FractionDescription {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        fraction: String? = nil,
        materialType: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.fraction = fraction
        self.materialType = materialType
    }
}

extension R4.SubstanceSourceMaterial {
    /// The structure of `SubstanceSourceMaterial.organism`. <https://hl7.org/fhir/R4/substancesourcematerial.html>
    public struct Organism: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `family`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var family: R4.CodeableConcept?
        /// `genus`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var genus: R4.CodeableConcept?
        /// `species`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var species: R4.CodeableConcept?
        /// `intraspecificType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var intraspecificType: R4.CodeableConcept?
        /// `intraspecificDescription`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var intraspecificDescription: String?
        /// `author`, 0..*: SubstanceSourceMaterial.organism.author.
        @_alwaysEmitIntoClient public var author: [R4.SubstanceSourceMaterial.Organism.Author] = []
        /// `hybrid`, 0..1: SubstanceSourceMaterial.organism.hybrid.
        @_alwaysEmitIntoClient @Boxed public var hybrid: R4.SubstanceSourceMaterial.Organism.Hybrid?
        /// `organismGeneral`, 0..1: SubstanceSourceMaterial.organism.organismGeneral.
        @_alwaysEmitIntoClient @Boxed public var organismGeneral: R4.SubstanceSourceMaterial.Organism.OrganismGeneral?

        public init() {}
        @inlinable public static var typeID: UInt16 { 580 }
    }
}

extension R4.SubstanceSourceMaterial.Organism {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        family: R4.CodeableConcept? = nil,
        genus: R4.CodeableConcept? = nil,
        species: R4.CodeableConcept? = nil,
        intraspecificType: R4.CodeableConcept? = nil,
        intraspecificDescription: String? = nil,
        author: [R4.SubstanceSourceMaterial.Organism.Author] = [],
        hybrid: R4.SubstanceSourceMaterial.Organism.Hybrid? = nil,
        organismGeneral: R4.SubstanceSourceMaterial.Organism.OrganismGeneral? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.family = family
        self.genus = genus
        self.species = species
        self.intraspecificType = intraspecificType
        self.intraspecificDescription = intraspecificDescription
        self.author = author
        self.hybrid = hybrid
        self.organismGeneral = organismGeneral
    }
}

extension R4.SubstanceSourceMaterial.Organism {
    /// The structure of `SubstanceSourceMaterial.organism.author`.
    /// <https://hl7.org/fhir/R4/substancesourcematerial.html>
    public struct Author: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `authorType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var authorType: R4.CodeableConcept?
        /// `authorDescription`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var authorDescription: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 581 }
    }
}

extension R4.SubstanceSourceMaterial.Organism.Author {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        authorType: R4.CodeableConcept? = nil,
        authorDescription: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.authorType = authorType
        self.authorDescription = authorDescription
    }
}

extension R4.SubstanceSourceMaterial.Organism {
    /// The structure of `SubstanceSourceMaterial.organism.hybrid`.
    /// <https://hl7.org/fhir/R4/substancesourcematerial.html>
    public struct Hybrid: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `maternalOrganismId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var maternalOrganismId: String?
        /// `maternalOrganismName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var maternalOrganismName: String?
        /// `paternalOrganismId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var paternalOrganismId: String?
        /// `paternalOrganismName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var paternalOrganismName: String?
        /// `hybridType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var hybridType: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 582 }
    }
}

extension R4.SubstanceSourceMaterial.Organism.Hybrid {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        maternalOrganismId: String? = nil,
        maternalOrganismName: String? = nil,
        paternalOrganismId: String? = nil,
        paternalOrganismName: String? = nil,
        hybridType: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.maternalOrganismId = maternalOrganismId
        self.maternalOrganismName = maternalOrganismName
        self.paternalOrganismId = paternalOrganismId
        self.paternalOrganismName = paternalOrganismName
        self.hybridType = hybridType
    }
}

extension R4.SubstanceSourceMaterial.Organism {
    /// The structure of `SubstanceSourceMaterial.organism.organismGeneral`.
    /// <https://hl7.org/fhir/R4/substancesourcematerial.html>
    public struct OrganismGeneral: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `kingdom`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var kingdom: R4.CodeableConcept?
        /// `phylum`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var phylum: R4.CodeableConcept?
        /// `class`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var `class`: R4.CodeableConcept?
        /// `order`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var order: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 583 }
    }
}

extension R4.SubstanceSourceMaterial.Organism.OrganismGeneral {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        kingdom: R4.CodeableConcept? = nil,
        phylum: R4.CodeableConcept? = nil,
        `class`: R4.CodeableConcept? = nil,
        order: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.kingdom = kingdom
        self.phylum = phylum
        self.`class` = `class`
        self.order = order
    }
}

extension R4.SubstanceSourceMaterial {
    /// The structure of `SubstanceSourceMaterial.partDescription`.
    /// <https://hl7.org/fhir/R4/substancesourcematerial.html>
    public struct PartDescription: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `part`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var part: R4.CodeableConcept?
        /// `partLocation`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var partLocation: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 584 }
    }
}

extension R4.SubstanceSourceMaterial.PartDescription {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        part: R4.CodeableConcept? = nil,
        partLocation: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.part = part
        self.partLocation = partLocation
    }
}
