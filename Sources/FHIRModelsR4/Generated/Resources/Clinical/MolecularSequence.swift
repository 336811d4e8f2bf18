// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MolecularSequence. <https://hl7.org/fhir/R4/molecularsequence.html>
    public struct MolecularSequence: R4Resource {
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
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/sequence-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.SequenceType?
        /// `coordinateSystem`, 1..1: integer.
        @_alwaysEmitIntoClient @Primitive public var coordinateSystem: Int?
        /// `patient`, 0..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `specimen`, 0..1: Reference (Specimen).
        @_alwaysEmitIntoClient @Boxed public var specimen: R4.Reference?
        /// `device`, 0..1: Reference (Device).
        @_alwaysEmitIntoClient @Boxed public var device: R4.Reference?
        /// `performer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var performer: R4.Reference?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `referenceSeq`, 0..1: MolecularSequence.referenceSeq.
        @_alwaysEmitIntoClient @Boxed public var referenceSeq: R4.MolecularSequence.ReferenceSeq?
        /// `variant`, 0..*: MolecularSequence.variant.
        @_alwaysEmitIntoClient public var variant: [R4.MolecularSequence.Variant] = []
        /// `observedSeq`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var observedSeq: String?
        /// `quality`, 0..*: MolecularSequence.quality.
        @_alwaysEmitIntoClient public var quality: [R4.MolecularSequence.Quality] = []
        /// `readCoverage`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var readCoverage: Int?
        /// `repository`, 0..*: MolecularSequence.repository.
        @_alwaysEmitIntoClient public var repository: [R4.MolecularSequence.Repository] = []
        /// `pointer`, 0..*: Reference (MolecularSequence).
        @_alwaysEmitIntoClient public var pointer: [R4.Reference] = []
        /// `structureVariant`, 0..*: MolecularSequence.structureVariant.
        @_alwaysEmitIntoClient public var structureVariant: [R4.MolecularSequence.StructureVariant] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 416 }
    }
}

extension R4.MolecularSequence {
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
        type: R4.SequenceType? = nil,
        coordinateSystem: Int? = nil,
        patient: R4.Reference? = nil,
        specimen: R4.Reference? = nil,
        device: R4.Reference? = nil,
        performer: R4.Reference? = nil,
        quantity: R4.Quantity? = nil,
        referenceSeq: R4.MolecularSequence.ReferenceSeq? = nil,
        variant: [R4.MolecularSequence.Variant] = [],
        observedSeq: String? = nil,
        quality: [R4.MolecularSequence.Quality] = [],
        readCoverage: Int? = nil,
        repository: [R4.MolecularSequence.Repository] = [],
        pointer: [R4.Reference] = [],
        structureVariant: [R4.MolecularSequence.StructureVariant] = []
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
        self.coordinateSystem = coordinateSystem
        self.patient = patient
        self.specimen = specimen
        self.device = device
        self.performer = performer
        self.quantity = quantity
        self.referenceSeq = referenceSeq
        self.variant = variant
        self.observedSeq = observedSeq
        self.quality = quality
        self.readCoverage = readCoverage
        self.repository = repository
        self.pointer = pointer
        self.structureVariant = structureVariant
    }
}

extension R4.MolecularSequence {
    /// The structure of `MolecularSequence.quality`. <https://hl7.org/fhir/R4/molecularsequence.html>
    public struct Quality: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/quality-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.QualityType?
        /// `standardSequence`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/sequence-quality-standardSequence>.
        @_alwaysEmitIntoClient @Boxed public var standardSequence: R4.CodeableConcept?
        /// `start`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var start: Int?
        /// `end`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var end: Int?
        /// `score`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var score: R4.Quantity?
        /// `method`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/sequence-quality-method>.
        @_alwaysEmitIntoClient @Boxed public var method: R4.CodeableConcept?
        /// `truthTP`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var truthTP: FHIRDecimal?
        /// `queryTP`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var queryTP: FHIRDecimal?
        /// `truthFN`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var truthFN: FHIRDecimal?
        /// `queryFP`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var queryFP: FHIRDecimal?
        /// `gtFP`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var gtFP: FHIRDecimal?
        /// `precision`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var precision: FHIRDecimal?
        /// `recall`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var recall: FHIRDecimal?
        /// `fScore`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var fScore: FHIRDecimal?
        /// `roc`, 0..1: MolecularSequence.quality.roc.
        @_alwaysEmitIntoClient @Boxed public var roc: R4.MolecularSequence.Quality.Roc?

