// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicationRequest. <https://hl7.org/fhir/R4/medicationrequest.html>
    public struct MedicationRequest: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/medicationrequest-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.MedicationRequestStatus?
        /// `statusReason`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medicationrequest-status-reason>.
        @_alwaysEmitIntoClient @Boxed public var statusReason: R4.CodeableConcept?
        /// `intent`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/medicationrequest-intent|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var intent: R4.MedicationRequestIntent?
        /// `category`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medicationrequest-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `priority`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-priority|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var priority: R4.RequestPriority?
        /// `doNotPerform`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var doNotPerform: Bool?
        /// `reported[x]`, 0..1: boolean or Reference (Patient, Practitioner, PractitionerRole, RelatedPerson or
        /// Organization).
        @_alwaysEmitIntoClient @Choice public var reported: R4.MedicationRequest.Reported?
        /// `medication[x]`, 1..1: CodeableConcept or Reference (Medication). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medication-codes>.
        @_alwaysEmitIntoClient @Choice public var medication: R4.MedicationRequest.Medication?
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `supportingInformation`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInformation: [R4.Reference] = []
        /// `authoredOn`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var authoredOn: FHIRDateTime?
        /// `requester`, 0..1: Reference (Practitioner, PractitionerRole, Organization, Patient, RelatedPerson or
        /// Device).
        @_alwaysEmitIntoClient @Boxed public var requester: R4.Reference?
        /// `performer`, 0..1: Reference (Practitioner, PractitionerRole, Organization, Patient, Device, RelatedPerson
        /// or CareTeam).
        @_alwaysEmitIntoClient @Boxed public var performer: R4.Reference?
        /// `performerType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/performer-role>.
        @_alwaysEmitIntoClient @Boxed public var performerType: R4.CodeableConcept?
        /// `recorder`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var recorder: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-code>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition or Observation).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `instantiatesCanonical`, 0..*: canonical.
        @_alwaysEmitIntoClient @Primitives public var instantiatesCanonical: [String]
        /// `instantiatesUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiatesUri: [String]
        /// `basedOn`, 0..*: Reference (CarePlan, MedicationRequest, ServiceRequest or ImmunizationRecommendation).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `groupIdentifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var groupIdentifier: R4.Identifier?
        /// `courseOfTherapyType`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy>.
        @_alwaysEmitIntoClient @Boxed public var courseOfTherapyType: R4.CodeableConcept?
        /// `insurance`, 0..*: Reference (Coverage or ClaimResponse).
        @_alwaysEmitIntoClient public var insurance: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `dosageInstruction`, 0..*: Dosage.
        @_alwaysEmitIntoClient public var dosageInstruction: [R4.Dosage] = []
        /// `dispenseRequest`, 0..1: MedicationRequest.dispenseRequest.
        @_alwaysEmitIntoClient @Boxed public var dispenseRequest: R4.MedicationRequest.DispenseRequest?
        /// `substitution`, 0..1: MedicationRequest.substitution.
        @_alwaysEmitIntoClient @Boxed public var substitution: R4.MedicationRequest.Substitution?
        /// `priorPrescription`, 0..1: Reference (MedicationRequest).
        @_alwaysEmitIntoClient @Boxed public var priorPrescription: R4.Reference?
        /// `detectedIssue`, 0..*: Reference (DetectedIssue).
        @_alwaysEmitIntoClient public var detectedIssue: [R4.Reference] = []
        /// `eventHistory`, 0..*: Reference (Provenance).
        @_alwaysEmitIntoClient public var eventHistory: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 373 }

        /// The types that `medication[x]` allows.
        public typealias Medication = R4.CodeableConceptOrReference
    }
}

