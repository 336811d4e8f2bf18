// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ClinicalImpression. <https://hl7.org/fhir/R4/clinicalimpression.html>
    public struct ClinicalImpression: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/clinicalimpression-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ClinicalImpressionStatus?
        /// `statusReason`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var statusReason: R4.CodeableConcept?
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `effective[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var effective: R4.ClinicalImpression.Effective?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `assessor`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var assessor: R4.Reference?
        /// `previous`, 0..1: Reference (ClinicalImpression).
        @_alwaysEmitIntoClient @Boxed public var previous: R4.Reference?
        /// `problem`, 0..*: Reference (Condition or AllergyIntolerance).
        @_alwaysEmitIntoClient public var problem: [R4.Reference] = []
        /// `investigation`, 0..*: ClinicalImpression.investigation.
        @_alwaysEmitIntoClient public var investigation: [R4.ClinicalImpression.Investigation] = []
        /// `protocol`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var `protocol`: [String]
        /// `summary`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var summary: String?
        /// `finding`, 0..*: ClinicalImpression.finding.
        @_alwaysEmitIntoClient public var finding: [R4.ClinicalImpression.Finding] = []
        /// `prognosisCodeableConcept`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis>.
        @_alwaysEmitIntoClient public var prognosisCodeableConcept: [R4.CodeableConcept] = []
        /// `prognosisReference`, 0..*: Reference (RiskAssessment).
        @_alwaysEmitIntoClient public var prognosisReference: [R4.Reference] = []
        /// `supportingInfo`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInfo: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 91 }

        /// The types that `effective[x]` allows.
        public typealias Effective = R4.DateTimeOrPeriod
    }
}

extension R4.ClinicalImpression {
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
        status: R4.ClinicalImpressionStatus? = nil,
        statusReason: R4.CodeableConcept? = nil,
        code: R4.CodeableConcept? = nil,
        description: String? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        effective: R4.ClinicalImpression.Effective? = nil,
        date: FHIRDateTime? = nil,
        assessor: R4.Reference? = nil,
        previous: R4.Reference? = nil,
        problem: [R4.Reference] = [],
        investigation: [R4.ClinicalImpression.Investigation] = [],
        `protocol`: [String] = [],
        summary: String? = nil,
        finding: [R4.ClinicalImpression.Finding] = [],
        prognosisCodeableConcept: [R4.CodeableConcept] = [],
        prognosisReference: [R4.Reference] = [],
        supportingInfo: [R4.Reference] = [],
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
        self.status = status
        self.statusReason = statusReason
        self.code = code
        self.description = description
        self.subject = subject
        self.encounter = encounter
        self.effective = effective
        self.date = date
        self.assessor = assessor
        self.previous = previous
        self.problem = problem
        self.investigation = investigation
        self.`protocol` = `protocol`
        self.summary = summary
        self.finding = finding
        self.prognosisCodeableConcept = prognosisCodeableConcept
        self.prognosisReference = prognosisReference
        self.supportingInfo = supportingInfo
        self.note = note
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

extension R4.ClinicalImpression {
    /// The structure of `ClinicalImpression.finding`. <https://hl7.org/fhir/R4/clinicalimpression.html>
    public struct Finding: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `itemCodeableConcept`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-code>.
        @_alwaysEmitIntoClient @Boxed public var itemCodeableConcept: R4.CodeableConcept?
        /// `itemReference`, 0..1: Reference (Condition, Observation or Media).
        @_alwaysEmitIntoClient @Boxed public var itemReference: R4.Reference?
        /// `basis`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var basis: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 92 }
    }
}

extension R4.ClinicalImpression.Finding {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        itemCodeableConcept: R4.CodeableConcept? = nil,
        itemReference: R4.Reference? = nil,
        basis: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.itemCodeableConcept = itemCodeableConcept
        self.itemReference = itemReference
        self.basis = basis
    }
}

extension R4.ClinicalImpression {
    /// The structure of `ClinicalImpression.investigation`. <https://hl7.org/fhir/R4/clinicalimpression.html>
    public struct Investigation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/investigation-sets>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `item`, 0..*: Reference (Observation, QuestionnaireResponse, FamilyMemberHistory, DiagnosticReport,
        /// RiskAssessment, ImagingStudy or Media).
        @_alwaysEmitIntoClient public var item: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 93 }
    }
}

extension R4.ClinicalImpression.Investigation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        item: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.item = item
    }
}
