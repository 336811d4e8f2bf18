// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ImmunizationRecommendation. <https://hl7.org/fhir/R4/immunizationrecommendation.html>
    public struct ImmunizationRecommendation: R4Resource {
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
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `date`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `authority`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var authority: R4.Reference?
        /// `recommendation`, 1..*: ImmunizationRecommendation.recommendation.
        @_alwaysEmitIntoClient public var recommendation: [R4.ImmunizationRecommendation.Recommendation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 295 }
    }
}

extension R4.ImmunizationRecommendation {
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
        patient: R4.Reference? = nil,
        date: FHIRDateTime? = nil,
        authority: R4.Reference? = nil,
        recommendation: [R4.ImmunizationRecommendation.Recommendation] = []
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
        self.patient = patient
        self.date = date
        self.authority = authority
        self.recommendation = recommendation
    }
}

extension R4.ImmunizationRecommendation {
    /// The structure of `ImmunizationRecommendation.recommendation`.
    /// <https://hl7.org/fhir/R4/immunizationrecommendation.html>
    public struct Recommendation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `vaccineCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/vaccine-code>.
        @_alwaysEmitIntoClient public var vaccineCode: [R4.CodeableConcept] = []
        /// `targetDisease`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-recommendation-target-disease>.
        @_alwaysEmitIntoClient @Boxed public var targetDisease: R4.CodeableConcept?
        /// `contraindicatedVaccineCode`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/vaccine-code>.
        @_alwaysEmitIntoClient public var contraindicatedVaccineCode: [R4.CodeableConcept] = []
        /// `forecastStatus`, 1..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-recommendation-status>. A modifier element.
        @_alwaysEmitIntoClient @Boxed public var forecastStatus: R4.CodeableConcept?
        /// `forecastReason`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-recommendation-reason>.
        @_alwaysEmitIntoClient public var forecastReason: [R4.CodeableConcept] = []
        /// `dateCriterion`, 0..*: ImmunizationRecommendation.recommendation.dateCriterion.
        @_alwaysEmitIntoClient public var dateCriterion: [R4.ImmunizationRecommendation.Recommendation.DateCriterion] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `series`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var series: String?
        /// `doseNumber[x]`, 0..1: positiveInt or string.
        @_alwaysEmitIntoClient @Choice public var doseNumber: R4.ImmunizationRecommendation.Recommendation.DoseNumber?
        /// `seriesDoses[x]`, 0..1: positiveInt or string.
        @_alwaysEmitIntoClient @Choice public var seriesDoses: R4.ImmunizationRecommendation.Recommendation.SeriesDoses?
        /// `supportingImmunization`, 0..*: Reference (Immunization or ImmunizationEvaluation).
        @_alwaysEmitIntoClient public var supportingImmunization: [R4.Reference] = []
        /// `supportingPatientInformation`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingPatientInformation: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 296 }

        /// The types that `doseNumber[x]` allows.
        public typealias DoseNumber = R4.PositiveIntOrString

        /// The types that `seriesDoses[x]` allows.
        public typealias SeriesDoses = R4.PositiveIntOrString
    }
}

extension R4.ImmunizationRecommendation.Recommendation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        vaccineCode: [R4.CodeableConcept] = [],
        targetDisease: R4.CodeableConcept? = nil,
        contraindicatedVaccineCode: [R4.CodeableConcept] = [],
        forecastStatus: R4.CodeableConcept? = nil,
        forecastReason: [R4.CodeableConcept] = [],
        dateCriterion: [R4.ImmunizationRecommendation.Recommendation.DateCriterion] = [],
        description: String? = nil,
        series: String? = nil,
        doseNumber: R4.ImmunizationRecommendation.Recommendation.DoseNumber? = nil,
        seriesDoses: R4.ImmunizationRecommendation.Recommendation.SeriesDoses? = nil,
        supportingImmunization: [R4.Reference] = [],
        supportingPatientInformation: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.vaccineCode = vaccineCode
        self.targetDisease = targetDisease
        self.contraindicatedVaccineCode = contraindicatedVaccineCode
        self.forecastStatus = forecastStatus
        self.forecastReason = forecastReason
        self.dateCriterion = dateCriterion
        self.description = description
        self.series = series
        self.doseNumber = doseNumber
        self.seriesDoses = seriesDoses
        self.supportingImmunization = supportingImmunization
        self.supportingPatientInformation = supportingPatientInformation
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

extension R4.ImmunizationRecommendation.Recommendation {
    /// The structure of `ImmunizationRecommendation.recommendation.dateCriterion`.
    /// <https://hl7.org/fhir/R4/immunizationrecommendation.html>
    public struct DateCriterion: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-recommendation-date-criterion>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `value`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var value: FHIRDateTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 297 }
    }
}

extension R4.ImmunizationRecommendation.Recommendation.DateCriterion {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        value: FHIRDateTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.value = value
    }
}
