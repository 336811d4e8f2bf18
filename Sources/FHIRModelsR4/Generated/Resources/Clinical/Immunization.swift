// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Immunization. <https://hl7.org/fhir/R4/immunization.html>
    public struct Immunization: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/immunization-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ImmunizationStatus?
        /// `statusReason`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-status-reason>.
        @_alwaysEmitIntoClient @Boxed public var statusReason: R4.CodeableConcept?
        /// `vaccineCode`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/vaccine-code>.
        @_alwaysEmitIntoClient @Boxed public var vaccineCode: R4.CodeableConcept?
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `occurrence[x]`, 1..1: dateTime or string.
        @_alwaysEmitIntoClient @Choice public var occurrence: R4.Immunization.Occurrence?
        /// `recorded`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var recorded: FHIRDateTime?
        /// `primarySource`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var primarySource: Bool?
        /// `reportOrigin`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/immunization-origin>.
        @_alwaysEmitIntoClient @Boxed public var reportOrigin: R4.CodeableConcept?
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `manufacturer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var manufacturer: R4.Reference?
        /// `lotNumber`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var lotNumber: String?
        /// `expirationDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var expirationDate: FHIRDate?
        /// `site`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/immunization-site>.
        @_alwaysEmitIntoClient @Boxed public var site: R4.CodeableConcept?
        /// `route`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/immunization-route>.
        @_alwaysEmitIntoClient @Boxed public var route: R4.CodeableConcept?
        /// `doseQuantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var doseQuantity: R4.Quantity?
        /// `performer`, 0..*: Immunization.performer.
        @_alwaysEmitIntoClient public var performer: [R4.Immunization.Performer] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/immunization-reason>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation or DiagnosticReport).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `isSubpotent`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var isSubpotent: Bool?
        /// `subpotentReason`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-subpotent-reason>.
        @_alwaysEmitIntoClient public var subpotentReason: [R4.CodeableConcept] = []
        /// `education`, 0..*: Immunization.education.
        @_alwaysEmitIntoClient public var education: [R4.Immunization.Education] = []
        /// `programEligibility`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-program-eligibility>.
        @_alwaysEmitIntoClient public var programEligibility: [R4.CodeableConcept] = []
        /// `fundingSource`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-funding-source>.
        @_alwaysEmitIntoClient @Boxed public var fundingSource: R4.CodeableConcept?
        /// `reaction`, 0..*: Immunization.reaction.
        @_alwaysEmitIntoClient public var reaction: [R4.Immunization.Reaction] = []
        /// `protocolApplied`, 0..*: Immunization.protocolApplied.
        @_alwaysEmitIntoClient public var protocolApplied: [R4.Immunization.ProtocolApplied] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 289 }
    }
}

extension R4.Immunization {
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
        status: R4.ImmunizationStatus? = nil,
        statusReason: R4.CodeableConcept? = nil,
        vaccineCode: R4.CodeableConcept? = nil,
        patient: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        occurrence: R4.Immunization.Occurrence? = nil,
        recorded: FHIRDateTime? = nil,
        primarySource: Bool? = nil,
        reportOrigin: R4.CodeableConcept? = nil,
        location: R4.Reference? = nil,
        manufacturer: R4.Reference? = nil,
        lotNumber: String? = nil,
        expirationDate: FHIRDate? = nil,
        site: R4.CodeableConcept? = nil,
        route: R4.CodeableConcept? = nil,
        doseQuantity: R4.Quantity? = nil,
        performer: [R4.Immunization.Performer] = [],
        note: [R4.Annotation] = [],
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        isSubpotent: Bool? = nil,
        subpotentReason: [R4.CodeableConcept] = [],
        education: [R4.Immunization.Education] = [],
        programEligibility: [R4.CodeableConcept] = [],
        fundingSource: R4.CodeableConcept? = nil,
        reaction: [R4.Immunization.Reaction] = [],
        protocolApplied: [R4.Immunization.ProtocolApplied] = []
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
        self.vaccineCode = vaccineCode
        self.patient = patient
        self.encounter = encounter
        self.occurrence = occurrence
        self.recorded = recorded
        self.primarySource = primarySource
        self.reportOrigin = reportOrigin
        self.location = location
        self.manufacturer = manufacturer
        self.lotNumber = lotNumber
        self.expirationDate = expirationDate
        self.site = site
        self.route = route
        self.doseQuantity = doseQuantity
        self.performer = performer
        self.note = note
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.isSubpotent = isSubpotent
        self.subpotentReason = subpotentReason
        self.education = education
        self.programEligibility = programEligibility
        self.fundingSource = fundingSource
        self.reaction = reaction
        self.protocolApplied = protocolApplied
    }

    /// The value of `occurrence` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var occurrenceDateTime: FHIRDateTime? {
        get { $occurrence.primitive(choiceIndex: 0) }
        set { $occurrence.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `occurrence` where it is a `string`.
    @_alwaysEmitIntoClient
    public var occurrenceString: String? {
        get { $occurrence.primitive(choiceIndex: 1) }
        set { $occurrence.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }
}

extension R4.Immunization {
    /// A choice of 2 types: dateTime, string.
    public indirect enum Occurrence: FHIRChoice {
        case dateTime(FHIRDateTime)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 1)
            }
        }
    }
}