        public init() {}
        @inlinable public static var typeID: UInt16 { 417 }
    }
}

extension R4.MolecularSequence.Quality {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.QualityType? = nil,
        standardSequence: R4.CodeableConcept? = nil,
        start: Int? = nil,
        end: Int? = nil,
        score: R4.Quantity? = nil,
        method: R4.CodeableConcept? = nil,
        truthTP: FHIRDecimal? = nil,
        queryTP: FHIRDecimal? = nil,
        truthFN: FHIRDecimal? = nil,
        queryFP: FHIRDecimal? = nil,
        gtFP: FHIRDecimal? = nil,
        precision: FHIRDecimal? = nil,
        recall: FHIRDecimal? = nil,
        fScore: FHIRDecimal? = nil,
        roc: R4.MolecularSequence.Quality.Roc? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.standardSequence = standardSequence
        self.start = start
        self.end = end
        self.score = score
        self.method = method
        self.truthTP = truthTP
        self.queryTP = queryTP
        self.truthFN = truthFN
        self.queryFP = queryFP
        self.gtFP = gtFP
        self.precision = precision
        self.recall = recall
        self.fScore = fScore
        self.roc = roc
    }
}

extension R4.MolecularSequence.Quality {
    /// The structure of `MolecularSequence.quality.roc`. <https://hl7.org/fhir/R4/molecularsequence.html>
    public struct Roc: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `score`, 0..*: integer.
        @_alwaysEmitIntoClient @Primitives public var score: [Int]
        /// `numTP`, 0..*: integer.
        @_alwaysEmitIntoClient @Primitives public var numTP: [Int]
        /// `numFP`, 0..*: integer.
        @_alwaysEmitIntoClient @Primitives public var numFP: [Int]
        /// `numFN`, 0..*: integer.
        @_alwaysEmitIntoClient @Primitives public var numFN: [Int]
        /// `precision`, 0..*: decimal.
        @_alwaysEmitIntoClient @Primitives public var precision: [FHIRDecimal]
        /// `sensitivity`, 0..*: decimal.
        @_alwaysEmitIntoClient @Primitives public var sensitivity: [FHIRDecimal]
        /// `fMeasure`, 0..*: decimal.
        @_alwaysEmitIntoClient @Primitives public var fMeasure: [FHIRDecimal]

        public init() {}
        @inlinable public static var typeID: UInt16 { 418 }
    }
}

extension R4.MolecularSequence.Quality.Roc {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        score: [Int] = [],
        numTP: [Int] = [],
        numFP: [Int] = [],
        numFN: [Int] = [],
        precision: [FHIRDecimal] = [],
        sensitivity: [FHIRDecimal] = [],
        fMeasure: [FHIRDecimal] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.score = score
        self.numTP = numTP
        self.numFP = numFP
        self.numFN = numFN
        self.precision = precision
        self.sensitivity = sensitivity
        self.fMeasure = fMeasure
    }
}

extension R4.MolecularSequence {
    /// The structure of `MolecularSequence.referenceSeq`. <https://hl7.org/fhir/R4/molecularsequence.html>
    public struct ReferenceSeq: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `chromosome`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/chromosome-human>.
        @_alwaysEmitIntoClient @Boxed public var chromosome: R4.CodeableConcept?
        /// `genomeBuild`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var genomeBuild: String?
        /// `orientation`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/orientation-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var orientation: R4.OrientationType?
        /// `referenceSeqId`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/sequence-referenceSeq>.
        @_alwaysEmitIntoClient @Boxed public var referenceSeqId: R4.CodeableConcept?
        /// `referenceSeqPointer`, 0..1: Reference (MolecularSequence).
        @_alwaysEmitIntoClient @Boxed public var referenceSeqPointer: R4.Reference?
        /// `referenceSeqString`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var referenceSeqString: String?
        /// `strand`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/strand-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var strand: R4.StrandType?
        /// `windowStart`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var windowStart: Int?
        /// `windowEnd`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var windowEnd: Int?

        public init() {}
        @inlinable public static var typeID: UInt16 { 419 }
    }
}

extension R4.MolecularSequence.ReferenceSeq {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        chromosome: R4.CodeableConcept? = nil,
        genomeBuild: String? = nil,
        orientation: R4.OrientationType? = nil,
        referenceSeqId: R4.CodeableConcept? = nil,
        referenceSeqPointer: R4.Reference? = nil,
        referenceSeqString: String? = nil,
        strand: R4.StrandType? = nil,
        windowStart: Int? = nil,
        windowEnd: Int? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.chromosome = chromosome
        self.genomeBuild = genomeBuild
        self.orientation = orientation
        self.referenceSeqId = referenceSeqId
        self.referenceSeqPointer = referenceSeqPointer
        self.referenceSeqString = referenceSeqString
        self.strand = strand
        self.windowStart = windowStart
        self.windowEnd = windowEnd
    }
}

