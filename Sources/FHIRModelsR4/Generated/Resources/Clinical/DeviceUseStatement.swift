// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource DeviceUseStatement. <https://hl7.org/fhir/R4/deviceusestatement.html>
    public struct DeviceUseStatement: R4Resource {
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
        /// `basedOn`, 0..*: Reference (ServiceRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/device-statement-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.DeviceUseStatementStatus?
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `derivedFrom`, 0..*: Reference (ServiceRequest, Procedure, Claim, Observation, QuestionnaireResponse or
        /// DocumentReference).
        @_alwaysEmitIntoClient public var derivedFrom: [R4.Reference] = []
        /// `timing[x]`, 0..1: Timing, Period or dateTime.
        @_alwaysEmitIntoClient @Choice public var timing: R4.DeviceUseStatement.Timing?
        /// `recordedOn`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var recordedOn: FHIRDateTime?
        /// `source`, 0..1: Reference (Patient, Practitioner, PractitionerRole or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var source: R4.Reference?
        /// `device`, 1..1: Reference (Device).
        @_alwaysEmitIntoClient @Boxed public var device: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport, DocumentReference or Media).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `bodySite`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient @Boxed public var bodySite: R4.CodeableConcept?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 186 }
    }
}

extension R4.DeviceUseStatement {
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
        basedOn: [R4.Reference] = [],
        status: R4.DeviceUseStatementStatus? = nil,
        subject: R4.Reference? = nil,
        derivedFrom: [R4.Reference] = [],
        timing: R4.DeviceUseStatement.Timing? = nil,
        recordedOn: FHIRDateTime? = nil,
        source: R4.Reference? = nil,
        device: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        bodySite: R4.CodeableConcept? = nil,
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
        self.basedOn = basedOn
        self.status = status
        self.subject = subject
        self.derivedFrom = derivedFrom
        self.timing = timing
        self.recordedOn = recordedOn
        self.source = source
        self.device = device
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.bodySite = bodySite
        self.note = note
    }

    /// The value of `timing` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var timingTiming: R4.Timing? {
        get { $timing.element(choiceIndex: 0) }
        set { $timing.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `timing` where it is a `period`.
    @_alwaysEmitIntoClient
    public var timingPeriod: R4.Period? {
        get { $timing.element(choiceIndex: 1) }
        set { $timing.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `timing` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var timingDateTime: FHIRDateTime? {
        get { $timing.primitive(choiceIndex: 2) }
        set { $timing.setPrimitive(newValue, format: .dateTime, choiceIndex: 2) }
    }
}

extension R4.DeviceUseStatement {
    /// A choice of 3 types: timing, period, dateTime.
    public indirect enum Timing: FHIRChoice {
        case timing(R4.Timing)
        case period(R4.Period)
        case dateTime(FHIRDateTime)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .timing(content.element())
            case 1: self = .period(content.element())
            case 2:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 2)
            }
        }
    }
}