extension R4.Immunization {
    /// The structure of `Immunization.education`. <https://hl7.org/fhir/R4/immunization.html>
    public struct Education: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `documentType`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var documentType: String?
        /// `reference`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var reference: String?
        /// `publicationDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var publicationDate: FHIRDateTime?
        /// `presentationDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var presentationDate: FHIRDateTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 290 }
    }
}

extension R4.Immunization.Education {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        documentType: String? = nil,
        reference: String? = nil,
        publicationDate: FHIRDateTime? = nil,
        presentationDate: FHIRDateTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.documentType = documentType
        self.reference = reference
        self.publicationDate = publicationDate
        self.presentationDate = presentationDate
    }
}

extension R4.Immunization {
    /// The structure of `Immunization.performer`. <https://hl7.org/fhir/R4/immunization.html>
    public struct Performer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `function`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/immunization-function>.
        @_alwaysEmitIntoClient @Boxed public var function: R4.CodeableConcept?
        /// `actor`, 1..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var actor: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 291 }
    }
}

extension R4.Immunization.Performer {
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

extension R4.Immunization {
    /// The structure of `Immunization.protocolApplied`. <https://hl7.org/fhir/R4/immunization.html>
    public struct ProtocolApplied: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `series`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var series: String?
        /// `authority`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var authority: R4.Reference?
        /// `targetDisease`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/immunization-target-disease>.
        @_alwaysEmitIntoClient public var targetDisease: [R4.CodeableConcept] = []
        /// `doseNumber[x]`, 1..1: positiveInt or string.
        @_alwaysEmitIntoClient @Choice public var doseNumber: R4.Immunization.ProtocolApplied.DoseNumber?
        /// `seriesDoses[x]`, 0..1: positiveInt or string.
        @_alwaysEmitIntoClient @Choice public var seriesDoses: R4.Immunization.ProtocolApplied.SeriesDoses?

        public init() {}
        @inlinable public static var typeID: UInt16 { 292 }

        /// The types that `doseNumber[x]` allows.
        public typealias DoseNumber = R4.PositiveIntOrString

        /// The types that `seriesDoses[x]` allows.
        public typealias SeriesDoses = R4.PositiveIntOrString
    }
}

extension R4.Immunization.ProtocolApplied {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        series: String? = nil,
        authority: R4.Reference? = nil,
        targetDisease: [R4.CodeableConcept] = [],
        doseNumber: R4.Immunization.ProtocolApplied.DoseNumber? = nil,
        seriesDoses: R4.Immunization.ProtocolApplied.SeriesDoses? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.series = series
        self.authority = authority
        self.targetDisease = targetDisease
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

extension R4.Immunization {
    /// The structure of `Immunization.reaction`. <https://hl7.org/fhir/R4/immunization.html>
    public struct Reaction: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `detail`, 0..1: Reference (Observation).
        @_alwaysEmitIntoClient @Boxed public var detail: R4.Reference?
        /// `reported`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var reported: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 293 }
    }
}

extension R4.Immunization.Reaction {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        date: FHIRDateTime? = nil,
        detail: R4.Reference? = nil,
        reported: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.date = date
        self.detail = detail
        self.reported = reported
    }
}
