// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Encounter. <https://hl7.org/fhir/R4/encounter.html>
    public struct Encounter: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/encounter-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.EncounterStatus?
        /// `statusHistory`, 0..*: Encounter.statusHistory.
        @_alwaysEmitIntoClient public var statusHistory: [R4.Encounter.StatusHistory] = []
        /// `class`, 1..1: Coding. Codes: extensible, <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode>.
        @_alwaysEmitIntoClient @Boxed public var `class`: R4.Coding?
        /// `classHistory`, 0..*: Encounter.classHistory.
        @_alwaysEmitIntoClient public var classHistory: [R4.Encounter.ClassHistory] = []
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/encounter-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `serviceType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-type>.
        @_alwaysEmitIntoClient @Boxed public var serviceType: R4.CodeableConcept?
        /// `priority`, 0..1: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v3-ActPriority>.
        @_alwaysEmitIntoClient @Boxed public var priority: R4.CodeableConcept?
        /// `subject`, 0..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `episodeOfCare`, 0..*: Reference (EpisodeOfCare).
        @_alwaysEmitIntoClient public var episodeOfCare: [R4.Reference] = []
        /// `basedOn`, 0..*: Reference (ServiceRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `participant`, 0..*: Encounter.participant.
        @_alwaysEmitIntoClient public var participant: [R4.Encounter.Participant] = []
        /// `appointment`, 0..*: Reference (Appointment).
        @_alwaysEmitIntoClient public var appointment: [R4.Reference] = []
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `length`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var length: R4.Duration?
        /// `reasonCode`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/encounter-reason>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Procedure, Observation or ImmunizationRecommendation).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `diagnosis`, 0..*: Encounter.diagnosis.
        @_alwaysEmitIntoClient public var diagnosis: [R4.Encounter.Diagnosis] = []
        /// `account`, 0..*: Reference (Account).
        @_alwaysEmitIntoClient public var account: [R4.Reference] = []
        /// `hospitalization`, 0..1: Encounter.hospitalization.
        @_alwaysEmitIntoClient @Boxed public var hospitalization: R4.Encounter.Hospitalization?
        /// `location`, 0..*: Encounter.location.
        @_alwaysEmitIntoClient public var location: [R4.Encounter.Location] = []
        /// `serviceProvider`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var serviceProvider: R4.Reference?
        /// `partOf`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var partOf: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 217 }
    }
}

extension R4.Encounter {
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
        status: R4.EncounterStatus? = nil,
        statusHistory: [R4.Encounter.StatusHistory] = [],
        `class`: R4.Coding? = nil,
        classHistory: [R4.Encounter.ClassHistory] = [],
        type: [R4.CodeableConcept] = [],
        serviceType: R4.CodeableConcept? = nil,
        priority: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        episodeOfCare: [R4.Reference] = [],
        basedOn: [R4.Reference] = [],
        participant: [R4.Encounter.Participant] = [],
        appointment: [R4.Reference] = [],
        period: R4.Period? = nil,
        length: R4.Duration? = nil,
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        diagnosis: [R4.Encounter.Diagnosis] = [],
        account: [R4.Reference] = [],
        hospitalization: R4.Encounter.Hospitalization? = nil,
        location: [R4.Encounter.Location] = [],
        serviceProvider: R4.Reference? = nil,
        partOf: R4.Reference? = nil
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
        self.statusHistory = statusHistory
        self.`class` = `class`
        self.classHistory = classHistory
        self.type = type
        self.serviceType = serviceType
        self.priority = priority
        self.subject = subject
        self.episodeOfCare = episodeOfCare
        self.basedOn = basedOn
        self.participant = participant
        self.appointment = appointment
        self.period = period
        self.length = length
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.diagnosis = diagnosis
        self.account = account
        self.hospitalization = hospitalization
        self.location = location
        self.serviceProvider = serviceProvider
        self.partOf = partOf
    }
}

extension R4.Encounter {
    /// The structure of `Encounter.classHistory`. <https://hl7.org/fhir/R4/encounter.html>
    public struct ClassHistory: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `class`, 1..1: Coding. Codes: extensible, <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode>.
        @_alwaysEmitIntoClient @Boxed public var `class`: R4.Coding?
        /// `period`, 1..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 218 }
    }
}

extension R4.Encounter.ClassHistory {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        `class`: R4.Coding? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.`class` = `class`
        self.period = period
    }
}

extension R4.Encounter {
    /// The structure of `Encounter.diagnosis`. <https://hl7.org/fhir/R4/encounter.html>
    public struct Diagnosis: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `condition`, 1..1: Reference (Condition or Procedure).
        @_alwaysEmitIntoClient @Boxed public var condition: R4.Reference?
        /// `use`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/diagnosis-role>.
        @_alwaysEmitIntoClient @Boxed public var use: R4.CodeableConcept?
        /// `rank`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var rank: Int?

        public init() {}
        @inlinable public static var typeID: UInt16 { 219 }
    }
}

extension R4.Encounter.Diagnosis {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        condition: R4.Reference? = nil,
        use: R4.CodeableConcept? = nil,
        rank: Int? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.condition = condition
        self.use = use
        self.rank = rank
    }
}

extension R4.Encounter {
    /// The structure of `Encounter.hospitalization`. <https://hl7.org/fhir/R4/encounter.html>
    public struct Hospitalization: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `preAdmissionIdentifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var preAdmissionIdentifier: R4.Identifier?
        /// `origin`, 0..1: Reference (Location or Organization).
        @_alwaysEmitIntoClient @Boxed public var origin: R4.Reference?
        /// `admitSource`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/encounter-admit-source>.
        @_alwaysEmitIntoClient @Boxed public var admitSource: R4.CodeableConcept?
        /// `reAdmission`, 0..1: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v2-0092>.
        @_alwaysEmitIntoClient @Boxed public var reAdmission: R4.CodeableConcept?
        /// `dietPreference`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/encounter-diet>.
        @_alwaysEmitIntoClient public var dietPreference: [R4.CodeableConcept] = []
        /// `specialCourtesy`, 0..*: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/encounter-special-courtesy>.
        @_alwaysEmitIntoClient public var specialCourtesy: [R4.CodeableConcept] = []
        /// `specialArrangement`, 0..*: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/encounter-special-arrangements>.
        @_alwaysEmitIntoClient public var specialArrangement: [R4.CodeableConcept] = []
        /// `destination`, 0..1: Reference (Location or Organization).
        @_alwaysEmitIntoClient @Boxed public var destination: R4.Reference?
        /// `dischargeDisposition`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/encounter-discharge-disposition>.
        @_alwaysEmitIntoClient @Boxed public var dischargeDisposition: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 220 }
    }
}

