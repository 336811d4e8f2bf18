// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Device. <https://hl7.org/fhir/R4/device.html>
    public struct Device: R4Resource {
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
        /// `definition`, 0..1: Reference (DeviceDefinition).
        @_alwaysEmitIntoClient @Boxed public var definition: R4.Reference?
        /// `udiCarrier`, 0..*: Device.udiCarrier.
        @_alwaysEmitIntoClient public var udiCarrier: [R4.Device.UdiCarrier] = []
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/device-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.FHIRDeviceStatus?
        /// `statusReason`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/device-status-reason>.
        @_alwaysEmitIntoClient public var statusReason: [R4.CodeableConcept] = []
        /// `distinctIdentifier`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var distinctIdentifier: String?
        /// `manufacturer`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var manufacturer: String?
        /// `manufactureDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var manufactureDate: FHIRDateTime?
        /// `expirationDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var expirationDate: FHIRDateTime?
        /// `lotNumber`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var lotNumber: String?
        /// `serialNumber`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var serialNumber: String?
        /// `deviceName`, 0..*: Device.deviceName.
        @_alwaysEmitIntoClient public var deviceName: [R4.Device.DeviceName] = []
        /// `modelNumber`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var modelNumber: String?
        /// `partNumber`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var partNumber: String?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/device-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `specialization`, 0..*: Device.specialization.
        @_alwaysEmitIntoClient public var specialization: [R4.Device.Specialization] = []
        /// `version`, 0..*: Device.version.
        @_alwaysEmitIntoClient public var version: [R4.Device.Version] = []
        /// `property`, 0..*: Device.property.
        @_alwaysEmitIntoClient public var property: [R4.Device.Property] = []
        /// `patient`, 0..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `owner`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var owner: R4.Reference?
        /// `contact`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var contact: [R4.ContactPoint] = []
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `url`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `safety`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var safety: [R4.CodeableConcept] = []
        /// `parent`, 0..1: Reference (Device).
        @_alwaysEmitIntoClient @Boxed public var parent: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 169 }
    }
}

extension R4.Device {
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
        definition: R4.Reference? = nil,
        udiCarrier: [R4.Device.UdiCarrier] = [],
        status: R4.FHIRDeviceStatus? = nil,
        statusReason: [R4.CodeableConcept] = [],
        distinctIdentifier: String? = nil,
        manufacturer: String? = nil,
        manufactureDate: FHIRDateTime? = nil,
        expirationDate: FHIRDateTime? = nil,
        lotNumber: String? = nil,
        serialNumber: String? = nil,
        deviceName: [R4.Device.DeviceName] = [],
        modelNumber: String? = nil,
        partNumber: String? = nil,
        type: R4.CodeableConcept? = nil,
        specialization: [R4.Device.Specialization] = [],
        version: [R4.Device.Version] = [],
        property: [R4.Device.Property] = [],
        patient: R4.Reference? = nil,
        owner: R4.Reference? = nil,
        contact: [R4.ContactPoint] = [],
        location: R4.Reference? = nil,
        url: String? = nil,
        note: [R4.Annotation] = [],
        safety: [R4.CodeableConcept] = [],
        parent: R4.Reference? = nil
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
        self.definition = definition
        self.udiCarrier = udiCarrier
        self.status = status
        self.statusReason = statusReason
        self.distinctIdentifier = distinctIdentifier
        self.manufacturer = manufacturer
        self.manufactureDate = manufactureDate
        self.expirationDate = expirationDate
        self.lotNumber = lotNumber
        self.serialNumber = serialNumber
        self.deviceName = deviceName
        self.modelNumber = modelNumber
        self.partNumber = partNumber
        self.type = type
        self.specialization = specialization
        self.version = version
        self.property = property
        self.patient = patient
        self.owner = owner
        self.contact = contact
        self.location = location
        self.url = url
        self.note = note
        self.safety = safety
        self.parent = parent
    }
}

extension R4.Device {
    /// The structure of `Device.deviceName`. <https://hl7.org/fhir/R4/device.html>
    public struct DeviceName: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/device-nametype|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.DeviceNameType?

        public init() {}
        @inlinable public static var typeID: UInt16 { 170 }
    }
}

extension R4.Device.DeviceName {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        type: R4.DeviceNameType? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.type = type
    }
}

extension R4.Device {
    /// The structure of `Device.property`. <https://hl7.org/fhir/R4/device.html>
    public struct Property: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `valueQuantity`, 0..*: Quantity.
        @_alwaysEmitIntoClient public var valueQuantity: [R4.Quantity] = []
        /// `valueCode`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var valueCode: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 171 }
    }
}

extension R4.Device.Property {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        valueQuantity: [R4.Quantity] = [],
        valueCode: [R4.CodeableConcept] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.valueQuantity = valueQuantity
        self.valueCode = valueCode
    }
}

extension R4.Device {
    /// The structure of `Device.specialization`. <https://hl7.org/fhir/R4/device.html>
    public struct Specialization: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `systemType`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var systemType: R4.CodeableConcept?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 172 }
    }
}

extension R4.Device.Specialization {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        systemType: R4.CodeableConcept? = nil,
        version: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.systemType = systemType
        self.version = version
    }
}

extension R4.Device {
    /// The structure of `Device.udiCarrier`. <https://hl7.org/fhir/R4/device.html>
    public struct UdiCarrier: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `deviceIdentifier`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var deviceIdentifier: String?
        /// `issuer`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var issuer: String?
        /// `jurisdiction`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var jurisdiction: String?
        /// `carrierAIDC`, 0..1: base64Binary.
        @_alwaysEmitIntoClient @Primitive public var carrierAIDC: Base64Binary?
        /// `carrierHRF`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var carrierHRF: String?
        /// `entryType`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/udi-entry-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var entryType: R4.UDIEntryType?

        public init() {}
        @inlinable public static var typeID: UInt16 { 173 }
    }
}

extension R4.Device.UdiCarrier {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        deviceIdentifier: String? = nil,
        issuer: String? = nil,
        jurisdiction: String? = nil,
        carrierAIDC: Base64Binary? = nil,
        carrierHRF: String? = nil,
        entryType: R4.UDIEntryType? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.deviceIdentifier = deviceIdentifier
        self.issuer = issuer
        self.jurisdiction = jurisdiction
        self.carrierAIDC = carrierAIDC
        self.carrierHRF = carrierHRF
        self.entryType = entryType
    }
}

extension R4.Device {
    /// The structure of `Device.version`. <https://hl7.org/fhir/R4/device.html>
    public struct Version: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `component`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var component: R4.Identifier?
        /// `value`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 174 }
    }
}

extension R4.Device.Version {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        component: R4.Identifier? = nil,
        value: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.component = component
        self.value = value
    }
}
