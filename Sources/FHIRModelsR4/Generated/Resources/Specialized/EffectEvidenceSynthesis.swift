// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource EffectEvidenceSynthesis. <https://hl7.org/fhir/R4/effectevidencesynthesis.html>
    public struct EffectEvidenceSynthesis: R4Resource {
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
        /// `url`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `approvalDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var approvalDate: FHIRDate?
        /// `lastReviewDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var lastReviewDate: FHIRDate?
        /// `effectivePeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var effectivePeriod: R4.Period?
        /// `topic`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
        @_alwaysEmitIntoClient public var topic: [R4.CodeableConcept] = []
        /// `author`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var author: [R4.ContactDetail] = []
        /// `editor`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var editor: [R4.ContactDetail] = []
        /// `reviewer`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var reviewer: [R4.ContactDetail] = []
        /// `endorser`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var endorser: [R4.ContactDetail] = []
        /// `relatedArtifact`, 0..*: RelatedArtifact.
        @_alwaysEmitIntoClient public var relatedArtifact: [R4.RelatedArtifact] = []
        /// `synthesisType`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/synthesis-type>.
        @_alwaysEmitIntoClient @Boxed public var synthesisType: R4.CodeableConcept?
        /// `studyType`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/study-type>.
        @_alwaysEmitIntoClient @Boxed public var studyType: R4.CodeableConcept?
        /// `population`, 1..1: Reference (EvidenceVariable).
        @_alwaysEmitIntoClient @Boxed public var population: R4.Reference?
        /// `exposure`, 1..1: Reference (EvidenceVariable).
        @_alwaysEmitIntoClient @Boxed public var exposure: R4.Reference?
        /// `exposureAlternative`, 1..1: Reference (EvidenceVariable).
        @_alwaysEmitIntoClient @Boxed public var exposureAlternative: R4.Reference?
        /// `outcome`, 1..1: Reference (EvidenceVariable).
        @_alwaysEmitIntoClient @Boxed public var outcome: R4.Reference?
        /// `sampleSize`, 0..1: EffectEvidenceSynthesis.sampleSize.
        @_alwaysEmitIntoClient @Boxed public var sampleSize: R4.EffectEvidenceSynthesis.SampleSize?
        /// `resultsByExposure`, 0..*: EffectEvidenceSynthesis.resultsByExposure.
        @_alwaysEmitIntoClient public var resultsByExposure: [R4.EffectEvidenceSynthesis.ResultsByExposure] = []
        /// `effectEstimate`, 0..*: EffectEvidenceSynthesis.effectEstimate.
        @_alwaysEmitIntoClient public var effectEstimate: [R4.EffectEvidenceSynthesis.EffectEstimate] = []
        /// `certainty`, 0..*: EffectEvidenceSynthesis.certainty.
        @_alwaysEmitIntoClient public var certainty: [R4.EffectEvidenceSynthesis.Certainty] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 200 }
    }
}

extension R4.EffectEvidenceSynthesis {
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
        url: String? = nil,
        identifier: [R4.Identifier] = [],
        version: String? = nil,
        name: String? = nil,
        title: String? = nil,
        status: R4.PublicationStatus? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        note: [R4.Annotation] = [],
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        copyright: String? = nil,
        approvalDate: FHIRDate? = nil,
        lastReviewDate: FHIRDate? = nil,
        effectivePeriod: R4.Period? = nil,
        topic: [R4.CodeableConcept] = [],
        author: [R4.ContactDetail] = [],
        editor: [R4.ContactDetail] = [],
        reviewer: [R4.ContactDetail] = [],
        endorser: [R4.ContactDetail] = [],
        relatedArtifact: [R4.RelatedArtifact] = [],
        synthesisType: R4.CodeableConcept? = nil,
        studyType: R4.CodeableConcept? = nil,
        population: R4.Reference? = nil,
        exposure: R4.Reference? = nil,
        exposureAlternative: R4.Reference? = nil,
        outcome: R4.Reference? = nil,
        sampleSize: R4.EffectEvidenceSynthesis.SampleSize? = nil,
        resultsByExposure: [R4.EffectEvidenceSynthesis.ResultsByExposure] = [],
        effectEstimate: [R4.EffectEvidenceSynthesis.EffectEstimate] = [],
        certainty: [R4.EffectEvidenceSynthesis.Certainty] = []
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
        self.url = url
        self.identifier = identifier
        self.version = version
        self.name = name
        self.title = title
        self.status = status
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.note = note
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.copyright = copyright
        self.approvalDate = approvalDate
        self.lastReviewDate = lastReviewDate
        self.effectivePeriod = effectivePeriod
        self.topic = topic
        self.author = author
        self.editor = editor
        self.reviewer = reviewer
        self.endorser = endorser
        self.relatedArtifact = relatedArtifact
        self.synthesisType = synthesisType
        self.studyType = studyType
        self.population = population
        self.exposure = exposure
        self.exposureAlternative = exposureAlternative
        self.outcome = outcome
        self.sampleSize = sampleSize
        self.resultsByExposure = resultsByExposure
        self.effectEstimate = effectEstimate
        self.certainty = certainty
    }
}

extension R4.EffectEvidenceSynthesis {
    /// The structure of `EffectEvidenceSynthesis.certainty`. <https://hl7.org/fhir/R4/effectevidencesynthesis.html>
    public struct Certainty: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `rating`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/evidence-quality>.
        @_alwaysEmitIntoClient public var rating: [R4.CodeableConcept] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `certaintySubcomponent`, 0..*: EffectEvidenceSynthesis.certainty.certaintySubcomponent.
        @_alwaysEmitIntoClient public var certaintySubcomponent: [R4.EffectEvidenceSynthesis.Certainty.CertaintySubcomponent] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 201 }
    }
}

