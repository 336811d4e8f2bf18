// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource CareTeam. <https://hl7.org/fhir/R4/careteam.html>
    public struct CareTeam: R4Resource {
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
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/care-team-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.CareTeamStatus?
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/care-team-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `subject`, 0..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `participant`, 0..*: CareTeam.participant.
        @_alwaysEmitIntoClient public var participant: [R4.CareTeam.Participant] = []
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `managingOrganization`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var managingOrganization: [R4.Reference] = []
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 56 }
    }
}

extension R4.CareTeam {
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
        status: R4.CareTeamStatus? = nil,
        category: [R4.CodeableConcept] = [],
        name: String? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        period: R4.Period? = nil,
        participant: [R4.CareTeam.Participant] = [],
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        managingOrganization: [R4.Reference] = [],
        telecom: [R4.ContactPoint] = [],
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
        self.category = category
        self.name = name
        self.subject = subject
        self.encounter = encounter
        self.period = period
        self.participant = participant
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.managingOrganization = managingOrganization
        self.telecom = telecom
        self.note = note
    }
}

extension R4.CareTeam {
    /// The structure of `CareTeam.participant`. <https://hl7.org/fhir/R4/careteam.html>
    public struct Participant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `role`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/participant-role>.
        @_alwaysEmitIntoClient public var role: [R4.CodeableConcept] = []
        /// `member`, 0..1: Reference (Practitioner, PractitionerRole, RelatedPerson, Patient, Organization or
        /// CareTeam).
        @_alwaysEmitIntoClient @Boxed public var member: R4.Reference?
        /// `onBehalfOf`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var onBehalfOf: R4.Reference?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 57 }
    }
}

extension R4.CareTeam.Participant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        role: [R4.CodeableConcept] = [],
        member: R4.Reference? = nil,
        onBehalfOf: R4.Reference? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.role = role
        self.member = member
        self.onBehalfOf = onBehalfOf
        self.period = period
    }
}
