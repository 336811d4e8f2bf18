// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource CarePlan. <https://hl7.org/fhir/R4/careplan.html>
    public struct CarePlan: R4Resource {
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
        /// `instantiatesCanonical`, 0..*: canonical (PlanDefinition, Questionnaire, Measure, ActivityDefinition or
        /// OperationDefinition).
        @_alwaysEmitIntoClient @Primitives public var instantiatesCanonical: [String]
        /// `instantiatesUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiatesUri: [String]
        /// `basedOn`, 0..*: Reference (CarePlan).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `replaces`, 0..*: Reference (CarePlan).
        @_alwaysEmitIntoClient public var replaces: [R4.Reference] = []
        /// `partOf`, 0..*: Reference (CarePlan).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.RequestStatus?
        /// `intent`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/care-plan-intent|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var intent: R4.CarePlanIntent?
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/care-plan-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `created`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `author`, 0..1: Reference (Patient, Practitioner, PractitionerRole, Device, RelatedPerson, Organization or
        /// CareTeam).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?
        /// `contributor`, 0..*: Reference (Patient, Practitioner, PractitionerRole, Device, RelatedPerson, Organization
        /// or CareTeam).
        @_alwaysEmitIntoClient public var contributor: [R4.Reference] = []
        /// `careTeam`, 0..*: Reference (CareTeam).
        @_alwaysEmitIntoClient public var careTeam: [R4.Reference] = []
        /// `addresses`, 0..*: Reference (Condition).
        @_alwaysEmitIntoClient public var addresses: [R4.Reference] = []
        /// `supportingInfo`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInfo: [R4.Reference] = []
        /// `goal`, 0..*: Reference (Goal).
        @_alwaysEmitIntoClient public var goal: [R4.Reference] = []
        /// `activity`, 0..*: CarePlan.activity.
        @_alwaysEmitIntoClient public var activity: [R4.CarePlan.Activity] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 53 }
    }
}

extension R4.CarePlan {
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
        instantiatesCanonical: [String] = [],
        instantiatesUri: [String] = [],
        basedOn: [R4.Reference] = [],
        replaces: [R4.Reference] = [],
        partOf: [R4.Reference] = [],
        status: R4.RequestStatus? = nil,
        intent: R4.CarePlanIntent? = nil,
        category: [R4.CodeableConcept] = [],
        title: String? = nil,
        description: String? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        period: R4.Period? = nil,
        created: FHIRDateTime? = nil,
        author: R4.Reference? = nil,
        contributor: [R4.Reference] = [],
        careTeam: [R4.Reference] = [],
        addresses: [R4.Reference] = [],
        supportingInfo: [R4.Reference] = [],
        goal: [R4.Reference] = [],
        activity: [R4.CarePlan.Activity] = [],
        note: [R4.Annotation] = []
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
        self.instantiatesCanonical = instantiatesCanonical
        self.instantiatesUri = instantiatesUri
        self.basedOn = basedOn
        self.replaces = replaces
        self.partOf = partOf
        self.status = status
        self.intent = intent
        self.category = category
        self.title = title
        self.description = description
        self.subject = subject
        self.encounter = encounter
        self.period = period
        self.created = created
        self.author = author
        self.contributor = contributor
        self.careTeam = careTeam
        self.addresses = addresses
        self.supportingInfo = supportingInfo
        self.goal = goal
        self.activity = activity
        self.note = note
    }
}

extension R4.CarePlan {
    /// The structure of `CarePlan.activity`. <https://hl7.org/fhir/R4/careplan.html>
    public struct Activity: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `outcomeCodeableConcept`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/care-plan-activity-outcome>.
        @_alwaysEmitIntoClient public var outcomeCodeableConcept: [R4.CodeableConcept] = []
        /// `outcomeReference`, 0..*: Reference.
        @_alwaysEmitIntoClient public var outcomeReference: [R4.Reference] = []
        /// `progress`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var progress: [R4.Annotation] = []
        /// `reference`, 0..1: Reference (Appointment, CommunicationRequest, DeviceRequest, MedicationRequest,
        /// NutritionOrder, Task, ServiceRequest, VisionPrescription or RequestGroup).
        @_alwaysEmitIntoClient @Boxed public var reference: R4.Reference?
        /// `detail`, 0..1: CarePlan.activity.detail.
        @_alwaysEmitIntoClient @Boxed public var detail: R4.CarePlan.Activity.Detail?

        public init() {}
        @inlinable public static var typeID: UInt16 { 54 }
    }
}

