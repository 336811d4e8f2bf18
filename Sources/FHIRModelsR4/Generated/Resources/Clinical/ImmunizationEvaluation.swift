// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ImmunizationEvaluation. <https://hl7.org/fhir/R4/immunizationevaluation.html>
    public struct ImmunizationEvaluation: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/immunization-evaluation-status|4.0.1>.
        /// A modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ImmunizationEvaluationStatus?
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `authority`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var authority: R4.Reference?
        /// `targetDisease`, 1..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-evaluation-target-disease>.
        @_alwaysEmitIntoClient @Boxed public var targetDisease: R4.CodeableConcept?
        /// `immunizationEvent`, 1..1: Reference (Immunization).
        @_alwaysEmitIntoClient @Boxed public var immunizationEvent: R4.Reference?
        /// `doseStatus`, 1..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status>.
        @_alwaysEmitIntoClient @Boxed public var doseStatus: R4.CodeableConcept?
        /// `doseStatusReason`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status-reason>.
        @_alwaysEmitIntoClient public var doseStatusReason: [R4.CodeableConcept] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `series`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var series: String?
        /// `doseNumber[x]`, 0..1: positiveInt or string.
        @_alwaysEmitIntoClient @Choice public var doseNumber: R4.ImmunizationEvaluation.DoseNumber?
        /// `seriesDoses[x]`, 0..1: positiveInt or string.
        @_alwaysEmitIntoClient @Choice public var seriesDoses: R4.ImmunizationEvaluation.SeriesDoses?

        public init() {}
        @inlinable public static var typeID: UInt16 { 294 }

        /// The types that `doseNumber[x]` allows.
        public typealias DoseNumber = R4.PositiveIntOrString

        /// The types that `seriesDoses[x]` allows.
        public typealias SeriesDoses = R4.PositiveIntOrString
    }
}

extension R4.ImmunizationEvaluation {
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
        status: R4.ImmunizationEvaluationStatus? = nil,
        patient: R4.Reference? = nil,
        date: FHIRDateTime? = nil,
        authority: R4.Reference? = nil,
        targetDisease: R4.CodeableConcept? = nil,
        immunizationEvent: R4.Reference? = nil,
        doseStatus: R4.CodeableConcept? = nil,
        doseStatusReason: [R4.CodeableConcept] = [],
        description: String? = nil,
        series: String? = nil,
        doseNumber: R4.ImmunizationEvaluation.DoseNumber? = nil,
        seriesDoses: R4.ImmunizationEvaluation.SeriesDoses? = nil
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
        self.patient = patient
        self.date = date
        self.authority = authority
        self.targetDisease = targetDisease
        self.immunizationEvent = immunizationEvent
        self.doseStatus = doseStatus
        self.doseStatusReason = doseStatusReason
        self.description = description
        self.series = series
        self.doseNumber = doseNumber
        self.seriesDoses = seriesDoses
    }

    /// The value of `doseNumber` where it is a `positiveInt`.
    @_alwaysEmitIntoClient
    public var doseNumberPositiveInt: Int? {
        get { $doseNumber.primitive(choiceIndex: 0) }
        set { $doseNumber.setPrimitive(newValue, format: .positiveInt, choiceIndex: 0) }
    }

    /// The value of `doseNumber` where it is a `string`.
    @_alwaysEmitIntoClient
    public var doseNumberString: String? {
        get { $doseNumber.primitive(choiceIndex: 1) }
        set { $doseNumber.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }

    /// The value of `seriesDoses` where it is a `positiveInt`.
    @_alwaysEmitIntoClient
    public var seriesDosesPositiveInt: Int? {
        get { $seriesDoses.primitive(choiceIndex: 0) }
        set { $seriesDoses.setPrimitive(newValue, format: .positiveInt, choiceIndex: 0) }
    }

    /// The value of `seriesDoses` where it is a `string`.
    @_alwaysEmitIntoClient
    public var seriesDosesString: String? {
        get { $seriesDoses.primitive(choiceIndex: 1) }
        set { $seriesDoses.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }
}
