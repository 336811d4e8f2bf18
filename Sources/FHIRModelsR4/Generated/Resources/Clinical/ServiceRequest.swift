// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ServiceRequest. <https://hl7.org/fhir/R4/servicerequest.html>
    public struct ServiceRequest: R4Resource {
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
        /// `instantiatesCanonical`, 0..*: canonical (ActivityDefinition or PlanDefinition).
        @_alwaysEmitIntoClient @Primitives public var instantiatesCanonical: [String]
        /// `instantiatesUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiatesUri: [String]
        /// `basedOn`, 0..*: Reference (CarePlan, ServiceRequest or MedicationRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `replaces`, 0..*: Reference (ServiceRequest).
        @_alwaysEmitIntoClient public var replaces: [R4.Reference] = []
        /// `requisition`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var requisition: R4.Identifier?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.RequestStatus?
        /// `intent`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-intent|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var intent: R4.RequestIntent?
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/servicerequest-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `priority`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-priority|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var priority: R4.RequestPriority?
        /// `doNotPerform`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var doNotPerform: Bool?
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `orderDetail`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/servicerequest-orderdetail>.
        @_alwaysEmitIntoClient public var orderDetail: [R4.CodeableConcept] = []
        /// `quantity[x]`, 0..1: Quantity, Ratio or Range.
        @_alwaysEmitIntoClient @Choice public var quantity: R4.ServiceRequest.Quantity?
        /// `subject`, 1..1: Reference (Patient, Group, Location or Device).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `occurrence[x]`, 0..1: dateTime, Period or Timing.
        @_alwaysEmitIntoClient @Choice public var occurrence: R4.ServiceRequest.Occurrence?
        /// `asNeeded[x]`, 0..1: boolean or CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>.
        @_alwaysEmitIntoClient @Choice public var asNeeded: R4.ServiceRequest.AsNeeded?
        /// `authoredOn`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var authoredOn: FHIRDateTime?
        /// `requester`, 0..1: Reference (Practitioner, PractitionerRole, Organization, Patient, RelatedPerson or
        /// Device).
        @_alwaysEmitIntoClient @Boxed public var requester: R4.Reference?
        /// `performerType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/participant-role>.
        @_alwaysEmitIntoClient @Boxed public var performerType: R4.CodeableConcept?
        /// `performer`, 0..*: Reference (Practitioner, PractitionerRole, Organization, CareTeam, HealthcareService,
        /// Patient, Device or RelatedPerson).
        @_alwaysEmitIntoClient public var performer: [R4.Reference] = []
        /// `locationCode`, 0..*: CodeableConcept. Codes: example,
        /// <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType>.
        @_alwaysEmitIntoClient public var locationCode: [R4.CodeableConcept] = []
        /// `locationReference`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var locationReference: [R4.Reference] = []
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-reason>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `insurance`, 0..*: Reference (Coverage or ClaimResponse).
        @_alwaysEmitIntoClient public var insurance: [R4.Reference] = []
        /// `supportingInfo`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInfo: [R4.Reference] = []
        /// `specimen`, 0..*: Reference (Specimen).
        @_alwaysEmitIntoClient public var specimen: [R4.Reference] = []
        /// `bodySite`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient public var bodySite: [R4.CodeableConcept] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `patientInstruction`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var patientInstruction: String?
        /// `relevantHistory`, 0..*: Reference (Provenance).
        @_alwaysEmitIntoClient public var relevantHistory: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 527 }

        /// The types that `occurrence[x]` allows.
        public typealias Occurrence = R4.DateTimeOrPeriodOrTiming

        /// The types that `asNeeded[x]` allows.
        public typealias AsNeeded = R4.BooleanOrCodeableConcept
    }
}

extension R4.ServiceRequest {
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
        requisition: R4.Identifier? = nil,
        status: R4.RequestStatus? = nil,
        intent: R4.RequestIntent? = nil,
        category: [R4.CodeableConcept] = [],
        priority: R4.RequestPriority? = nil,
        doNotPerform: Bool? = nil,
        code: R4.CodeableConcept? = nil,
        orderDetail: [R4.CodeableConcept] = [],
        quantity: R4.ServiceRequest.Quantity? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        occurrence: R4.ServiceRequest.Occurrence? = nil,
        asNeeded: R4.ServiceRequest.AsNeeded? = nil,
        authoredOn: FHIRDateTime? = nil,
        requester: R4.Reference? = nil,
        performerType: R4.CodeableConcept? = nil,
        performer: [R4.Reference] = [],
        locationCode: [R4.CodeableConcept] = [],
        locationReference: [R4.Reference] = [],
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        insurance: [R4.Reference] = [],
        supportingInfo: [R4.Reference] = [],
        specimen: [R4.Reference] = [],
        bodySite: [R4.CodeableConcept] = [],
        note: [R4.Annotation] = [],
        patientInstruction: String? = nil,
        relevantHistory: [R4.Reference] = []
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
        self.requisition = requisition
        self.status = status
        self.intent = intent
        self.category = category
        self.priority = priority
        self.doNotPerform = doNotPerform
        self.code = code
        self.orderDetail = orderDetail
        self.quantity = quantity
        self.subject = subject
        self.encounter = encounter
        self.occurrence = occurrence
        self.asNeeded = asNeeded
        self.authoredOn = authoredOn
        self.requester = requester
        self.performerType = performerType
        self.performer = performer
        self.locationCode = locationCode
        self.locationReference = locationReference
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.insurance = insurance
        self.supportingInfo = supportingInfo
        self.specimen = specimen
        self.bodySite = bodySite
        self.note = note
        self.patientInstruction = patientInstruction
        self.relevantHistory = relevantHistory
    }

    /// The value of `quantity` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var quantityQuantity: R4.Quantity? {
        get { $quantity.element(choiceIndex: 0) }
        set { $quantity.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `quantity` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var quantityRatio: R4.Ratio? {
        get { $quantity.element(choiceIndex: 1) }
        set { $quantity.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `quantity` where it is a `range`.
    @_alwaysEmitIntoClient
    public var quantityRange: R4.Range? {
        get { $quantity.element(choiceIndex: 2) }
        set { $quantity.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `occurrence` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var occurrenceDateTime: FHIRDateTime? {
        get { $occurrence.primitive(choiceIndex: 0) }
        set { $occurrence.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `occurrence` where it is a `period`.
    @_alwaysEmitIntoClient
    public var occurrencePeriod: R4.Period? {
        get { $occurrence.element(choiceIndex: 1) }
        set { $occurrence.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `occurrence` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var occurrenceTiming: R4.Timing? {
        get { $occurrence.element(choiceIndex: 2) }
        set { $occurrence.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `asNeeded` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var asNeededBoolean: Bool? {
        get { $asNeeded.primitive(choiceIndex: 0) }
        set { $asNeeded.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `asNeeded` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var asNeededCodeableConcept: R4.CodeableConcept? {
        get { $asNeeded.element(choiceIndex: 1) }
        set { $asNeeded.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.ServiceRequest {
    /// A choice of 3 types: quantity, ratio, range.
    public indirect enum Quantity: FHIRChoice {
        case quantity(R4.Quantity)
        case ratio(R4.Ratio)
        case range(R4.Range)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .quantity(content.element())
            case 1: self = .ratio(content.element())
            case 2: self = .range(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .ratio(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}