extension R4.CarePlan.Activity {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        outcomeCodeableConcept: [R4.CodeableConcept] = [],
        outcomeReference: [R4.Reference] = [],
        progress: [R4.Annotation] = [],
        reference: R4.Reference? = nil,
        detail: R4.CarePlan.Activity.Detail? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.outcomeCodeableConcept = outcomeCodeableConcept
        self.outcomeReference = outcomeReference
        self.progress = progress
        self.reference = reference
        self.detail = detail
    }
}

extension R4.CarePlan.Activity {
    /// The structure of `CarePlan.activity.detail`. <https://hl7.org/fhir/R4/careplan.html>
    public struct Detail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `kind`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/care-plan-activity-kind|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var kind: R4.CarePlanActivityKind?
        /// `instantiatesCanonical`, 0..*: canonical (PlanDefinition, ActivityDefinition, Questionnaire, Measure or
        /// OperationDefinition).
        @_alwaysEmitIntoClient @Primitives public var instantiatesCanonical: [String]
        /// `instantiatesUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiatesUri: [String]
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `goal`, 0..*: Reference (Goal).
        @_alwaysEmitIntoClient public var goal: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/care-plan-activity-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.CarePlanActivityStatus?
        /// `statusReason`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var statusReason: R4.CodeableConcept?
        /// `doNotPerform`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var doNotPerform: Bool?
        /// `scheduled[x]`, 0..1: Timing, Period or string.
        @_alwaysEmitIntoClient @Choice public var scheduled: R4.CarePlan.Activity.Detail.Scheduled?
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `performer`, 0..*: Reference (Practitioner, PractitionerRole, Organization, RelatedPerson, Patient,
        /// CareTeam, HealthcareService or Device).
        @_alwaysEmitIntoClient public var performer: [R4.Reference] = []
        /// `product[x]`, 0..1: CodeableConcept or Reference (Medication or Substance). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medication-codes>.
        @_alwaysEmitIntoClient @Choice public var product: R4.CarePlan.Activity.Detail.Product?
        /// `dailyAmount`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var dailyAmount: R4.Quantity?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 55 }

        /// The types that `product[x]` allows.
        public typealias Product = R4.CodeableConceptOrReference
    }
}

extension R4.CarePlan.Activity.Detail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        kind: R4.CarePlanActivityKind? = nil,
        instantiatesCanonical: [String] = [],
        instantiatesUri: [String] = [],
        code: R4.CodeableConcept? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        goal: [R4.Reference] = [],
        status: R4.CarePlanActivityStatus? = nil,
        statusReason: R4.CodeableConcept? = nil,
        doNotPerform: Bool? = nil,
        scheduled: R4.CarePlan.Activity.Detail.Scheduled? = nil,
        location: R4.Reference? = nil,
        performer: [R4.Reference] = [],
        product: R4.CarePlan.Activity.Detail.Product? = nil,
        dailyAmount: R4.Quantity? = nil,
        quantity: R4.Quantity? = nil,
        description: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.kind = kind
        self.instantiatesCanonical = instantiatesCanonical
        self.instantiatesUri = instantiatesUri
        self.code = code
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.goal = goal
        self.status = status
        self.statusReason = statusReason
        self.doNotPerform = doNotPerform
        self.scheduled = scheduled
        self.location = location
        self.performer = performer
        self.product = product
        self.dailyAmount = dailyAmount
        self.quantity = quantity
        self.description = description
    }

    /// The value of `scheduled` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var scheduledTiming: R4.Timing? {
        get { $scheduled.element(choiceIndex: 0) }
        set { $scheduled.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `scheduled` where it is a `period`.
    @_alwaysEmitIntoClient
    public var scheduledPeriod: R4.Period? {
        get { $scheduled.element(choiceIndex: 1) }
        set { $scheduled.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `scheduled` where it is a `string`.
    @_alwaysEmitIntoClient
    public var scheduledString: String? {
        get { $scheduled.primitive(choiceIndex: 2) }
        set { $scheduled.setPrimitive(newValue, format: .string, choiceIndex: 2) }
    }

    /// The value of `product` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var productCodeableConcept: R4.CodeableConcept? {
        get { $product.element(choiceIndex: 0) }
        set { $product.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `product` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var productReference: R4.Reference? {
        get { $product.element(choiceIndex: 1) }
        set { $product.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.CarePlan.Activity.Detail {
    /// A choice of 3 types: timing, period, string.
    public indirect enum Scheduled: FHIRChoice {
        case timing(R4.Timing)
        case period(R4.Period)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .timing(content.element())
            case 1: self = .period(content.element())
            case 2:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 2)
            }
        }
    }
}