extension R4.EffectEvidenceSynthesis.Certainty {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        rating: [R4.CodeableConcept] = [],
        note: [R4.Annotation] = [],
        certaintySubcomponent: [R4.EffectEvidenceSynthesis.Certainty.CertaintySubcomponent] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.rating = rating
        self.note = note
        self.certaintySubcomponent = certaintySubcomponent
    }
}

extension R4.EffectEvidenceSynthesis.Certainty {
    /// The structure of `EffectEvidenceSynthesis.certainty.certaintySubcomponent`.
    /// <https://hl7.org/fhir/R4/effectevidencesynthesis.html>
    public struct CertaintySubcomponent: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/certainty-subcomponent-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `rating`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/certainty-subcomponent-rating>.
        @_alwaysEmitIntoClient public var rating: [R4.CodeableConcept] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 202 }
    }
}

extension R4.EffectEvidenceSynthesis.Certainty.CertaintySubcomponent {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        rating: [R4.CodeableConcept] = [],
        note: [R4.Annotation] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.rating = rating
        self.note = note
    }
}

extension R4.EffectEvidenceSynthesis {
    /// The structure of `EffectEvidenceSynthesis.effectEstimate`.
    /// <https://hl7.org/fhir/R4/effectevidencesynthesis.html>
    public struct EffectEstimate: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/effect-estimate-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `variantState`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/evidence-variant-state>.
        @_alwaysEmitIntoClient @Boxed public var variantState: R4.CodeableConcept?
        /// `value`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var value: FHIRDecimal?
        /// `unitOfMeasure`, 0..1: CodeableConcept. Codes: required, <http://hl7.org/fhir/ValueSet/ucum-units|4.0.1>.
        @_alwaysEmitIntoClient @Boxed public var unitOfMeasure: R4.CodeableConcept?
        /// `precisionEstimate`, 0..*: EffectEvidenceSynthesis.effectEstimate.precisionEstimate.
        @_alwaysEmitIntoClient public var precisionEstimate: [R4.EffectEvidenceSynthesis.EffectEstimate.PrecisionEstimate] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 203 }
    }
}

extension R4.EffectEvidenceSynthesis.EffectEstimate {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        type: R4.CodeableConcept? = nil,
        variantState: R4.CodeableConcept? = nil,
        value: FHIRDecimal? = nil,
        unitOfMeasure: R4.CodeableConcept? = nil,
        precisionEstimate: [R4.EffectEvidenceSynthesis.EffectEstimate.PrecisionEstimate] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.type = type
        self.variantState = variantState
        self.value = value
        self.unitOfMeasure = unitOfMeasure
        self.precisionEstimate = precisionEstimate
    }
}

extension R4.EffectEvidenceSynthesis.EffectEstimate {
    /// The structure of `EffectEvidenceSynthesis.effectEstimate.precisionEstimate`.
    /// <https://hl7.org/fhir/R4/effectevidencesynthesis.html>
    public struct PrecisionEstimate: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/precision-estimate-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `level`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var level: FHIRDecimal?
        /// `from`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var from: FHIRDecimal?
        /// `to`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var to: FHIRDecimal?

        public init() {}
        @inlinable public static var typeID: UInt16 { 204 }
    }
}

extension R4.EffectEvidenceSynthesis.EffectEstimate.PrecisionEstimate {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        level: FHIRDecimal? = nil,
        from: FHIRDecimal? = nil,
        to: FHIRDecimal? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.level = level
        self.from = from
        self.to = to
    }
}

extension R4.EffectEvidenceSynthesis {
    /// The structure of `EffectEvidenceSynthesis.resultsByExposure`.
    /// <https://hl7.org/fhir/R4/effectevidencesynthesis.html>
    public struct ResultsByExposure: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `exposureState`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/exposure-state|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var exposureState: R4.ExposureState?
        /// `variantState`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/evidence-variant-state>.
        @_alwaysEmitIntoClient @Boxed public var variantState: R4.CodeableConcept?
        /// `riskEvidenceSynthesis`, 1..1: Reference (RiskEvidenceSynthesis).
        @_alwaysEmitIntoClient @Boxed public var riskEvidenceSynthesis: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 205 }
    }
}

extension R4.EffectEvidenceSynthesis.ResultsByExposure {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        exposureState: R4.ExposureState? = nil,
        variantState: R4.CodeableConcept? = nil,
        riskEvidenceSynthesis: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.exposureState = exposureState
        self.variantState = variantState
        self.riskEvidenceSynthesis = riskEvidenceSynthesis
    }
}

extension R4.EffectEvidenceSynthesis {
    /// The structure of `EffectEvidenceSynthesis.sampleSize`. <https://hl7.org/fhir/R4/effectevidencesynthesis.html>
    public struct SampleSize: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `numberOfStudies`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var numberOfStudies: Int?
        /// `numberOfParticipants`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var numberOfParticipants: Int?

        public init() {}
        @inlinable public static var typeID: UInt16 { 206 }
    }
}

extension R4.EffectEvidenceSynthesis.SampleSize {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        numberOfStudies: Int? = nil,
        numberOfParticipants: Int? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.numberOfStudies = numberOfStudies
        self.numberOfParticipants = numberOfParticipants
    }
}
