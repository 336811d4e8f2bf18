// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicationAdministration. <https://hl7.org/fhir/R4/medicationadministration.html>
    public struct MedicationAdministration: R4Resource {
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
        /// `instantiates`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var instantiates: [String]
        /// `partOf`, 0..*: Reference (MedicationAdministration or Procedure).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/medication-admin-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.MedicationAdministrationStatus?
        /// `statusReason`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/reason-medication-not-given-codes>.
        @_alwaysEmitIntoClient public var statusReason: [R4.CodeableConcept] = []
        /// `category`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/medication-admin-category>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `medication[x]`, 1..1: CodeableConcept or Reference (Medication). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/medication-codes>.
        @_alwaysEmitIntoClient @Choice public var medication: R4.MedicationAdministration.Medication?
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `context`, 0..1: Reference (Encounter or EpisodeOfCare).
        @_alwaysEmitIntoClient @Boxed public var context: R4.Reference?
        /// `supportingInformation`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInformation: [R4.Reference] = []
        /// `effective[x]`, 1..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var effective: R4.MedicationAdministration.Effective?
        /// `performer`, 0..*: MedicationAdministration.performer.
        @_alwaysEmitIntoClient public var performer: [R4.MedicationAdministration.Performer] = []
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/reason-medication-given-codes>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation or DiagnosticReport).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `request`, 0..1: Reference (MedicationRequest).
        @_alwaysEmitIntoClient @Boxed public var request: R4.Reference?
        /// `device`, 0..*: Reference (Device).
        @_alwaysEmitIntoClient public var device: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `dosage`, 0..1: MedicationAdministration.dosage.
        @_alwaysEmitIntoClient @Boxed public var dosage: R4.MedicationAdministration.Dosage?
        /// `eventHistory`, 0..*: Reference (Provenance).
        @_alwaysEmitIntoClient public var eventHistory: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 350 }

        /// The types that `medication[x]` allows.
        public typealias Medication = R4.CodeableConceptOrReference

        /// The types that `effective[x]` allows.
        public typealias Effective = R4.DateTimeOrPeriod
    }
}

extension R4.MedicationAdministration {
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
        instantiates: [String] = [],
        partOf: [R4.Reference] = [],
        status: R4.MedicationAdministrationStatus? = nil,
        statusReason: [R4.CodeableConcept] = [],
        category: R4.CodeableConcept? = nil,
        medication: R4.MedicationAdministration.Medication? = nil,
        subject: R4.Reference? = nil,
        context: R4.Reference? = nil,
        supportingInformation: [R4.Reference] = [],
        effective: R4.MedicationAdministration.Effective? = nil,
        performer: [R4.MedicationAdministration.Performer] = [],
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        request: R4.Reference? = nil,
        device: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        dosage: R4.MedicationAdministration.Dosage? = nil,
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
        self.instantiates = instantiates
        self.partOf = partOf
        self.status = status
        self.statusReason = statusReason
        self.category = category
        self.medication = medication
        self.subject = subject
        self.context = context
        self.supportingInformation = supportingInformation
        self.effective = effective
        self.performer = performer
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.request = request
        self.device = device
        self.note = note
        self.dosage = dosage
        self.eventHistory = eventHistory
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

extension R4.MedicationAdministration {
    /// The structure of `MedicationAdministration.dosage`. <https://hl7.org/fhir/R4/medicationadministration.html>
    public struct Dosage: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `site`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/approach-site-codes>.
        @_alwaysEmitIntoClient @Boxed public var site: R4.CodeableConcept?
        /// `route`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/route-codes>.
        @_alwaysEmitIntoClient @Boxed public var route: R4.CodeableConcept?
        /// `method`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/administration-method-codes>.
        @_alwaysEmitIntoClient @Boxed public var method: R4.CodeableConcept?
        /// `dose`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var dose: R4.Quantity?
        /// `rate[x]`, 0..1: Ratio or Quantity.
        @_alwaysEmitIntoClient @Choice public var rate: R4.MedicationAdministration.Dosage.Rate?

        public init() {}
        @inlinable public static var typeID: UInt16 { 351 }
    }
}

extension R4.MedicationAdministration.Dosage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        text: String? = nil,
        site: R4.CodeableConcept? = nil,
        route: R4.CodeableConcept? = nil,
        method: R4.CodeableConcept? = nil,
        dose: R4.Quantity? = nil,
        rate: R4.MedicationAdministration.Dosage.Rate? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.text = text
        self.site = site
        self.route = route
        self.method = method
        self.dose = dose
        self.rate = rate
    }

    /// The value of `rate` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var rateRatio: R4.Ratio? {
        get { $rate.element(choiceIndex: 0) }
        set { $rate.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `rate` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var rateQuantity: R4.Quantity? {
        get { $rate.element(choiceIndex: 1) }
        set { $rate.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.MedicationAdministration.Dosage {
    /// A choice of 2 types: ratio, quantity.
    public indirect enum Rate: FHIRChoice {
        case ratio(R4.Ratio)
        case quantity(R4.Quantity)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .ratio(content.element())
            case 1: self = .quantity(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .ratio(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.MedicationAdministration {
    /// The structure of `MedicationAdministration.performer`. <https://hl7.org/fhir/R4/medicationadministration.html>
    public struct Performer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `function`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/med-admin-perform-function>.
        @_alwaysEmitIntoClient @Boxed public var function: R4.CodeableConcept?
        /// `actor`, 1..1: Reference (Practitioner, PractitionerRole, Patient, RelatedPerson or Device).
        @_alwaysEmitIntoClient @Boxed public var actor: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 352 }
    }
}

extension R4.MedicationAdministration.Performer {
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
