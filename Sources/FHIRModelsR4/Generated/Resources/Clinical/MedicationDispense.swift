// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicationDispense. <https://hl7.org/fhir/R4/medicationdispense.html>
    public struct MedicationDispense: R4Resource {
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
        /// `partOf`, 0..*: Reference (Procedure).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/medicationdispense-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.MedicationDispenseStatus?
        /// `statusReason[x]`, 0..1: CodeableConcept or Reference (DetectedIssue). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medicationdispense-status-reason>.
        @_alwaysEmitIntoClient @Choice public var statusReason: R4.MedicationDispense.StatusReason?
        /// `category`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/medicationdispense-category>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `medication[x]`, 1..1: CodeableConcept or Reference (Medication). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medication-codes>.
        @_alwaysEmitIntoClient @Choice public var medication: R4.MedicationDispense.Medication?
        /// `subject`, 0..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `context`, 0..1: Reference (Encounter or EpisodeOfCare).
        @_alwaysEmitIntoClient @Boxed public var context: R4.Reference?
        /// `supportingInformation`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInformation: [R4.Reference] = []
        /// `performer`, 0..*: MedicationDispense.performer.
        @_alwaysEmitIntoClient public var performer: [R4.MedicationDispense.Performer] = []
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `authorizingPrescription`, 0..*: Reference (MedicationRequest).
        @_alwaysEmitIntoClient public var authorizingPrescription: [R4.Reference] = []
        /// `type`, 0..1: CodeableConcept. Codes: example,
        /// <http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `daysSupply`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var daysSupply: R4.Quantity?
        /// `whenPrepared`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var whenPrepared: FHIRDateTime?
        /// `whenHandedOver`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var whenHandedOver: FHIRDateTime?
        /// `destination`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var destination: R4.Reference?
        /// `receiver`, 0..*: Reference (Patient or Practitioner).
        @_alwaysEmitIntoClient public var receiver: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `dosageInstruction`, 0..*: Dosage.
        @_alwaysEmitIntoClient public var dosageInstruction: [R4.Dosage] = []
        /// `substitution`, 0..1: MedicationDispense.substitution.
        @_alwaysEmitIntoClient @Boxed public var substitution: R4.MedicationDispense.Substitution?
        /// `detectedIssue`, 0..*: Reference (DetectedIssue).
        @_alwaysEmitIntoClient public var detectedIssue: [R4.Reference] = []
        /// `eventHistory`, 0..*: Reference (Provenance).
        @_alwaysEmitIntoClient public var eventHistory: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 353 }

        /// The types that `statusReason[x]` allows.
        public typealias StatusReason = R4.CodeableConceptOrReference

        /// The types that `medication[x]` allows.
        public typealias Medication = R4.CodeableConceptOrReference
    }
}

extension R4.MedicationDispense {
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
        partOf: [R4.Reference] = [],
        status: R4.MedicationDispenseStatus? = nil,
        statusReason: R4.MedicationDispense.StatusReason? = nil,
        category: R4.CodeableConcept? = nil,
        medication: R4.MedicationDispense.Medication? = nil,
        subject: R4.Reference? = nil,
        context: R4.Reference? = nil,
        supportingInformation: [R4.Reference] = [],
        performer: [R4.MedicationDispense.Performer] = [],
        location: R4.Reference? = nil,
        authorizingPrescription: [R4.Reference] = [],
        type: R4.CodeableConcept? = nil,
        quantity: R4.Quantity? = nil,
        daysSupply: R4.Quantity? = nil,
        whenPrepared: FHIRDateTime? = nil,
        whenHandedOver: FHIRDateTime? = nil,
        destination: R4.Reference? = nil,
        receiver: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        dosageInstruction: [R4.Dosage] = [],
        substitution: R4.MedicationDispense.Substitution? = nil,
        detectedIssue: [R4.Reference] = [],
        eventHistory: [R4.Reference] = []
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
        self.partOf = partOf
        self.status = status
        self.statusReason = statusReason
        self.category = category
        self.medication = medication
        self.subject = subject
        self.context = context
        self.supportingInformation = supportingInformation
        self.performer = performer
        self.location = location
        self.authorizingPrescription = authorizingPrescription
        self.type = type
        self.quantity = quantity
        self.daysSupply = daysSupply
        self.whenPrepared = whenPrepared
        self.whenHandedOver = whenHandedOver
        self.destination = destination
        self.receiver = receiver
        self.note = note
        self.dosageInstruction = dosageInstruction
        self.substitution = substitution
        self.detectedIssue = detectedIssue
        self.eventHistory = eventHistory
    }

    /// The value of `statusReason` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var statusReasonCodeableConcept: R4.CodeableConcept? {
        get { $statusReason.element(choiceIndex: 0) }
        set { $statusReason.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `statusReason` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var statusReasonReference: R4.Reference? {
        get { $statusReason.element(choiceIndex: 1) }
        set { $statusReason.setElement(newValue, choiceIndex: 1) }
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
}

extension R4.MedicationDispense {
    /// The structure of `MedicationDispense.performer`. <https://hl7.org/fhir/R4/medicationdispense.html>
    public struct Performer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `function`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medicationdispense-performer-function>.
        @_alwaysEmitIntoClient @Boxed public var function: R4.CodeableConcept?
        /// `actor`, 1..1: Reference (Practitioner, PractitionerRole, Organization, Patient, Device or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var actor: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 354 }
    }
}

extension R4.MedicationDispense.Performer {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        function: R4.CodeableConcept? = nil,
        actor: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.function = function
        self.actor = actor
    }
}

extension R4.MedicationDispense {
    /// The structure of `MedicationDispense.substitution`. <https://hl7.org/fhir/R4/medicationdispense.html>
    public struct Substitution: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `wasSubstituted`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var wasSubstituted: Bool?
        /// `type`, 0..1: CodeableConcept. Codes: example,
        /// <http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `reason`, 0..*: CodeableConcept. Codes: example,
        /// <http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason>.
        @_alwaysEmitIntoClient public var reason: [R4.CodeableConcept] = []
        /// `responsibleParty`, 0..*: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient public var responsibleParty: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 355 }
    }
}

extension R4.MedicationDispense.Substitution {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        wasSubstituted: Bool? = nil,
        type: R4.CodeableConcept? = nil,
        reason: [R4.CodeableConcept] = [],
        responsibleParty: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.wasSubstituted = wasSubstituted
        self.type = type
        self.reason = reason
        self.responsibleParty = responsibleParty
    }
}
