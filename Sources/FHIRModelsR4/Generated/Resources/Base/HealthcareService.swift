// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource HealthcareService. <https://hl7.org/fhir/R4/healthcareservice.html>
    public struct HealthcareService: R4Resource {
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
        /// `active`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var active: Bool?
        /// `providedBy`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var providedBy: R4.Reference?
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `specialty`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
        @_alwaysEmitIntoClient public var specialty: [R4.CodeableConcept] = []
        /// `location`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var location: [R4.Reference] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `extraDetails`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var extraDetails: String?
        /// `photo`, 0..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var photo: R4.Attachment?
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `coverageArea`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var coverageArea: [R4.Reference] = []
        /// `serviceProvisionCode`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/service-provision-conditions>.
        @_alwaysEmitIntoClient public var serviceProvisionCode: [R4.CodeableConcept] = []
        /// `eligibility`, 0..*: HealthcareService.eligibility.
        @_alwaysEmitIntoClient public var eligibility: [R4.HealthcareService.Eligibility] = []
        /// `program`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/program>.
        @_alwaysEmitIntoClient public var program: [R4.CodeableConcept] = []
        /// `characteristic`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var characteristic: [R4.CodeableConcept] = []
        /// `communication`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient public var communication: [R4.CodeableConcept] = []
        /// `referralMethod`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/service-referral-method>.
        @_alwaysEmitIntoClient public var referralMethod: [R4.CodeableConcept] = []
        /// `appointmentRequired`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var appointmentRequired: Bool?
        /// `availableTime`, 0..*: HealthcareService.availableTime.
        @_alwaysEmitIntoClient public var availableTime: [R4.HealthcareService.AvailableTime] = []
        /// `notAvailable`, 0..*: HealthcareService.notAvailable.
        @_alwaysEmitIntoClient public var notAvailable: [R4.HealthcareService.NotAvailable] = []
        /// `availabilityExceptions`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var availabilityExceptions: String?
        /// `endpoint`, 0..*: Reference (Endpoint).
        @_alwaysEmitIntoClient public var endpoint: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 279 }
    }
}

extension R4.HealthcareService {
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
        providedBy: R4.Reference? = nil,
        category: [R4.CodeableConcept] = [],
        type: [R4.CodeableConcept] = [],
        specialty: [R4.CodeableConcept] = [],
        location: [R4.Reference] = [],
        name: String? = nil,
        comment: String? = nil,
        extraDetails: String? = nil,
        photo: R4.Attachment? = nil,
        telecom: [R4.ContactPoint] = [],
        coverageArea: [R4.Reference] = [],
        serviceProvisionCode: [R4.CodeableConcept] = [],
        eligibility: [R4.HealthcareService.Eligibility] = [],
        program: [R4.CodeableConcept] = [],
        characteristic: [R4.CodeableConcept] = [],
        communication: [R4.CodeableConcept] = [],
        referralMethod: [R4.CodeableConcept] = [],
        appointmentRequired: Bool? = nil,
        availableTime: [R4.HealthcareService.AvailableTime] = [],
        notAvailable: [R4.HealthcareService.NotAvailable] = [],
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
        self.providedBy = providedBy
        self.category = category
        self.type = type
        self.specialty = specialty
        self.location = location
        self.name = name
        self.comment = comment
        self.extraDetails = extraDetails
        self.photo = photo
        self.telecom = telecom
        self.coverageArea = coverageArea
        self.serviceProvisionCode = serviceProvisionCode
        self.eligibility = eligibility
        self.program = program
        self.characteristic = characteristic
        self.communication = communication
        self.referralMethod = referralMethod
        self.appointmentRequired = appointmentRequired
        self.availableTime = availableTime
        self.notAvailable = notAvailable
        self.availabilityExceptions = availabilityExceptions
        self.endpoint = endpoint
    }
}

extension R4.HealthcareService {
    /// The structure of `HealthcareService.availableTime`. <https://hl7.org/fhir/R4/healthcareservice.html>
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
        @inlinable public static var typeID: UInt16 { 280 }
    }
}

extension R4.HealthcareService.AvailableTime {
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

extension R4.HealthcareService {
    /// The structure of `HealthcareService.eligibility`. <https://hl7.org/fhir/R4/healthcareservice.html>
    public struct Eligibility: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `comment`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var comment: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 281 }
    }
}

extension R4.HealthcareService.Eligibility {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        comment: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.comment = comment
    }
}

extension R4.HealthcareService {
    /// The structure of `HealthcareService.notAvailable`. <https://hl7.org/fhir/R4/healthcareservice.html>
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
        @inlinable public static var typeID: UInt16 { 282 }
    }
}

extension R4.HealthcareService.NotAvailable {
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
