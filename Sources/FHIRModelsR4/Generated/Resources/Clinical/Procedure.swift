// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Procedure. <https://hl7.org/fhir/R4/procedure.html>
    public struct Procedure: R4Resource {
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
        /// `instantiatesCanonical`, 0..*: canonical (PlanDefinition, ActivityDefinition, Measure, OperationDefinition
        /// or Questionnaire).
        @_alwaysEmitIntoClient @Primitives public var instantiatesCanonical: [String]
        /// `instantiatesUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiatesUri: [String]
        /// `basedOn`, 0..*: Reference (CarePlan or ServiceRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `partOf`, 0..*: Reference (Procedure, Observation or MedicationAdministration).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/event-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.EventStatus?
        /// `statusReason`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/procedure-not-performed-reason>.
        @_alwaysEmitIntoClient @Boxed public var statusReason: R4.CodeableConcept?
        /// `category`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-category>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `performed[x]`, 0..1: dateTime, Period, string, Age or Range.
        @_alwaysEmitIntoClient @Choice public var performed: R4.Procedure.Performed?
        /// `recorder`, 0..1: Reference (Patient, RelatedPerson, Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var recorder: R4.Reference?
        /// `asserter`, 0..1: Reference (Patient, RelatedPerson, Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var asserter: R4.Reference?
        /// `performer`, 0..*: Procedure.performer.
        @_alwaysEmitIntoClient public var performer: [R4.Procedure.Performer] = []
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-reason>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, Procedure, DiagnosticReport or
        /// DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `bodySite`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient public var bodySite: [R4.CodeableConcept] = []
        /// `outcome`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-outcome>.
        @_alwaysEmitIntoClient @Boxed public var outcome: R4.CodeableConcept?
        /// `report`, 0..*: Reference (DiagnosticReport, DocumentReference or Composition).
        @_alwaysEmitIntoClient public var report: [R4.Reference] = []
        /// `complication`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-code>.
        @_alwaysEmitIntoClient public var complication: [R4.CodeableConcept] = []
        /// `complicationDetail`, 0..*: Reference (Condition).
        @_alwaysEmitIntoClient public var complicationDetail: [R4.Reference] = []
        /// `followUp`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-followup>.
        @_alwaysEmitIntoClient public var followUp: [R4.CodeableConcept] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `focalDevice`, 0..*: Procedure.focalDevice.
        @_alwaysEmitIntoClient public var focalDevice: [R4.Procedure.FocalDevice] = []
        /// `usedReference`, 0..*: Reference (Device, Medication or Substance).
        @_alwaysEmitIntoClient public var usedReference: [R4.Reference] = []
        /// `usedCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/device-kind>.
        @_alwaysEmitIntoClient public var usedCode: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 480 }
    }
}

extension R4.Procedure {
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
        partOf: [R4.Reference] = [],
        status: R4.EventStatus? = nil,
        statusReason: R4.CodeableConcept? = nil,
        category: R4.CodeableConcept? = nil,
        code: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        performed: R4.Procedure.Performed? = nil,
        recorder: R4.Reference? = nil,
        asserter: R4.Reference? = nil,
        performer: [R4.Procedure.Performer] = [],
        location: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        bodySite: [R4.CodeableConcept] = [],
        outcome: R4.CodeableConcept? = nil,
        report: [R4.Reference] = [],
        complication: [R4.CodeableConcept] = [],
        complicationDetail: [R4.Reference] = [],
        followUp: [R4.CodeableConcept] = [],
        note: [R4.Annotation] = [],
        focalDevice: [R4.Procedure.FocalDevice] = [],
        usedReference: [R4.Reference] = [],
        usedCode: [R4.CodeableConcept] = []
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
        self.partOf = partOf
        self.status = status
        self.statusReason = statusReason
        self.category = category
        self.code = code
        self.subject = subject
        self.encounter = encounter
        self.performed = performed
        self.recorder = recorder
        self.asserter = asserter
        self.performer = performer
        self.location = location
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.bodySite = bodySite
        self.outcome = outcome
        self.report = report
        self.complication = complication
        self.complicationDetail = complicationDetail
        self.followUp = followUp
        self.note = note
        self.focalDevice = focalDevice
        self.usedReference = usedReference
        self.usedCode = usedCode
    }

    /// The value of `performed` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var performedDateTime: FHIRDateTime? {
        get { $performed.primitive(choiceIndex: 0) }
        set { $performed.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `performed` where it is a `period`.
    @_alwaysEmitIntoClient
    public var performedPeriod: R4.Period? {
        get { $performed.element(choiceIndex: 1) }
        set { $performed.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `performed` where it is a `string`.
    @_alwaysEmitIntoClient
    public var performedString: String? {
        get { $performed.primitive(choiceIndex: 2) }
        set { $performed.setPrimitive(newValue, format: .string, choiceIndex: 2) }
    }

    /// The value of `performed` where it is an `age`.
    @_alwaysEmitIntoClient
    public var performedAge: R4.Age? {
        get { $performed.element(choiceIndex: 3) }
        set { $performed.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `performed` where it is a `range`.
    @_alwaysEmitIntoClient
    public var performedRange: R4.Range? {
        get { $performed.element(choiceIndex: 4) }
        set { $performed.setElement(newValue, choiceIndex: 4) }
    }
}

extension R4.Procedure {
    /// A choice of 5 types: dateTime, period, string, age, range.
    public indirect enum Performed: FHIRChoice {
        case dateTime(FHIRDateTime)
        case period(R4.Period)
        case string(String)
        case age(R4.Age)
        case range(R4.Range)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .period(content.element())
            case 2:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 3: self = .age(content.element())
            case 4: self = .range(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 2)
            case .age(let value): ChoiceContent(element: value, choiceIndex: 3)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 4)
            }
        }
    }
}

extension R4.Procedure {
    /// The structure of `Procedure.focalDevice`. <https://hl7.org/fhir/R4/procedure.html>
    public struct FocalDevice: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `action`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/device-action>.
        @_alwaysEmitIntoClient @Boxed public var action: R4.CodeableConcept?
        /// `manipulated`, 1..1: Reference (Device).
        @_alwaysEmitIntoClient @Boxed public var manipulated: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 481 }
    }
}

extension R4.Procedure.FocalDevice {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        action: R4.CodeableConcept? = nil,
        manipulated: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.action = action
        self.manipulated = manipulated
    }
}

extension R4.Procedure {
    /// The structure of `Procedure.performer`. <https://hl7.org/fhir/R4/procedure.html>
    public struct Performer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `function`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/performer-role>.
        @_alwaysEmitIntoClient @Boxed public var function: R4.CodeableConcept?
        /// `actor`, 1..1: Reference (Practitioner, PractitionerRole, Organization, Patient, RelatedPerson or Device).
        @_alwaysEmitIntoClient @Boxed public var actor: R4.Reference?
        /// `onBehalfOf`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var onBehalfOf: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 482 }
    }
}

extension R4.Procedure.Performer {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        function: R4.CodeableConcept? = nil,
        actor: R4.Reference? = nil,
        onBehalfOf: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.function = function
        self.actor = actor
        self.onBehalfOf = onBehalfOf
    }
}
