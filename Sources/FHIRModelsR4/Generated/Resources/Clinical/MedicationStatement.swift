// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicationStatement. <https://hl7.org/fhir/R4/medicationstatement.html>
    public struct MedicationStatement: R4Resource {
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
        /// `basedOn`, 0..*: Reference (MedicationRequest, CarePlan or ServiceRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `partOf`, 0..*: Reference (MedicationAdministration, MedicationDispense, MedicationStatement, Procedure or
        /// Observation).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/medication-statement-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.MedicationStatementStatus?
        /// `statusReason`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/reason-medication-status-codes>.
        @_alwaysEmitIntoClient public var statusReason: [R4.CodeableConcept] = []
        /// `category`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/medication-statement-category>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `medication[x]`, 1..1: CodeableConcept or Reference (Medication). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medication-codes>.
        @_alwaysEmitIntoClient @Choice public var medication: R4.MedicationStatement.Medication?
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `context`, 0..1: Reference (Encounter or EpisodeOfCare).
        @_alwaysEmitIntoClient @Boxed public var context: R4.Reference?
        /// `effective[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var effective: R4.MedicationStatement.Effective?
        /// `dateAsserted`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var dateAsserted: FHIRDateTime?
        /// `informationSource`, 0..1: Reference (Patient, Practitioner, PractitionerRole, RelatedPerson or
        /// Organization).
        @_alwaysEmitIntoClient @Boxed public var informationSource: R4.Reference?
        /// `derivedFrom`, 0..*: Reference.
        @_alwaysEmitIntoClient public var derivedFrom: [R4.Reference] = []
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-code>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation or DiagnosticReport).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `dosage`, 0..*: Dosage.
        @_alwaysEmitIntoClient public var dosage: [R4.Dosage] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 377 }

        /// The types that `medication[x]` allows.
        public typealias Medication = R4.CodeableConceptOrReference

        /// The types that `effective[x]` allows.
        public typealias Effective = R4.DateTimeOrPeriod
    }
}

extension R4.MedicationStatement {
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
        partOf: [R4.Reference] = [],
        status: R4.MedicationStatementStatus? = nil,
        statusReason: [R4.CodeableConcept] = [],
        category: R4.CodeableConcept? = nil,
        medication: R4.MedicationStatement.Medication? = nil,
        subject: R4.Reference? = nil,
        context: R4.Reference? = nil,
        effective: R4.MedicationStatement.Effective? = nil,
        dateAsserted: FHIRDateTime? = nil,
        informationSource: R4.Reference? = nil,
        derivedFrom: [R4.Reference] = [],
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        dosage: [R4.Dosage] = []
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
        self.partOf = partOf
        self.status = status
        self.statusReason = statusReason
        self.category = category
        self.medication = medication
        self.subject = subject
        self.context = context
        self.effective = effective
        self.dateAsserted = dateAsserted
        self.informationSource = informationSource
        self.derivedFrom = derivedFrom
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.note = note
        self.dosage = dosage
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
