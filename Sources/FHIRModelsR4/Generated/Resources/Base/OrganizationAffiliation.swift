// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource OrganizationAffiliation. <https://hl7.org/fhir/R4/organizationaffiliation.html>
    public struct OrganizationAffiliation: R4Resource {
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
        /// `active`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var active: Bool?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `organization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var organization: R4.Reference?
        /// `participatingOrganization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var participatingOrganization: R4.Reference?
        /// `network`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var network: [R4.Reference] = []
        /// `code`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/organization-role>.
        @_alwaysEmitIntoClient public var code: [R4.CodeableConcept] = []
        /// `specialty`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
        @_alwaysEmitIntoClient public var specialty: [R4.CodeableConcept] = []
        /// `location`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var location: [R4.Reference] = []
        /// `healthcareService`, 0..*: Reference (HealthcareService).
        @_alwaysEmitIntoClient public var healthcareService: [R4.Reference] = []
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `endpoint`, 0..*: Reference (Endpoint).
        @_alwaysEmitIntoClient public var endpoint: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 451 }
    }
}

extension R4.OrganizationAffiliation {
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
        active: Bool? = nil,
        period: R4.Period? = nil,
        organization: R4.Reference? = nil,
        participatingOrganization: R4.Reference? = nil,
        network: [R4.Reference] = [],
        code: [R4.CodeableConcept] = [],
        specialty: [R4.CodeableConcept] = [],
        location: [R4.Reference] = [],
        healthcareService: [R4.Reference] = [],
        telecom: [R4.ContactPoint] = [],
        endpoint: [R4.Reference] = []
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
        self.active = active
        self.period = period
        self.organization = organization
        self.participatingOrganization = participatingOrganization
        self.network = network
        self.code = code
        self.specialty = specialty
        self.location = location
        self.healthcareService = healthcareService
        self.telecom = telecom
        self.endpoint = endpoint
    }
}
