// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource DeviceRequest. <https://hl7.org/fhir/R4/devicerequest.html>
    public struct DeviceRequest: R4Resource {
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
        /// `basedOn`, 0..*: Reference.
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `priorRequest`, 0..*: Reference.
        @_alwaysEmitIntoClient public var priorRequest: [R4.Reference] = []
        /// `groupIdentifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var groupIdentifier: R4.Identifier?
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.RequestStatus?
        /// `intent`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-intent|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var intent: R4.RequestIntent?
        /// `priority`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-priority|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var priority: R4.RequestPriority?
        /// `code[x]`, 1..1: Reference (Device) or CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/device-kind>.
        @_alwaysEmitIntoClient @Choice public var code: R4.DeviceRequest.Code?
        /// `parameter`, 0..*: DeviceRequest.parameter.
        @_alwaysEmitIntoClient public var parameter: [R4.DeviceRequest.Parameter] = []
        /// `subject`, 1..1: Reference (Patient, Group, Location or Device).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `occurrence[x]`, 0..1: dateTime, Period or Timing.
        @_alwaysEmitIntoClient @Choice public var occurrence: R4.DeviceRequest.Occurrence?
        /// `authoredOn`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var authoredOn: FHIRDateTime?
        /// `requester`, 0..1: Reference (Device, Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var requester: R4.Reference?
        /// `performerType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/participant-role>.
        @_alwaysEmitIntoClient @Boxed public var performerType: R4.CodeableConcept?
        /// `performer`, 0..1: Reference (Practitioner, PractitionerRole, Organization, CareTeam, HealthcareService,
        /// Patient, Device or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var performer: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-code>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `insurance`, 0..*: Reference (Coverage or ClaimResponse).
        @_alwaysEmitIntoClient public var insurance: [R4.Reference] = []
        /// `supportingInfo`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInfo: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `relevantHistory`, 0..*: Reference (Provenance).
        @_alwaysEmitIntoClient public var relevantHistory: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 184 }

        /// The types that `code[x]` allows.
        public typealias Code = R4.ReferenceOrCodeableConcept

        /// The types that `occurrence[x]` allows.
        public typealias Occurrence = R4.DateTimeOrPeriodOrTiming
    }
}

extension R4.DeviceRequest {
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
        priorRequest: [R4.Reference] = [],
        groupIdentifier: R4.Identifier? = nil,
        status: R4.RequestStatus? = nil,
        intent: R4.RequestIntent? = nil,
        priority: R4.RequestPriority? = nil,
        code: R4.DeviceRequest.Code? = nil,
        parameter: [R4.DeviceRequest.Parameter] = [],
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        occurrence: R4.DeviceRequest.Occurrence? = nil,
        authoredOn: FHIRDateTime? = nil,
        requester: R4.Reference? = nil,
        performerType: R4.CodeableConcept? = nil,
        performer: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        insurance: [R4.Reference] = [],
        supportingInfo: [R4.Reference] = [],
        note: [R4.Annotation] = [],
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
        self.priorRequest = priorRequest
        self.groupIdentifier = groupIdentifier
        self.status = status
        self.intent = intent
        self.priority = priority
        self.code = code
        self.parameter = parameter
        self.subject = subject
        self.encounter = encounter
        self.occurrence = occurrence
        self.authoredOn = authoredOn
        self.requester = requester
        self.performerType = performerType
        self.performer = performer
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.insurance = insurance
        self.supportingInfo = supportingInfo
        self.note = note
        self.relevantHistory = relevantHistory
    }

    /// The value of `code` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var codeReference: R4.Reference? {
        get { $code.element(choiceIndex: 0) }
        set { $code.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `code` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var codeCodeableConcept: R4.CodeableConcept? {
        get { $code.element(choiceIndex: 1) }
        set { $code.setElement(newValue, choiceIndex: 1) }
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
}

extension R4.DeviceRequest {
    /// The structure of `DeviceRequest.parameter`. <https://hl7.org/fhir/R4/devicerequest.html>
    public struct Parameter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `value[x]`, 0..1: CodeableConcept, Quantity, Range or boolean.
        @_alwaysEmitIntoClient @Choice public var value: R4.DeviceRequest.Parameter.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 185 }
    }
}

extension R4.DeviceRequest.Parameter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        value: R4.DeviceRequest.Parameter.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.value = value
    }

    /// The value of `value` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var valueCodeableConcept: R4.CodeableConcept? {
        get { $value.element(choiceIndex: 0) }
        set { $value.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 1) }
        set { $value.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `range`.
    @_alwaysEmitIntoClient
    public var valueRange: R4.Range? {
        get { $value.element(choiceIndex: 2) }
        set { $value.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 3) }
    }
}

extension R4.DeviceRequest.Parameter {
    /// A choice of 4 types: codeableConcept, quantity, range, boolean.
    public indirect enum Value: FHIRChoice {
        case codeableConcept(R4.CodeableConcept)
        case quantity(R4.Quantity)
        case range(R4.Range)
        case boolean(Bool)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .codeableConcept(content.element())
            case 1: self = .quantity(content.element())
            case 2: self = .range(content.element())
            case 3:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 3)
            }
        }
    }
}
