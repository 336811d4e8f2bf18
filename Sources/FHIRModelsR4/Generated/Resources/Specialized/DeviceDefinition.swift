// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource DeviceDefinition. <https://hl7.org/fhir/R4/devicedefinition.html>
    public struct DeviceDefinition: R4Resource {
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
        /// `udiDeviceIdentifier`, 0..*: DeviceDefinition.udiDeviceIdentifier.
        @_alwaysEmitIntoClient public var udiDeviceIdentifier: [R4.DeviceDefinition.UdiDeviceIdentifier] = []
        /// `manufacturer[x]`, 0..1: string or Reference (Organization).
        @_alwaysEmitIntoClient @Choice public var manufacturer: R4.DeviceDefinition.Manufacturer?
        /// `deviceName`, 0..*: DeviceDefinition.deviceName.
        @_alwaysEmitIntoClient public var deviceName: [R4.DeviceDefinition.DeviceName] = []
        /// `modelNumber`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var modelNumber: String?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/device-kind>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `specialization`, 0..*: DeviceDefinition.specialization.
        @_alwaysEmitIntoClient public var specialization: [R4.DeviceDefinition.Specialization] = []
        /// `version`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var version: [String]
        /// `safety`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/device-safety>.
        @_alwaysEmitIntoClient public var safety: [R4.CodeableConcept] = []
        /// `shelfLifeStorage`, 0..*: ProductShelfLife.
        @_alwaysEmitIntoClient public var shelfLifeStorage: [R4.ProductShelfLife] = []
        /// `physicalCharacteristics`, 0..1: ProdCharacteristic.
        @_alwaysEmitIntoClient @Boxed public var physicalCharacteristics: R4.ProdCharacteristic?
        /// `languageCode`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var languageCode: [R4.CodeableConcept] = []
        /// `capability`, 0..*: DeviceDefinition.capability.
        @_alwaysEmitIntoClient public var capability: [R4.DeviceDefinition.Capability] = []
        /// `property`, 0..*: DeviceDefinition.property.
        @_alwaysEmitIntoClient public var property: [R4.DeviceDefinition.Property] = []
        /// `owner`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var owner: R4.Reference?
        /// `contact`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var contact: [R4.ContactPoint] = []
        /// `url`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `onlineInformation`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var onlineInformation: String?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `parentDevice`, 0..1: Reference (DeviceDefinition).
        @_alwaysEmitIntoClient @Boxed public var parentDevice: R4.Reference?
        /// `material`, 0..*: DeviceDefinition.material.
        @_alwaysEmitIntoClient public var material: [R4.DeviceDefinition.Material] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 175 }
    }
}

extension R4.DeviceDefinition {
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
        udiDeviceIdentifier: [R4.DeviceDefinition.UdiDeviceIdentifier] = [],
        manufacturer: R4.DeviceDefinition.Manufacturer? = nil,
        deviceName: [R4.DeviceDefinition.DeviceName] = [],
        modelNumber: String? = nil,
        type: R4.CodeableConcept? = nil,
        specialization: [R4.DeviceDefinition.Specialization] = [],
        version: [String] = [],
        safety: [R4.CodeableConcept] = [],
        shelfLifeStorage: [R4.ProductShelfLife] = [],
        physicalCharacteristics: R4.ProdCharacteristic? = nil,
        languageCode: [R4.CodeableConcept] = [],
        capability: [R4.DeviceDefinition.Capability] = [],
        property: [R4.DeviceDefinition.Property] = [],
        owner: R4.Reference? = nil,
        contact: [R4.ContactPoint] = [],
        url: String? = nil,
        onlineInformation: String? = nil,
        note: [R4.Annotation] = [],
        quantity: R4.Quantity? = nil,
        parentDevice: R4.Reference? = nil,
        material: [R4.DeviceDefinition.Material] = []
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
        self.udiDeviceIdentifier = udiDeviceIdentifier
        self.manufacturer = manufacturer
        self.deviceName = deviceName
        self.modelNumber = modelNumber
        self.type = type
        self.specialization = specialization
        self.version = version
        self.safety = safety
        self.shelfLifeStorage = shelfLifeStorage
        self.physicalCharacteristics = physicalCharacteristics
        self.languageCode = languageCode
        self.capability = capability
        self.property = property
        self.owner = owner
        self.contact = contact
        self.url = url
        self.onlineInformation = onlineInformation
        self.note = note
        self.quantity = quantity
        self.parentDevice = parentDevice
        self.material = material
    }

    /// The value of `manufacturer` where it is a `string`.
    @_alwaysEmitIntoClient
    public var manufacturerString: String? {
        get { $manufacturer.primitive(choiceIndex: 0) }
        set { $manufacturer.setPrimitive(newValue, format: .string, choiceIndex: 0) }
    }

    /// The value of `manufacturer` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var manufacturerReference: R4.Reference? {
        get { $manufacturer.element(choiceIndex: 1) }
        set { $manufacturer.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.DeviceDefinition {
    /// A choice of 2 types: string, reference.
    public indirect enum Manufacturer: FHIRChoice {
        case string(String)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 1: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 0)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.DeviceDefinition {
    /// The structure of `DeviceDefinition.capability`. <https://hl7.org/fhir/R4/devicedefinition.html>
    public struct Capability: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `description`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var description: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 176 }
    }
}

extension R4.DeviceDefinition.Capability {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        description: [R4.CodeableConcept] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.description = description
    }
}

extension R4.DeviceDefinition {
    /// The structure of `DeviceDefinition.deviceName`. <https://hl7.org/fhir/R4/devicedefinition.html>
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
        @inlinable public static var typeID: UInt16 { 177 }
    }
}

extension R4.DeviceDefinition.DeviceName {
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

extension R4.DeviceDefinition {
    /// The structure of `DeviceDefinition.material`. <https://hl7.org/fhir/R4/devicedefinition.html>
    public struct Material: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `substance`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var substance: R4.CodeableConcept?
        /// `alternate`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var alternate: Bool?
        /// `allergenicIndicator`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var allergenicIndicator: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 178 }
    }
}

extension R4.DeviceDefinition.Material {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        substance: R4.CodeableConcept? = nil,
        alternate: Bool? = nil,
        allergenicIndicator: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.substance = substance
        self.alternate = alternate
        self.allergenicIndicator = allergenicIndicator
    }
}

extension R4.DeviceDefinition {
    /// The structure of `DeviceDefinition.property`. <https://hl7.org/fhir/R4/devicedefinition.html>
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
        @inlinable public static var typeID: UInt16 { 179 }
    }
}

extension R4.DeviceDefinition.Property {
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

extension R4.DeviceDefinition {
    /// The structure of `DeviceDefinition.specialization`. <https://hl7.org/fhir/R4/devicedefinition.html>
    public struct Specialization: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `systemType`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var systemType: String?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 180 }
    }
}

extension R4.DeviceDefinition.Specialization {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        systemType: String? = nil,
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

extension R4.DeviceDefinition {
    /// The structure of `DeviceDefinition.udiDeviceIdentifier`. <https://hl7.org/fhir/R4/devicedefinition.html>
    public struct UdiDeviceIdentifier: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `deviceIdentifier`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var deviceIdentifier: String?
        /// `issuer`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var issuer: String?
        /// `jurisdiction`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var jurisdiction: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 181 }
    }
}

extension R4.DeviceDefinition.UdiDeviceIdentifier {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        deviceIdentifier: String? = nil,
        issuer: String? = nil,
        jurisdiction: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.deviceIdentifier = deviceIdentifier
        self.issuer = issuer
        self.jurisdiction = jurisdiction
    }
}
