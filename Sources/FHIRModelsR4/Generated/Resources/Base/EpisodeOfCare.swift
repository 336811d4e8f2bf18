// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource EpisodeOfCare. <https://hl7.org/fhir/R4/episodeofcare.html>
    public struct EpisodeOfCare: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/episode-of-care-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.EpisodeOfCareStatus?
        /// `statusHistory`, 0..*: EpisodeOfCare.statusHistory.
        @_alwaysEmitIntoClient public var statusHistory: [R4.EpisodeOfCare.StatusHistory] = []
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/episodeofcare-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `diagnosis`, 0..*: EpisodeOfCare.diagnosis.
        @_alwaysEmitIntoClient public var diagnosis: [R4.EpisodeOfCare.Diagnosis] = []
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `managingOrganization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var managingOrganization: R4.Reference?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `referralRequest`, 0..*: Reference (ServiceRequest).
        @_alwaysEmitIntoClient public var referralRequest: [R4.Reference] = []
        /// `careManager`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var careManager: R4.Reference?
        /// `team`, 0..*: Reference (CareTeam).
        @_alwaysEmitIntoClient public var team: [R4.Reference] = []
        /// `account`, 0..*: Reference (Account).
        @_alwaysEmitIntoClient public var account: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 227 }
    }
}

extension R4.EpisodeOfCare {
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
        status: R4.EpisodeOfCareStatus? = nil,
        statusHistory: [R4.EpisodeOfCare.StatusHistory] = [],
        type: [R4.CodeableConcept] = [],
        diagnosis: [R4.EpisodeOfCare.Diagnosis] = [],
        patient: R4.Reference? = nil,
        managingOrganization: R4.Reference? = nil,
        period: R4.Period? = nil,
        referralRequest: [R4.Reference] = [],
        careManager: R4.Reference? = nil,
        team: [R4.Reference] = [],
        account: [R4.Reference] = []
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
        self.type = type
        self.diagnosis = diagnosis
        self.patient = patient
        self.managingOrganization = managingOrganization
        self.period = period
        self.referralRequest = referralRequest
        self.careManager = careManager
        self.team = team
        self.account = account
    }
}

extension R4.EpisodeOfCare {
    /// The structure of `EpisodeOfCare.diagnosis`. <https://hl7.org/fhir/R4/episodeofcare.html>
    public struct Diagnosis: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `condition`, 1..1: Reference (Condition).
        @_alwaysEmitIntoClient @Boxed public var condition: R4.Reference?
        /// `role`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/diagnosis-role>.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?
        /// `rank`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var rank: Int?

        public init() {}
        @inlinable public static var typeID: UInt16 { 228 }
    }
}

extension R4.EpisodeOfCare.Diagnosis {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        condition: R4.Reference? = nil,
        role: R4.CodeableConcept? = nil,
        rank: Int? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.condition = condition
        self.role = role
        self.rank = rank
    }
}

extension R4.EpisodeOfCare {
    /// The structure of `EpisodeOfCare.statusHistory`. <https://hl7.org/fhir/R4/episodeofcare.html>
    public struct StatusHistory: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/episode-of-care-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var status: R4.EpisodeOfCareStatus?
        /// `period`, 1..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 229 }
    }
}

extension R4.EpisodeOfCare.StatusHistory {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        status: R4.EpisodeOfCareStatus? = nil,
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
