// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource DiagnosticReport. <https://hl7.org/fhir/R4/diagnosticreport.html>
    public struct DiagnosticReport: R4Resource {
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
        /// `basedOn`, 0..*: Reference (CarePlan, ImmunizationRecommendation, MedicationRequest, NutritionOrder or
        /// ServiceRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/diagnostic-report-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.DiagnosticReportStatus?
        /// `category`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/diagnostic-service-sections>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `code`, 1..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/report-codes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `subject`, 0..1: Reference (Patient, Group, Device or Location).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `effective[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var effective: R4.DiagnosticReport.Effective?
        /// `issued`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var issued: FHIRInstant?
        /// `performer`, 0..*: Reference (Practitioner, PractitionerRole, Organization or CareTeam).
        @_alwaysEmitIntoClient public var performer: [R4.Reference] = []
        /// `resultsInterpreter`, 0..*: Reference (Practitioner, PractitionerRole, Organization or CareTeam).
        @_alwaysEmitIntoClient public var resultsInterpreter: [R4.Reference] = []
        /// `specimen`, 0..*: Reference (Specimen).
        @_alwaysEmitIntoClient public var specimen: [R4.Reference] = []
        /// `result`, 0..*: Reference (Observation).
        @_alwaysEmitIntoClient public var result: [R4.Reference] = []
        /// `imagingStudy`, 0..*: Reference (ImagingStudy).
        @_alwaysEmitIntoClient public var imagingStudy: [R4.Reference] = []
        /// `media`, 0..*: DiagnosticReport.media.
        @_alwaysEmitIntoClient public var media: [R4.DiagnosticReport.Media] = []
        /// `conclusion`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var conclusion: String?
        /// `conclusionCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
        @_alwaysEmitIntoClient public var conclusionCode: [R4.CodeableConcept] = []
        /// `presentedForm`, 0..*: Attachment.
        @_alwaysEmitIntoClient public var presentedForm: [R4.Attachment] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 187 }

        /// The types that `effective[x]` allows.
        public typealias Effective = R4.DateTimeOrPeriod
    }
}

extension R4.DiagnosticReport {
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
        status: R4.DiagnosticReportStatus? = nil,
        category: [R4.CodeableConcept] = [],
        code: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        effective: R4.DiagnosticReport.Effective? = nil,
        issued: FHIRInstant? = nil,
        performer: [R4.Reference] = [],
        resultsInterpreter: [R4.Reference] = [],
        specimen: [R4.Reference] = [],
        result: [R4.Reference] = [],
        imagingStudy: [R4.Reference] = [],
        media: [R4.DiagnosticReport.Media] = [],
        conclusion: String? = nil,
        conclusionCode: [R4.CodeableConcept] = [],
        presentedForm: [R4.Attachment] = []
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
        self.category = category
        self.code = code
        self.subject = subject
        self.encounter = encounter
        self.effective = effective
        self.issued = issued
        self.performer = performer
        self.resultsInterpreter = resultsInterpreter
        self.specimen = specimen
        self.result = result
        self.imagingStudy = imagingStudy
        self.media = media
        self.conclusion = conclusion
        self.conclusionCode = conclusionCode
        self.presentedForm = presentedForm
    }

    /// The value of `effective` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var effectiveDateTime: FHIRDateTime? {
        get { $effective.primitive(choiceIndex: 0) }
        set { $effective.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `effective` where it is a `period`.
    @_alwaysEmitIntoClient
    public var effectivePeriod: R4.Period? {
        get { $effective.element(choiceIndex: 1) }
        set { $effective.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.DiagnosticReport {
    /// The structure of `DiagnosticReport.media`. <https://hl7.org/fhir/R4/diagnosticreport.html>
    public struct Media: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `link`, 1..1: Reference (Media).
        @_alwaysEmitIntoClient @Boxed public var link: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 188 }
    }
}

extension R4.DiagnosticReport.Media {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        comment: String? = nil,
        link: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.comment = comment
        self.link = link
    }
}