extension R4.MedicationRequest {
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
        status: R4.MedicationRequestStatus? = nil,
        statusReason: R4.CodeableConcept? = nil,
        intent: R4.MedicationRequestIntent? = nil,
        category: [R4.CodeableConcept] = [],
        priority: R4.RequestPriority? = nil,
        doNotPerform: Bool? = nil,
        reported: R4.MedicationRequest.Reported? = nil,
        medication: R4.MedicationRequest.Medication? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        supportingInformation: [R4.Reference] = [],
        authoredOn: FHIRDateTime? = nil,
        requester: R4.Reference? = nil,
        performer: R4.Reference? = nil,
        performerType: R4.CodeableConcept? = nil,
        recorder: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        instantiatesCanonical: [String] = [],
        instantiatesUri: [String] = [],
        basedOn: [R4.Reference] = [],
        groupIdentifier: R4.Identifier? = nil,
        courseOfTherapyType: R4.CodeableConcept? = nil,
        insurance: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        dosageInstruction: [R4.Dosage] = [],
        dispenseRequest: R4.MedicationRequest.DispenseRequest? = nil,
        substitution: R4.MedicationRequest.Substitution? = nil,
        priorPrescription: R4.Reference? = nil,
        detectedIssue: [R4.Reference] = [],
        eventHistory: [R4.Reference] = []
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
        self.status = status
        self.statusReason = statusReason
        self.intent = intent
        self.category = category
        self.priority = priority
        self.doNotPerform = doNotPerform
        self.reported = reported
        self.medication = medication
        self.subject = subject
        self.encounter = encounter
        self.supportingInformation = supportingInformation
        self.authoredOn = authoredOn
        self.requester = requester
        self.performer = performer
        self.performerType = performerType
        self.recorder = recorder
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.instantiatesCanonical = instantiatesCanonical
        self.instantiatesUri = instantiatesUri
        self.basedOn = basedOn
        self.groupIdentifier = groupIdentifier
        self.courseOfTherapyType = courseOfTherapyType
        self.insurance = insurance
        self.note = note
        self.dosageInstruction = dosageInstruction
        self.dispenseRequest = dispenseRequest
        self.substitution = substitution
        self.priorPrescription = priorPrescription
        self.detectedIssue = detectedIssue
        self.eventHistory = eventHistory
    }

    /// The value of `reported` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var reportedBoolean: Bool? {
        get { $reported.primitive(choiceIndex: 0) }
        set { $reported.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `reported` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var reportedReference: R4.Reference? {
        get { $reported.element(choiceIndex: 1) }
        set { $reported.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `medication` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var medicationCodeableConcept: R4.CodeableConcept? {
        get { $medication.element(choiceIndex: 0) }
        set { $medication.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `medication` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var medicationReference: R4.Reference? {
        get { $medication.element(choiceIndex: 1) }
        set { $medication.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.MedicationRequest {
    /// A choice of 2 types: boolean, reference.
    public indirect enum Reported: FHIRChoice {
        case boolean(Bool)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 1: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 0)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.MedicationRequest {
    /// The structure of `MedicationRequest.dispenseRequest`. <https://hl7.org/fhir/R4/medicationrequest.html>
    public struct DispenseRequest: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `initialFill`, 0..1: MedicationRequest.dispenseRequest.initialFill.
        @_alwaysEmitIntoClient @Boxed public var initialFill: R4.MedicationRequest.DispenseRequest.InitialFill?
        /// `dispenseInterval`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var dispenseInterval: R4.Duration?
        /// `validityPeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var validityPeriod: R4.Period?
        /// `numberOfRepeatsAllowed`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var numberOfRepeatsAllowed: Int?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `expectedSupplyDuration`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var expectedSupplyDuration: R4.Duration?
        /// `performer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var performer: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 374 }
    }
}

extension R4.MedicationRequest.DispenseRequest {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        initialFill: R4.MedicationRequest.DispenseRequest.InitialFill? = nil,
        dispenseInterval: R4.Duration? = nil,
        validityPeriod: R4.Period? = nil,
        numberOfRepeatsAllowed: Int? = nil,
        quantity: R4.Quantity? = nil,
        expectedSupplyDuration: R4.Duration? = nil,
        performer: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.initialFill = initialFill
        self.dispenseInterval = dispenseInterval
        self.validityPeriod = validityPeriod
        self.numberOfRepeatsAllowed = numberOfRepeatsAllowed
        self.quantity = quantity
        self.expectedSupplyDuration = expectedSupplyDuration
        self.performer = performer
    }
}

extension R4.MedicationRequest.DispenseRequest {
    /// The structure of `MedicationRequest.dispenseRequest.initialFill`.
    /// <https://hl7.org/fhir/R4/medicationrequest.html>
    public struct InitialFill: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `duration`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var duration: R4.Duration?

        public init() {}
        @inlinable public static var typeID: UInt16 { 375 }
    }
}

extension R4.MedicationRequest.DispenseRequest.InitialFill {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        quantity: R4.Quantity? = nil,
        duration: R4.Duration? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.quantity = quantity
        self.duration = duration
    }
}

extension R4.MedicationRequest {
    /// The structure of `MedicationRequest.substitution`. <https://hl7.org/fhir/R4/medicationrequest.html>
    public struct Substitution: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `allowed[x]`, 1..1: boolean or CodeableConcept. Codes: example,
        /// <http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode>.
        @_alwaysEmitIntoClient @Choice public var allowed: R4.MedicationRequest.Substitution.Allowed?
        /// `reason`, 0..1: CodeableConcept. Codes: example,
        /// <http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason>.
        @_alwaysEmitIntoClient @Boxed public var reason: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 376 }

        /// The types that `allowed[x]` allows.
        public typealias Allowed = R4.BooleanOrCodeableConcept
    }
}

extension R4.MedicationRequest.Substitution {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        allowed: R4.MedicationRequest.Substitution.Allowed? = nil,
        reason: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.allowed = allowed
        self.reason = reason
    }

    /// The value of `allowed` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var allowedBoolean: Bool? {
        get { $allowed.primitive(choiceIndex: 0) }
        set { $allowed.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `allowed` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var allowedCodeableConcept: R4.CodeableConcept? {
        get { $allowed.element(choiceIndex: 1) }
        set { $allowed.setElement(newValue, choiceIndex: 1) }
    }
}
