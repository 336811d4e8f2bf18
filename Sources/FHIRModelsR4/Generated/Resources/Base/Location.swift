// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Location. <https://hl7.org/fhir/R4/location.html>
    public struct Location: R4Resource {
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
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/location-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.LocationStatus?
        /// `operationalStatus`, 0..1: Coding. Codes: preferred, <http://terminology.hl7.org/ValueSet/v2-0116>.
        @_alwaysEmitIntoClient @Boxed public var operationalStatus: R4.Coding?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `alias`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var alias: [String]
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `mode`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/location-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.LocationMode?
        /// `type`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `address`, 0..1: Address.
        @_alwaysEmitIntoClient @Boxed public var address: R4.Address?
        /// `physicalType`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/location-physical-type>.
        @_alwaysEmitIntoClient @Boxed public var physicalType: R4.CodeableConcept?
        /// `position`, 0..1: Location.position.
        @_alwaysEmitIntoClient @Boxed public var position: R4.Location.Position?
        /// `managingOrganization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var managingOrganization: R4.Reference?
        /// `partOf`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var partOf: R4.Reference?
        /// `hoursOfOperation`, 0..*: Location.hoursOfOperation.
        @_alwaysEmitIntoClient public var hoursOfOperation: [R4.Location.HoursOfOperation] = []
        /// `availabilityExceptions`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var availabilityExceptions: String?
        /// `endpoint`, 0..*: Reference (Endpoint).
        @_alwaysEmitIntoClient public var endpoint: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 329 }
    }
}

extension R4.Location {
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
        status: R4.LocationStatus? = nil,
        operationalStatus: R4.Coding? = nil,
        name: String? = nil,
        alias: [String] = [],
        description: String? = nil,
        mode: R4.LocationMode? = nil,
        type: [R4.CodeableConcept] = [],
        telecom: [R4.ContactPoint] = [],
        address: R4.Address? = nil,
        physicalType: R4.CodeableConcept? = nil,
        position: R4.Location.Position? = nil,
        managingOrganization: R4.Reference? = nil,
        partOf: R4.Reference? = nil,
        hoursOfOperation: [R4.Location.HoursOfOperation] = [],
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
        self.status = status
        self.operationalStatus = operationalStatus
        self.name = name
        self.alias = alias
        self.description = description
        self.mode = mode
        self.type = type
        self.telecom = telecom
        self.address = address
        self.physicalType = physicalType
        self.position = position
        self.managingOrganization = managingOrganization
        self.partOf = partOf
        self.hoursOfOperation = hoursOfOperation
        self.availabilityExceptions = availabilityExceptions
        self.endpoint = endpoint
    }
}

extension R4.Location {
    /// The structure of `Location.hoursOfOperation`. <https://hl7.org/fhir/R4/location.html>
    public struct HoursOfOperation: R4Element {
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
        /// `openingTime`, 0..1: time.
        @_alwaysEmitIntoClient @Primitive public var openingTime: FHIRTime?
        /// `closingTime`, 0..1: time.
        @_alwaysEmitIntoClient @Primitive public var closingTime: FHIRTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 330 }
    }
}

extension R4.Location.HoursOfOperation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        daysOfWeek: [R4.DaysOfWeek] = [],
        allDay: Bool? = nil,
        openingTime: FHIRTime? = nil,
        closingTime: FHIRTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.daysOfWeek = daysOfWeek
        self.allDay = allDay
        self.openingTime = openingTime
        self.closingTime = closingTime
    }
}

extension R4.Location {
    /// The structure of `Location.position`. <https://hl7.org/fhir/R4/location.html>
    public struct Position: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `longitude`, 1..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var longitude: FHIRDecimal?
        /// `latitude`, 1..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var latitude: FHIRDecimal?
        /// `altitude`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var altitude: FHIRDecimal?

        public init() {}
        @inlinable public static var typeID: UInt16 { 331 }
    }
}

extension R4.Location.Position {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        longitude: FHIRDecimal? = nil,
        latitude: FHIRDecimal? = nil,
        altitude: FHIRDecimal? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.longitude = longitude
        self.latitude = latitude
        self.altitude = altitude
    }
}
