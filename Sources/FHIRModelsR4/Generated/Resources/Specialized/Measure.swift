// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Measure. <https://hl7.org/fhir/R4/measure.html>
    public struct Measure: R4Resource {
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
        /// `subtitle`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var subtitle: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `experimental`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var experimental: Bool?
        /// `subject[x]`, 0..1: CodeableConcept or Reference (Group). Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/subject-type>.
        @_alwaysEmitIntoClient @Choice public var subject: R4.Measure.Subject?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `usage`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var usage: String?
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
        /// `library`, 0..*: canonical (Library).
        @_alwaysEmitIntoClient @Primitives public var library: [String]
        /// `disclaimer`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var disclaimer: String?
        /// `scoring`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/measure-scoring>.
        @_alwaysEmitIntoClient @Boxed public var scoring: R4.CodeableConcept?
        /// `compositeScoring`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/composite-measure-scoring>.
        @_alwaysEmitIntoClient @Boxed public var compositeScoring: R4.CodeableConcept?
        /// `type`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/measure-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `riskAdjustment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var riskAdjustment: String?
        /// `rateAggregation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var rateAggregation: String?
        /// `rationale`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var rationale: String?
        /// `clinicalRecommendationStatement`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var clinicalRecommendationStatement: String?
        /// `improvementNotation`, 0..1: CodeableConcept. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/measure-improvement-notation|4.0.1>.
        @_alwaysEmitIntoClient @Boxed public var improvementNotation: R4.CodeableConcept?
        /// `definition`, 0..*: markdown.
        @_alwaysEmitIntoClient @Primitives public var definition: [String]
        /// `guidance`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var guidance: String?
        /// `group`, 0..*: Measure.group.
        @_alwaysEmitIntoClient public var group: [R4.Measure.Group] = []
        /// `supplementalData`, 0..*: Measure.supplementalData.
        @_alwaysEmitIntoClient public var supplementalData: [R4.Measure.SupplementalData] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 333 }

        /// The types that `subject[x]` allows.
        public typealias Subject = R4.CodeableConceptOrReference
    }
}

extension R4.Measure {
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
        subtitle: String? = nil,
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        subject: R4.Measure.Subject? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        purpose: String? = nil,
        usage: String? = nil,
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
        library: [String] = [],
        disclaimer: String? = nil,
        scoring: R4.CodeableConcept? = nil,
        compositeScoring: R4.CodeableConcept? = nil,
        type: [R4.CodeableConcept] = [],
        riskAdjustment: String? = nil,
        rateAggregation: String? = nil,
        rationale: String? = nil,
        clinicalRecommendationStatement: String? = nil,
        improvementNotation: R4.CodeableConcept? = nil,
        definition: [String] = [],
        guidance: String? = nil,
        group: [R4.Measure.Group] = [],
        supplementalData: [R4.Measure.SupplementalData] = []
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
        self.subtitle = subtitle
        self.status = status
        self.experimental = experimental
        self.subject = subject
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.purpose = purpose
        self.usage = usage
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
        self.library = library
        self.disclaimer = disclaimer
        self.scoring = scoring
        self.compositeScoring = compositeScoring
        self.type = type
        self.riskAdjustment = riskAdjustment
        self.rateAggregation = rateAggregation
        self.rationale = rationale
        self.clinicalRecommendationStatement = clinicalRecommendationStatement
        self.improvementNotation = improvementNotation
        self.definition = definition
        self.guidance = guidance
        self.group = group
        self.supplementalData = supplementalData
    }

    /// The value of `subject` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var subjectCodeableConcept: R4.CodeableConcept? {
        get { $subject.element(choiceIndex: 0) }
        set { $subject.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `subject` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var subjectReference: R4.Reference? {
        get { $subject.element(choiceIndex: 1) }
        set { $subject.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Measure {
    /// The structure of `Measure.group`. <https://hl7.org/fhir/R4/measure.html>
    public struct Group: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `population`, 0..*: Measure.group.population.
        @_alwaysEmitIntoClient public var population: [R4.Measure.Group.Population] = []
        /// `stratifier`, 0..*: Measure.group.stratifier.
        @_alwaysEmitIntoClient public var stratifier: [R4.Measure.Group.Stratifier] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 334 }
    }
}

extension R4.Measure.Group {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        description: String? = nil,
        population: [R4.Measure.Group.Population] = [],
        stratifier: [R4.Measure.Group.Stratifier] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.description = description
        self.population = population
        self.stratifier = stratifier
    }
}

extension R4.Measure.Group {
    /// The structure of `Measure.group.population`. <https://hl7.org/fhir/R4/measure.html>
    public struct Population: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/measure-population>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `criteria`, 1..1: Expression.
        @_alwaysEmitIntoClient @Boxed public var criteria: R4.Expression?

        public init() {}
        @inlinable public static var typeID: UInt16 { 335 }
    }
}

extension R4.Measure.Group.Population {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        description: String? = nil,
        criteria: R4.Expression? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.description = description
        self.criteria = criteria
    }
}

extension R4.Measure.Group {
    /// The structure of `Measure.group.stratifier`. <https://hl7.org/fhir/R4/measure.html>
    public struct Stratifier: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `criteria`, 0..1: Expression.
        @_alwaysEmitIntoClient @Boxed public var criteria: R4.Expression?
        /// `component`, 0..*: Measure.group.stratifier.component.
        @_alwaysEmitIntoClient public var component: [R4.Measure.Group.Stratifier.Component] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 336 }
    }
}

extension R4.Measure.Group.Stratifier {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        description: String? = nil,
        criteria: R4.Expression? = nil,
        component: [R4.Measure.Group.Stratifier.Component] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.description = description
        self.criteria = criteria
        self.component = component
    }
}

extension R4.Measure.Group.Stratifier {
    /// The structure of `Measure.group.stratifier.component`. <https://hl7.org/fhir/R4/measure.html>
    public struct Component: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `criteria`, 1..1: Expression.
        @_alwaysEmitIntoClient @Boxed public var criteria: R4.Expression?

        public init() {}
        @inlinable public static var typeID: UInt16 { 337 }
    }
}

extension R4.Measure.Group.Stratifier.Component {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        description: String? = nil,
        criteria: R4.Expression? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.description = description
        self.criteria = criteria
    }
}

extension R4.Measure {
    /// The structure of `Measure.supplementalData`. <https://hl7.org/fhir/R4/measure.html>
    public struct SupplementalData: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `usage`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/measure-data-usage>.
        @_alwaysEmitIntoClient public var usage: [R4.CodeableConcept] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `criteria`, 1..1: Expression.
        @_alwaysEmitIntoClient @Boxed public var criteria: R4.Expression?

        public init() {}
        @inlinable public static var typeID: UInt16 { 338 }
    }
}

extension R4.Measure.SupplementalData {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        usage: [R4.CodeableConcept] = [],
        description: String? = nil,
        criteria: R4.Expression? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.usage = usage
        self.description = description
        self.criteria = criteria
    }
}
