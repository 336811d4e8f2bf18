// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SubstancePolymer. <https://hl7.org/fhir/R4/substancepolymer.html>
    public struct SubstancePolymer: R4Resource {
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
        /// `class`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var `class`: R4.CodeableConcept?
        /// `geometry`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var geometry: R4.CodeableConcept?
        /// `copolymerConnectivity`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var copolymerConnectivity: [R4.CodeableConcept] = []
        /// `modification`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var modification: [String]
        /// `monomerSet`, 0..*: SubstancePolymer.monomerSet.
        @_alwaysEmitIntoClient public var monomerSet: [R4.SubstancePolymer.MonomerSet] = []
        /// `repeat`, 0..*: SubstancePolymer.repeat.
        @_alwaysEmitIntoClient public var `repeat`: [R4.SubstancePolymer.Repeat] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 564 }
    }
}

extension R4.SubstancePolymer {
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
        `class`: R4.CodeableConcept? = nil,
        geometry: R4.CodeableConcept? = nil,
        copolymerConnectivity: [R4.CodeableConcept] = [],
        modification: [String] = [],
        monomerSet: [R4.SubstancePolymer.MonomerSet] = [],
        `repeat`: [R4.SubstancePolymer.Repeat] = []
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
        self.`class` = `class`
        self.geometry = geometry
        self.copolymerConnectivity = copolymerConnectivity
        self.modification = modification
        self.monomerSet = monomerSet
        self.`repeat` = `repeat`
    }
}

extension R4.SubstancePolymer {
    /// The structure of `SubstancePolymer.monomerSet`. <https://hl7.org/fhir/R4/substancepolymer.html>
    public struct MonomerSet: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `ratioType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var ratioType: R4.CodeableConcept?
        /// `startingMaterial`, 0..*: SubstancePolymer.monomerSet.startingMaterial.
        @_alwaysEmitIntoClient public var startingMaterial: [R4.SubstancePolymer.MonomerSet.StartingMaterial] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 565 }
    }
}

extension R4.SubstancePolymer.MonomerSet {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        ratioType: R4.CodeableConcept? = nil,
        startingMaterial: [R4.SubstancePolymer.MonomerSet.StartingMaterial] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.ratioType = ratioType
        self.startingMaterial = startingMaterial
    }
}

extension R4.SubstancePolymer.MonomerSet {
    /// The structure of `SubstancePolymer.monomerSet.startingMaterial`. <https://hl7.org/fhir/R4/substancepolymer.html>
    public struct StartingMaterial: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `material`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var material: R4.CodeableConcept?
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `isDefining`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var isDefining: Bool?
        /// `amount`, 0..1: SubstanceAmount.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.SubstanceAmount?

        public init() {}
        @inlinable public static var typeID: UInt16 { 566 }
    }
}

extension R4.SubstancePolymer.MonomerSet.StartingMaterial {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        material: R4.CodeableConcept? = nil,
        type: R4.CodeableConcept? = nil,
        isDefining: Bool? = nil,
        amount: R4.SubstanceAmount? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.material = material
        self.type = type
        self.isDefining = isDefining
        self.amount = amount
    }
}

extension R4.SubstancePolymer {
    /// The structure of `SubstancePolymer.repeat`. <https://hl7.org/fhir/R4/substancepolymer.html>
    public struct Repeat: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `numberOfUnits`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var numberOfUnits: Int?
        /// `averageMolecularFormula`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var averageMolecularFormula: String?
        /// `repeatUnitAmountType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var repeatUnitAmountType: R4.CodeableConcept?
        /// `repeatUnit`, 0..*: SubstancePolymer.repeat.repeatUnit.
        @_alwaysEmitIntoClient public var repeatUnit: [R4.SubstancePolymer.Repeat.RepeatUnit] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 567 }
    }
}

extension R4.SubstancePolymer.Repeat {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        numberOfUnits: Int? = nil,
        averageMolecularFormula: String? = nil,
        repeatUnitAmountType: R4.CodeableConcept? = nil,
        repeatUnit: [R4.SubstancePolymer.Repeat.RepeatUnit] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.numberOfUnits = numberOfUnits
        self.averageMolecularFormula = averageMolecularFormula
        self.repeatUnitAmountType = repeatUnitAmountType
        self.repeatUnit = repeatUnit
    }
}

extension R4.SubstancePolymer.Repeat {
    /// The structure of `SubstancePolymer.repeat.repeatUnit`. <https://hl7.org/fhir/R4/substancepolymer.html>
    public struct RepeatUnit: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `orientationOfPolymerisation`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var orientationOfPolymerisation: R4.CodeableConcept?
        /// `repeatUnit`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var repeatUnit: String?
        /// `amount`, 0..1: SubstanceAmount.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.SubstanceAmount?
        /// `degreeOfPolymerisation`, 0..*: SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.
        @_alwaysEmitIntoClient public var degreeOfPolymerisation: [R4.SubstancePolymer.Repeat.RepeatUnit.DegreeOfPolymerisation] = []
        /// `structuralRepresentation`, 0..*: SubstancePolymer.repeat.repeatUnit.structuralRepresentation.
        @_alwaysEmitIntoClient public var structuralRepresentation: [R4.SubstancePolymer.Repeat.RepeatUnit.StructuralRepresentation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 568 }
    }
}

extension R4.SubstancePolymer.Repeat.RepeatUnit {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        orientationOfPolymerisation: R4.CodeableConcept? = nil,
        repeatUnit: String? = nil,
        amount: R4.SubstanceAmount? = nil,
        degreeOfPolymerisation: [R4.SubstancePolymer.Repeat.RepeatUnit.DegreeOfPolymerisation] = [],
        structuralRepresentation: [R4.SubstancePolymer.Repeat.RepeatUnit.StructuralRepresentation] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.orientationOfPolymerisation = orientationOfPolymerisation
        self.repeatUnit = repeatUnit
        self.amount = amount
        self.degreeOfPolymerisation = degreeOfPolymerisation
        self.structuralRepresentation = structuralRepresentation
    }
}

extension R4.SubstancePolymer.Repeat.RepeatUnit {
    /// The structure of `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation`.
    /// <https://hl7.org/fhir/R4/substancepolymer.html>
    public struct DegreeOfPolymerisation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `degree`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var degree: R4.CodeableConcept?
        /// `amount`, 0..1: SubstanceAmount.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.SubstanceAmount?

        public init() {}
        @inlinable public static var typeID: UInt16 { 569 }
    }
}

extension R4.SubstancePolymer.Repeat.RepeatUnit.DegreeOfPolymerisation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        degree: R4.CodeableConcept? = nil,
        amount: R4.SubstanceAmount? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.degree = degree
        self.amount = amount
    }
}

extension R4.SubstancePolymer.Repeat.RepeatUnit {
    /// The structure of `SubstancePolymer.repeat.repeatUnit.structuralRepresentation`.
    /// <https://hl7.org/fhir/R4/substancepolymer.html>
    public struct StructuralRepresentation: R4Element {
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
        @inlinable public static var typeID: UInt16 { 570 }
    }
}

extension R4.SubstancePolymer.Repeat.RepeatUnit.StructuralRepresentation {
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
