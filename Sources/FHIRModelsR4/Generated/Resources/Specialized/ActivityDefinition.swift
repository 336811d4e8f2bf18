// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ActivityDefinition. <https://hl7.org/fhir/R4/activitydefinition.html>
    public struct ActivityDefinition: R4Resource {
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
        @_alwaysEmitIntoClient @Choice public var subject: R4.ActivityDefinition.Subject?
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
        /// `kind`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var kind: R4.ActivityDefinitionKind?
        /// `profile`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var profile: String?
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `intent`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-intent|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var intent: R4.RequestIntent?
        /// `priority`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-priority|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var priority: R4.RequestPriority?
        /// `doNotPerform`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var doNotPerform: Bool?
        /// `timing[x]`, 0..1: Timing, dateTime, Age, Period, Range or Duration.
        @_alwaysEmitIntoClient @Choice public var timing: R4.ActivityDefinition.Timing?
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `participant`, 0..*: ActivityDefinition.participant.
        @_alwaysEmitIntoClient public var participant: [R4.ActivityDefinition.Participant] = []
        /// `product[x]`, 0..1: Reference (Medication or Substance) or CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medication-codes>.
        @_alwaysEmitIntoClient @Choice public var product: R4.ActivityDefinition.Product?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `dosage`, 0..*: Dosage.
        @_alwaysEmitIntoClient public var dosage: [R4.Dosage] = []
        /// `bodySite`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient public var bodySite: [R4.CodeableConcept] = []
        /// `specimenRequirement`, 0..*: Reference (SpecimenDefinition).
        @_alwaysEmitIntoClient public var specimenRequirement: [R4.Reference] = []
        /// `observationRequirement`, 0..*: Reference (ObservationDefinition).
        @_alwaysEmitIntoClient public var observationRequirement: [R4.Reference] = []
        /// `observationResultRequirement`, 0..*: Reference (ObservationDefinition).
        @_alwaysEmitIntoClient public var observationResultRequirement: [R4.Reference] = []
        /// `transform`, 0..1: canonical (StructureMap).
        @_alwaysEmitIntoClient @Primitive public var transform: String?
        /// `dynamicValue`, 0..*: ActivityDefinition.dynamicValue.
        @_alwaysEmitIntoClient public var dynamicValue: [R4.ActivityDefinition.DynamicValue] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 3 }

        /// The types that `subject[x]` allows.
        public typealias Subject = R4.CodeableConceptOrReference

        /// The types that `product[x]` allows.
        public typealias Product = R4.ReferenceOrCodeableConcept
    }
}

extension R4.ActivityDefinition {
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
        subject: R4.ActivityDefinition.Subject? = nil,
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
        kind: R4.ActivityDefinitionKind? = nil,
        profile: String? = nil,
        code: R4.CodeableConcept? = nil,
        intent: R4.RequestIntent? = nil,
        priority: R4.RequestPriority? = nil,
        doNotPerform: Bool? = nil,
        timing: R4.ActivityDefinition.Timing? = nil,
        location: R4.Reference? = nil,
        participant: [R4.ActivityDefinition.Participant] = [],
        product: R4.ActivityDefinition.Product? = nil,
        quantity: R4.Quantity? = nil,
        dosage: [R4.Dosage] = [],
        bodySite: [R4.CodeableConcept] = [],
        specimenRequirement: [R4.Reference] = [],
        observationRequirement: [R4.Reference] = [],
        observationResultRequirement: [R4.Reference] = [],
        transform: String? = nil,
        dynamicValue: [R4.ActivityDefinition.DynamicValue] = []
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
        self.kind = kind
        self.profile = profile
        self.code = code
        self.intent = intent
        self.priority = priority
        self.doNotPerform = doNotPerform
        self.timing = timing
        self.location = location
        self.participant = participant
        self.product = product
        self.quantity = quantity
        self.dosage = dosage
        self.bodySite = bodySite
        self.specimenRequirement = specimenRequirement
        self.observationRequirement = observationRequirement
        self.observationResultRequirement = observationResultRequirement
        self.transform = transform
        self.dynamicValue = dynamicValue
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

    /// The value of `timing` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var timingTiming: R4.Timing? {
        get { $timing.element(choiceIndex: 0) }
        set { $timing.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `timing` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var timingDateTime: FHIRDateTime? {
        get { $timing.primitive(choiceIndex: 1) }
        set { $timing.setPrimitive(newValue, format: .dateTime, choiceIndex: 1) }
    }

    /// The value of `timing` where it is an `age`.
    @_alwaysEmitIntoClient
    public var timingAge: R4.Age? {
        get { $timing.element(choiceIndex: 2) }
        set { $timing.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `timing` where it is a `period`.
    @_alwaysEmitIntoClient
    public var timingPeriod: R4.Period? {
        get { $timing.element(choiceIndex: 3) }
        set { $timing.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `timing` where it is a `range`.
    @_alwaysEmitIntoClient
    public var timingRange: R4.Range? {
        get { $timing.element(choiceIndex: 4) }
        set { $timing.setElement(newValue, choiceIndex: 4) }
    }

    /// The value of `timing` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var timingDuration: R4.Duration? {
        get { $timing.element(choiceIndex: 5) }
        set { $timing.setElement(newValue, choiceIndex: 5) }
    }

    /// The value of `product` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var productReference: R4.Reference? {
        get { $product.element(choiceIndex: 0) }
        set { $product.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `product` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var productCodeableConcept: R4.CodeableConcept? {
        get { $product.element(choiceIndex: 1) }
        set { $product.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.ActivityDefinition {
    /// A choice of 6 types: timing, dateTime, age, period, range, duration.
    public indirect enum Timing: FHIRChoice {
        case timing(R4.Timing)
        case dateTime(FHIRDateTime)
        case age(R4.Age)
        case period(R4.Period)
        case range(R4.Range)
        case duration(R4.Duration)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .timing(content.element())
            case 1:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 2: self = .age(content.element())
            case 3: self = .period(content.element())
            case 4: self = .range(content.element())
            case 5: self = .duration(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 1)
            case .age(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 3)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 4)
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 5)
            }
        }
    }
}

extension R4.ActivityDefinition {
    /// The structure of `ActivityDefinition.dynamicValue`. <https://hl7.org/fhir/R4/activitydefinition.html>
    public struct DynamicValue: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `path`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `expression`, 1..1: Expression.
        @_alwaysEmitIntoClient @Boxed public var expression: R4.Expression?

        public init() {}
        @inlinable public static var typeID: UInt16 { 4 }
    }
}

extension R4.ActivityDefinition.DynamicValue {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        path: String? = nil,
        expression: R4.Expression? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.path = path
        self.expression = expression
    }
}

extension R4.ActivityDefinition {
    /// The structure of `ActivityDefinition.participant`. <https://hl7.org/fhir/R4/activitydefinition.html>
    public struct Participant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/action-participant-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ActionParticipantType?
        /// `role`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/action-participant-role>.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 5 }
    }
}

extension R4.ActivityDefinition.Participant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.ActionParticipantType? = nil,
        role: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.role = role
    }
}
