// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource PractitionerRole. <https://hl7.org/fhir/R4/practitionerrole.html>
    public struct PractitionerRole: R4Resource {
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
        /// `practitioner`, 0..1: Reference (Practitioner).
        @_alwaysEmitIntoClient @Boxed public var practitioner: R4.Reference?
        /// `organization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var organization: R4.Reference?
        /// `code`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/practitioner-role>.
        @_alwaysEmitIntoClient public var code: [R4.CodeableConcept] = []
        /// `specialty`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
        @_alwaysEmitIntoClient public var specialty: [R4.CodeableConcept] = []
        /// `location`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var location: [R4.Reference] = []
        /// `healthcareService`, 0..*: Reference (HealthcareService).
        @_alwaysEmitIntoClient public var healthcareService: [R4.Reference] = []
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `availableTime`, 0..*: PractitionerRole.availableTime.
        @_alwaysEmitIntoClient public var availableTime: [R4.PractitionerRole.AvailableTime] = []
        /// `notAvailable`, 0..*: PractitionerRole.notAvailable.
        @_alwaysEmitIntoClient public var notAvailable: [R4.PractitionerRole.NotAvailable] = []
        /// `availabilityExceptions`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var availabilityExceptions: String?
        /// `endpoint`, 0..*: Reference (Endpoint).
        @_alwaysEmitIntoClient public var endpoint: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 477 }
    }
}

extension R4.PractitionerRole {
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
        practitioner: R4.Reference? = nil,
        organization: R4.Reference? = nil,
        code: [R4.CodeableConcept] = [],
        specialty: [R4.CodeableConcept] = [],
        location: [R4.Reference] = [],
        healthcareService: [R4.Reference] = [],
        telecom: [R4.ContactPoint] = [],
        availableTime: [R4.PractitionerRole.AvailableTime] = [],
        notAvailable: [R4.PractitionerRole.NotAvailable] = [],
        availabilityExceptions: String? = nil,
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
        self.practitioner = practitioner
        self.organization = organization
        self.code = code
        self.specialty = specialty
        self.location = location
        self.healthcareService = healthcareService
        self.telecom = telecom
        self.availableTime = availableTime
        self.notAvailable = notAvailable
        self.availabilityExceptions = availabilityExceptions
        self.endpoint = endpoint
    }
}

extension R4.PractitionerRole {
    /// The structure of `PractitionerRole.availableTime`. <https://hl7.org/fhir/R4/practitionerrole.html>
    public struct AvailableTime: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `daysOfWeek`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/days-of-week|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var daysOfWeek: [R4.DaysOfWeek]
        /// `allDay`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var allDay: Bool?
        /// `availableStartTime`, 0..1: time.
        @_alwaysEmitIntoClient @Primitive public var availableStartTime: FHIRTime?
        /// `availableEndTime`, 0..1: time.
        @_alwaysEmitIntoClient @Primitive public var availableEndTime: FHIRTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 478 }
    }
}

extension R4.PractitionerRole.AvailableTime {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        daysOfWeek: [R4.DaysOfWeek] = [],
        allDay: Bool? = nil,
        availableStartTime: FHIRTime? = nil,
        availableEndTime: FHIRTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.daysOfWeek = daysOfWeek
        self.allDay = allDay
        self.availableStartTime = availableStartTime
        self.availableEndTime = availableEndTime
    }
}

extension R4.PractitionerRole {
    /// The structure of `PractitionerRole.notAvailable`. <https://hl7.org/fhir/R4/practitionerrole.html>
    public struct NotAvailable: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `during`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var during: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 479 }
    }
}

extension R4.PractitionerRole.NotAvailable {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        during: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.during = during
    }
}
