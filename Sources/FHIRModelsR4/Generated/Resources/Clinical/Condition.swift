// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Condition. <https://hl7.org/fhir/R4/condition.html>
    public struct Condition: R4Resource {
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
        /// `clinicalStatus`, 0..1: CodeableConcept. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/condition-clinical|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Boxed public var clinicalStatus: R4.CodeableConcept?
        /// `verificationStatus`, 0..1: CodeableConcept. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/condition-ver-status|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Boxed public var verificationStatus: R4.CodeableConcept?
        /// `category`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/condition-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `severity`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/condition-severity>.
        @_alwaysEmitIntoClient @Boxed public var severity: R4.CodeableConcept?
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-code>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `bodySite`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient public var bodySite: [R4.CodeableConcept] = []
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `onset[x]`, 0..1: dateTime, Age, Period, Range or string.
        @_alwaysEmitIntoClient @Choice public var onset: R4.Condition.Onset?
        /// `abatement[x]`, 0..1: dateTime, Age, Period, Range or string.
        @_alwaysEmitIntoClient @Choice public var abatement: R4.Condition.Abatement?
        /// `recordedDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var recordedDate: FHIRDateTime?
        /// `recorder`, 0..1: Reference (Practitioner, PractitionerRole, Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var recorder: R4.Reference?
        /// `asserter`, 0..1: Reference (Practitioner, PractitionerRole, Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var asserter: R4.Reference?
        /// `stage`, 0..*: Condition.stage.
        @_alwaysEmitIntoClient public var stage: [R4.Condition.Stage] = []
        /// `evidence`, 0..*: Condition.evidence.
        @_alwaysEmitIntoClient public var evidence: [R4.Condition.Evidence] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 119 }

        /// The types that `onset[x]` allows.
        public typealias Onset = R4.AllergyIntolerance.Onset

        /// The types that `abatement[x]` allows.
        public typealias Abatement = R4.AllergyIntolerance.Onset
    }
}

extension R4.Condition {
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
        clinicalStatus: R4.CodeableConcept? = nil,
        verificationStatus: R4.CodeableConcept? = nil,
        category: [R4.CodeableConcept] = [],
        severity: R4.CodeableConcept? = nil,
        code: R4.CodeableConcept? = nil,
        bodySite: [R4.CodeableConcept] = [],
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        onset: R4.Condition.Onset? = nil,
        abatement: R4.Condition.Abatement? = nil,
        recordedDate: FHIRDateTime? = nil,
        recorder: R4.Reference? = nil,
        asserter: R4.Reference? = nil,
        stage: [R4.Condition.Stage] = [],
        evidence: [R4.Condition.Evidence] = [],
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
        self.clinicalStatus = clinicalStatus
        self.verificationStatus = verificationStatus
        self.category = category
        self.severity = severity
        self.code = code
        self.bodySite = bodySite
        self.subject = subject
        self.encounter = encounter
        self.onset = onset
        self.abatement = abatement
        self.recordedDate = recordedDate
        self.recorder = recorder
        self.asserter = asserter
        self.stage = stage
        self.evidence = evidence
        self.note = note
    }

    /// The value of `onset` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var onsetDateTime: FHIRDateTime? {
        get { $onset.primitive(choiceIndex: 0) }
        set { $onset.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `onset` where it is an `age`.
    @_alwaysEmitIntoClient
    public var onsetAge: R4.Age? {
        get { $onset.element(choiceIndex: 1) }
        set { $onset.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `onset` where it is a `period`.
    @_alwaysEmitIntoClient
    public var onsetPeriod: R4.Period? {
        get { $onset.element(choiceIndex: 2) }
        set { $onset.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `onset` where it is a `range`.
    @_alwaysEmitIntoClient
    public var onsetRange: R4.Range? {
        get { $onset.element(choiceIndex: 3) }
        set { $onset.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `onset` where it is a `string`.
    @_alwaysEmitIntoClient
    public var onsetString: String? {
        get { $onset.primitive(choiceIndex: 4) }
        set { $onset.setPrimitive(newValue, format: .string, choiceIndex: 4) }
    }

    /// The value of `abatement` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var abatementDateTime: FHIRDateTime? {
        get { $abatement.primitive(choiceIndex: 0) }
        set { $abatement.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `abatement` where it is an `age`.
    @_alwaysEmitIntoClient
    public var abatementAge: R4.Age? {
        get { $abatement.element(choiceIndex: 1) }
        set { $abatement.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `abatement` where it is a `period`.
    @_alwaysEmitIntoClient
    public var abatementPeriod: R4.Period? {
        get { $abatement.element(choiceIndex: 2) }
        set { $abatement.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `abatement` where it is a `range`.
    @_alwaysEmitIntoClient
    public var abatementRange: R4.Range? {
        get { $abatement.element(choiceIndex: 3) }
        set { $abatement.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `abatement` where it is a `string`.
    @_alwaysEmitIntoClient
    public var abatementString: String? {
        get { $abatement.primitive(choiceIndex: 4) }
        set { $abatement.setPrimitive(newValue, format: .string, choiceIndex: 4) }
    }
}

extension R4.Condition {
    /// The structure of `Condition.evidence`. <https://hl7.org/fhir/R4/condition.html>
    public struct Evidence: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/manifestation-or-symptom>.
        @_alwaysEmitIntoClient public var code: [R4.CodeableConcept] = []
        /// `detail`, 0..*: Reference.
        @_alwaysEmitIntoClient public var detail: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 120 }
    }
}

extension R4.Condition.Evidence {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: [R4.CodeableConcept] = [],
        detail: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.detail = detail
    }
}

extension R4.Condition {
    /// The structure of `Condition.stage`. <https://hl7.org/fhir/R4/condition.html>
    public struct Stage: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `summary`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-stage>.
        @_alwaysEmitIntoClient @Boxed public var summary: R4.CodeableConcept?
        /// `assessment`, 0..*: Reference (ClinicalImpression, DiagnosticReport or Observation).
        @_alwaysEmitIntoClient public var assessment: [R4.Reference] = []
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-stage-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 121 }
    }
}

extension R4.Condition.Stage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        summary: R4.CodeableConcept? = nil,
        assessment: [R4.Reference] = [],
        type: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.summary = summary
        self.assessment = assessment
        self.type = type
    }
}
