// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource AdverseEvent. <https://hl7.org/fhir/R4/adverseevent.html>
    public struct AdverseEvent: R4Resource {
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
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `actuality`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/adverse-event-actuality|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var actuality: R4.AdverseEventActuality?
        /// `category`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/adverse-event-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `event`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/adverse-event-type>.
        @_alwaysEmitIntoClient @Boxed public var event: R4.CodeableConcept?
        /// `subject`, 1..1: Reference (Patient, Group, Practitioner or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `detected`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var detected: FHIRDateTime?
        /// `recordedDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var recordedDate: FHIRDateTime?
        /// `resultingCondition`, 0..*: Reference (Condition).
        @_alwaysEmitIntoClient public var resultingCondition: [R4.Reference] = []
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `seriousness`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/adverse-event-seriousness>.
        @_alwaysEmitIntoClient @Boxed public var seriousness: R4.CodeableConcept?
        /// `severity`, 0..1: CodeableConcept. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/adverse-event-severity|4.0.1>.
        @_alwaysEmitIntoClient @Boxed public var severity: R4.CodeableConcept?
        /// `outcome`, 0..1: CodeableConcept. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/adverse-event-outcome|4.0.1>.
        @_alwaysEmitIntoClient @Boxed public var outcome: R4.CodeableConcept?
        /// `recorder`, 0..1: Reference (Patient, Practitioner, PractitionerRole or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var recorder: R4.Reference?
        /// `contributor`, 0..*: Reference (Practitioner, PractitionerRole or Device).
        @_alwaysEmitIntoClient public var contributor: [R4.Reference] = []
        /// `suspectEntity`, 0..*: AdverseEvent.suspectEntity.
        @_alwaysEmitIntoClient public var suspectEntity: [R4.AdverseEvent.SuspectEntity] = []
        /// `subjectMedicalHistory`, 0..*: Reference (Condition, Observation, AllergyIntolerance, FamilyMemberHistory,
        /// Immunization, Procedure, Media or DocumentReference).
        @_alwaysEmitIntoClient public var subjectMedicalHistory: [R4.Reference] = []
        /// `referenceDocument`, 0..*: Reference (DocumentReference).
        @_alwaysEmitIntoClient public var referenceDocument: [R4.Reference] = []
        /// `study`, 0..*: Reference (ResearchStudy).
        @_alwaysEmitIntoClient public var study: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 7 }
    }
}

extension R4.AdverseEvent {
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
        identifier: R4.Identifier? = nil,
        actuality: R4.AdverseEventActuality? = nil,
        category: [R4.CodeableConcept] = [],
        event: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        date: FHIRDateTime? = nil,
        detected: FHIRDateTime? = nil,
        recordedDate: FHIRDateTime? = nil,
        resultingCondition: [R4.Reference] = [],
        location: R4.Reference? = nil,
        seriousness: R4.CodeableConcept? = nil,
        severity: R4.CodeableConcept? = nil,
        outcome: R4.CodeableConcept? = nil,
        recorder: R4.Reference? = nil,
        contributor: [R4.Reference] = [],
        suspectEntity: [R4.AdverseEvent.SuspectEntity] = [],
        subjectMedicalHistory: [R4.Reference] = [],
        referenceDocument: [R4.Reference] = [],
        study: [R4.Reference] = []
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
        self.actuality = actuality
        self.category = category
        self.event = event
        self.subject = subject
        self.encounter = encounter
        self.date = date
        self.detected = detected
        self.recordedDate = recordedDate
        self.resultingCondition = resultingCondition
        self.location = location
        self.seriousness = seriousness
        self.severity = severity
        self.outcome = outcome
        self.recorder = recorder
        self.contributor = contributor
        self.suspectEntity = suspectEntity
        self.subjectMedicalHistory = subjectMedicalHistory
        self.referenceDocument = referenceDocument
        self.study = study
    }
}

extension R4.AdverseEvent {
    /// The structure of `AdverseEvent.suspectEntity`. <https://hl7.org/fhir/R4/adverseevent.html>
    public struct SuspectEntity: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `instance`, 1..1: Reference (Immunization, Procedure, Substance, Medication, MedicationAdministration,
        /// MedicationStatement or Device).
        @_alwaysEmitIntoClient @Boxed public var instance: R4.Reference?
        /// `causality`, 0..*: AdverseEvent.suspectEntity.causality.
        @_alwaysEmitIntoClient public var causality: [R4.AdverseEvent.SuspectEntity.Causality] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 8 }
    }
}

extension R4.AdverseEvent.SuspectEntity {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        instance: R4.Reference? = nil,
        causality: [R4.AdverseEvent.SuspectEntity.Causality] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.instance = instance
        self.causality = causality
    }
}

extension R4.AdverseEvent.SuspectEntity {
    /// The structure of `AdverseEvent.suspectEntity.causality`. <https://hl7.org/fhir/R4/adverseevent.html>
    public struct Causality: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `assessment`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/adverse-event-causality-assess>.
        @_alwaysEmitIntoClient @Boxed public var assessment: R4.CodeableConcept?
        /// `productRelatedness`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var productRelatedness: String?
        /// `author`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?
        /// `method`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/adverse-event-causality-method>.
        @_alwaysEmitIntoClient @Boxed public var method: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 9 }
    }
}

extension R4.AdverseEvent.SuspectEntity.Causality {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        assessment: R4.CodeableConcept? = nil,
        productRelatedness: String? = nil,
        author: R4.Reference? = nil,
        method: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.assessment = assessment
        self.productRelatedness = productRelatedness
        self.author = author
        self.method = method
    }
}