extension R4.MolecularSequence {
    /// The structure of `MolecularSequence.repository`. <https://hl7.org/fhir/R4/molecularsequence.html>
    public struct Repository: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/repository-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.RepositoryType?
        /// `url`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `datasetId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var datasetId: String?
        /// `variantsetId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var variantsetId: String?
        /// `readsetId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var readsetId: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 420 }
    }
}

extension R4.MolecularSequence.Repository {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.RepositoryType? = nil,
        url: String? = nil,
        name: String? = nil,
        datasetId: String? = nil,
        variantsetId: String? = nil,
        readsetId: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.url = url
        self.name = name
        self.datasetId = datasetId
        self.variantsetId = variantsetId
        self.readsetId = readsetId
    }
}

extension R4.MolecularSequence {
    /// The structure of `MolecularSequence.structureVariant`. <https://hl7.org/fhir/R4/molecularsequence.html>
    public struct StructureVariant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `variantType`, 0..1: CodeableConcept. Codes: required, <http://loinc.org/vs/LL379-9|4.0.1>.
        @_alwaysEmitIntoClient @Boxed public var variantType: R4.CodeableConcept?
        /// `exact`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var exact: Bool?
        /// `length`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var length: Int?
        /// `outer`, 0..1: MolecularSequence.structureVariant.outer.
        @_alwaysEmitIntoClient @Boxed public var outer: R4.MolecularSequence.StructureVariant.Outer?
        /// `inner`, 0..1: MolecularSequence.structureVariant.inner.
        @_alwaysEmitIntoClient @Boxed public var inner: R4.MolecularSequence.StructureVariant.Inner?

        public init() {}
        @inlinable public static var typeID: UInt16 { 421 }
    }
}

extension R4.MolecularSequence.StructureVariant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        variantType: R4.CodeableConcept? = nil,
        exact: Bool? = nil,
        length: Int? = nil,
        outer: R4.MolecularSequence.StructureVariant.Outer? = nil,
        inner: R4.MolecularSequence.StructureVariant.Inner? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.variantType = variantType
        self.exact = exact
        self.length = length
        self.outer = outer
        self.inner = inner
    }
}

extension R4.MolecularSequence.StructureVariant {
    /// The structure of `MolecularSequence.structureVariant.inner`. <https://hl7.org/fhir/R4/molecularsequence.html>
    public struct Inner: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `start`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var start: Int?
        /// `end`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var end: Int?

        public init() {}
        @inlinable public static var typeID: UInt16 { 422 }
    }
}

extension R4.MolecularSequence.StructureVariant.Inner {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        start: Int? = nil,
        end: Int? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.start = start
        self.end = end
    }
}

extension R4.MolecularSequence.StructureVariant {
    /// The structure of `MolecularSequence.structureVariant.outer`. <https://hl7.org/fhir/R4/molecularsequence.html>
    public struct Outer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `start`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var start: Int?
        /// `end`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var end: Int?

        public init() {}
        @inlinable public static var typeID: UInt16 { 423 }
    }
}

extension R4.MolecularSequence.StructureVariant.Outer {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        start: Int? = nil,
        end: Int? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.start = start
        self.end = end
    }
}

extension R4.MolecularSequence {
    /// The structure of `MolecularSequence.variant`. <https://hl7.org/fhir/R4/molecularsequence.html>
    public struct Variant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `start`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var start: Int?
        /// `end`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var end: Int?
        /// `observedAllele`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var observedAllele: String?
        /// `referenceAllele`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var referenceAllele: String?
        /// `cigar`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var cigar: String?
        /// `variantPointer`, 0..1: Reference (Observation).
        @_alwaysEmitIntoClient @Boxed public var variantPointer: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 424 }
    }
}

extension R4.MolecularSequence.Variant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        start: Int? = nil,
        end: Int? = nil,
        observedAllele: String? = nil,
        referenceAllele: String? = nil,
        cigar: String? = nil,
        variantPointer: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.start = start
        self.end = end
        self.observedAllele = observedAllele
        self.referenceAllele = referenceAllele
        self.cigar = cigar
        self.variantPointer = variantPointer
    }
}
