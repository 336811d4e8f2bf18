// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource GuidanceResponse. <https://hl7.org/fhir/R4/guidanceresponse.html>
    public struct GuidanceResponse: R4Resource {
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
        /// `requestIdentifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var requestIdentifier: R4.Identifier?
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `module[x]`, 1..1: uri, canonical or CodeableConcept.
        @_alwaysEmitIntoClient @Choice public var module: R4.GuidanceResponse.Module?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/guidance-response-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.GuidanceResponseStatus?
        /// `subject`, 0..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `occurrenceDateTime`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var occurrenceDateTime: FHIRDateTime?
        /// `performer`, 0..1: Reference (Device).
        @_alwaysEmitIntoClient @Boxed public var performer: R4.Reference?
        /// `reasonCode`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `evaluationMessage`, 0..*: Reference (OperationOutcome).
        @_alwaysEmitIntoClient public var evaluationMessage: [R4.Reference] = []
        /// `outputParameters`, 0..1: Reference (Parameters).
        @_alwaysEmitIntoClient @Boxed public var outputParameters: R4.Reference?
        /// `result`, 0..1: Reference (CarePlan or RequestGroup).
        @_alwaysEmitIntoClient @Boxed public var result: R4.Reference?
        /// `dataRequirement`, 0..*: DataRequirement.
        @_alwaysEmitIntoClient public var dataRequirement: [R4.DataRequirement] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 278 }
    }
}

extension R4.GuidanceResponse {
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
        requestIdentifier: R4.Identifier? = nil,
        identifier: [R4.Identifier] = [],
        module: R4.GuidanceResponse.Module? = nil,
        status: R4.GuidanceResponseStatus? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        occurrenceDateTime: FHIRDateTime? = nil,
        performer: R4.Reference? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        evaluationMessage: [R4.Reference] = [],
        outputParameters: R4.Reference? = nil,
        result: R4.Reference? = nil,
        dataRequirement: [R4.DataRequirement] = []
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
        self.requestIdentifier = requestIdentifier
        self.identifier = identifier
        self.module = module
        self.status = status
        self.subject = subject
        self.encounter = encounter
        self.occurrenceDateTime = occurrenceDateTime
        self.performer = performer
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.note = note
        self.evaluationMessage = evaluationMessage
        self.outputParameters = outputParameters
        self.result = result
        self.dataRequirement = dataRequirement
    }

    /// The value of `module` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var moduleUri: String? {
        get { $module.primitive(choiceIndex: 0) }
        set { $module.setPrimitive(newValue, format: .uri, choiceIndex: 0) }
    }

    /// The value of `module` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var moduleCanonical: String? {
        get { $module.primitive(choiceIndex: 1) }
        set { $module.setPrimitive(newValue, format: .canonical, choiceIndex: 1) }
    }

    /// The value of `module` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var moduleCodeableConcept: R4.CodeableConcept? {
        get { $module.element(choiceIndex: 2) }
        set { $module.setElement(newValue, choiceIndex: 2) }
    }
}

extension R4.GuidanceResponse {
    /// A choice of 3 types: uri, canonical, codeableConcept.
    public indirect enum Module: FHIRChoice {
        case uri(String)
        case canonical(String)
        case codeableConcept(R4.CodeableConcept)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .uri(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .canonical(value)
            case 2: self = .codeableConcept(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .uri(let value): ChoiceContent(primitive: value, format: .uri, choiceIndex: 0)
            case .canonical(let value): ChoiceContent(primitive: value, format: .canonical, choiceIndex: 1)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}