extension R4.Encounter.Hospitalization {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        preAdmissionIdentifier: R4.Identifier? = nil,
        origin: R4.Reference? = nil,
        admitSource: R4.CodeableConcept? = nil,
        reAdmission: R4.CodeableConcept? = nil,
        dietPreference: [R4.CodeableConcept] = [],
        specialCourtesy: [R4.CodeableConcept] = [],
        specialArrangement: [R4.CodeableConcept] = [],
        destination: R4.Reference? = nil,
        dischargeDisposition: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.preAdmissionIdentifier = preAdmissionIdentifier
        self.origin = origin
        self.admitSource = admitSource
        self.reAdmission = reAdmission
        self.dietPreference = dietPreference
        self.specialCourtesy = specialCourtesy
        self.specialArrangement = specialArrangement
        self.destination = destination
        self.dischargeDisposition = dischargeDisposition
    }
}

extension R4.Encounter {
    /// The structure of `Encounter.location`. <https://hl7.org/fhir/R4/encounter.html>
    public struct Location: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `location`, 1..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/encounter-location-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var status: R4.EncounterLocationStatus?
        /// `physicalType`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/location-physical-type>.
        @_alwaysEmitIntoClient @Boxed public var physicalType: R4.CodeableConcept?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 221 }
    }
}

extension R4.Encounter.Location {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        location: R4.Reference? = nil,
        status: R4.EncounterLocationStatus? = nil,
        physicalType: R4.CodeableConcept? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.location = location
        self.status = status
        self.physicalType = physicalType
        self.period = period
    }
}

extension R4.Encounter {
    /// The structure of `Encounter.participant`. <https://hl7.org/fhir/R4/encounter.html>
    public struct Participant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/encounter-participant-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `individual`, 0..1: Reference (Practitioner, PractitionerRole or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var individual: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 222 }
    }
}

extension R4.Encounter.Participant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: [R4.CodeableConcept] = [],
        period: R4.Period? = nil,
        individual: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.period = period
        self.individual = individual
    }
}

extension R4.Encounter {
    /// The structure of `Encounter.statusHistory`. <https://hl7.org/fhir/R4/encounter.html>
    public struct StatusHistory: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/encounter-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var status: R4.EncounterStatus?
        /// `period`, 1..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 223 }
    }
}

extension R4.Encounter.StatusHistory {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        status: R4.EncounterStatus? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.status = status
        self.period = period
    }
}
