// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SubstanceNucleicAcid. <https://hl7.org/fhir/R4/substancenucleicacid.html>
    public struct SubstanceNucleicAcid: R4Resource {
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
        /// `sequenceType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var sequenceType: R4.CodeableConcept?
        /// `numberOfSubunits`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var numberOfSubunits: Int?
        /// `areaOfHybridisation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var areaOfHybridisation: String?
        /// `oligoNucleotideType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var oligoNucleotideType: R4.CodeableConcept?
        /// `subunit`, 0..*: SubstanceNucleicAcid.subunit.
        @_alwaysEmitIntoClient public var subunit: [R4.SubstanceNucleicAcid.Subunit] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 560 }
    }
}

extension R4.SubstanceNucleicAcid {
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
        sequenceType: R4.CodeableConcept? = nil,
        numberOfSubunits: Int? = nil,
        areaOfHybridisation: String? = nil,
        oligoNucleotideType: R4.CodeableConcept? = nil,
        subunit: [R4.SubstanceNucleicAcid.Subunit] = []
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
        self.sequenceType = sequenceType
        self.numberOfSubunits = numberOfSubunits
        self.areaOfHybridisation = areaOfHybridisation
        self.oligoNucleotideType = oligoNucleotideType
        self.subunit = subunit
    }
}

extension R4.SubstanceNucleicAcid {
    /// The structure of `SubstanceNucleicAcid.subunit`. <https://hl7.org/fhir/R4/substancenucleicacid.html>
    public struct Subunit: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `subunit`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var subunit: Int?
        /// `sequence`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var sequence: String?
        /// `length`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var length: Int?
        /// `sequenceAttachment`, 0..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var sequenceAttachment: R4.Attachment?
        /// `fivePrime`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var fivePrime: R4.CodeableConcept?
        /// `threePrime`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var threePrime: R4.CodeableConcept?
        /// `linkage`, 0..*: SubstanceNucleicAcid.subunit.linkage.
        @_alwaysEmitIntoClient public var linkage: [R4.SubstanceNucleicAcid.Subunit.Linkage] = []
        /// `sugar`, 0..*: SubstanceNucleicAcid.subunit.sugar.
        @_alwaysEmitIntoClient public var sugar: [R4.SubstanceNucleicAcid.Subunit.Sugar] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 561 }
    }
}

extension R4.SubstanceNucleicAcid.Subunit {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        subunit: Int? = nil,
        sequence: String? = nil,
        length: Int? = nil,
        sequenceAttachment: R4.Attachment? = nil,
        fivePrime: R4.CodeableConcept? = nil,
        threePrime: R4.CodeableConcept? = nil,
        linkage: [R4.SubstanceNucleicAcid.Subunit.Linkage] = [],
        sugar: [R4.SubstanceNucleicAcid.Subunit.Sugar] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.subunit = subunit
        self.sequence = sequence
        self.length = length
        self.sequenceAttachment = sequenceAttachment
        self.fivePrime = fivePrime
        self.threePrime = threePrime
        self.linkage = linkage
        self.sugar = sugar
    }
}

extension R4.SubstanceNucleicAcid.Subunit {
    /// The structure of `SubstanceNucleicAcid.subunit.linkage`. <https://hl7.org/fhir/R4/substancenucleicacid.html>
    public struct Linkage: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `connectivity`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var connectivity: String?
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `residueSite`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var residueSite: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 562 }
    }
}

extension R4.SubstanceNucleicAcid.Subunit.Linkage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        connectivity: String? = nil,
        identifier: R4.Identifier? = nil,
        name: String? = nil,
        residueSite: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.connectivity = connectivity
        self.identifier = identifier
        self.name = name
        self.residueSite = residueSite
    }
}

extension R4.SubstanceNucleicAcid.Subunit {
    /// The structure of `SubstanceNucleicAcid.subunit.sugar`. <https://hl7.org/fhir/R4/substancenucleicacid.html>
    public struct Sugar: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `residueSite`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var residueSite: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 563 }
    }
}

extension R4.SubstanceNucleicAcid.Subunit.Sugar {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: R4.Identifier? = nil,
        name: String? = nil,
        residueSite: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.name = name
        self.residueSite = residueSite
    }
}
