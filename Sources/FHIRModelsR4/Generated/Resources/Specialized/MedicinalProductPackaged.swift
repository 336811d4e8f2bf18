// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProductPackaged. <https://hl7.org/fhir/R4/medicinalproductpackaged.html>
    public struct MedicinalProductPackaged: R4Resource {
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
        /// `subject`, 0..*: Reference (MedicinalProduct).
        @_alwaysEmitIntoClient public var subject: [R4.Reference] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `legalStatusOfSupply`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var legalStatusOfSupply: R4.CodeableConcept?
        /// `marketingStatus`, 0..*: MarketingStatus.
        @_alwaysEmitIntoClient public var marketingStatus: [R4.MarketingStatus] = []
        /// `marketingAuthorization`, 0..1: Reference (MedicinalProductAuthorization).
        @_alwaysEmitIntoClient @Boxed public var marketingAuthorization: R4.Reference?
        /// `manufacturer`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var manufacturer: [R4.Reference] = []
        /// `batchIdentifier`, 0..*: MedicinalProductPackaged.batchIdentifier.
        @_alwaysEmitIntoClient public var batchIdentifier: [R4.MedicinalProductPackaged.BatchIdentifier] = []
        /// `packageItem`, 1..*: MedicinalProductPackaged.packageItem.
        @_alwaysEmitIntoClient public var packageItem: [R4.MedicinalProductPackaged.PackageItem] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 399 }
    }
}

extension R4.MedicinalProductPackaged {
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
        subject: [R4.Reference] = [],
        description: String? = nil,
        legalStatusOfSupply: R4.CodeableConcept? = nil,
        marketingStatus: [R4.MarketingStatus] = [],
        marketingAuthorization: R4.Reference? = nil,
        manufacturer: [R4.Reference] = [],
        batchIdentifier: [R4.MedicinalProductPackaged.BatchIdentifier] = [],
        packageItem: [R4.MedicinalProductPackaged.PackageItem] = []
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
        self.subject = subject
        self.description = description
        self.legalStatusOfSupply = legalStatusOfSupply
        self.marketingStatus = marketingStatus
        self.marketingAuthorization = marketingAuthorization
        self.manufacturer = manufacturer
        self.batchIdentifier = batchIdentifier
        self.packageItem = packageItem
    }
}

extension R4.MedicinalProductPackaged {
    /// The structure of `MedicinalProductPackaged.batchIdentifier`.
    /// <https://hl7.org/fhir/R4/medicinalproductpackaged.html>
    public struct BatchIdentifier: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `outerPackaging`, 1..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var outerPackaging: R4.Identifier?
        /// `immediatePackaging`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var immediatePackaging: R4.Identifier?

        public init() {}
        @inlinable public static var typeID: UInt16 { 400 }
    }
}

extension R4.MedicinalProductPackaged.BatchIdentifier {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        outerPackaging: R4.Identifier? = nil,
        immediatePackaging: R4.Identifier? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.outerPackaging = outerPackaging
        self.immediatePackaging = immediatePackaging
    }
}

extension R4.MedicinalProductPackaged {
    /// The structure of `MedicinalProductPackaged.packageItem`. <https://hl7.org/fhir/R4/medicinalproductpackaged.html>
    public struct PackageItem: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `quantity`, 1..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `material`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var material: [R4.CodeableConcept] = []
        /// `alternateMaterial`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var alternateMaterial: [R4.CodeableConcept] = []
        /// `device`, 0..*: Reference (DeviceDefinition).
        @_alwaysEmitIntoClient public var device: [R4.Reference] = []
        /// `manufacturedItem`, 0..*: Reference (MedicinalProductManufactured).
        @_alwaysEmitIntoClient public var manufacturedItem: [R4.Reference] = []
        /// `packageItem`, 0..*: MedicinalProductPackaged.packageItem.
        @_alwaysEmitIntoClient public var packageItem: [R4.MedicinalProductPackaged.PackageItem] = []
        /// `physicalCharacteristics`, 0..1: ProdCharacteristic.
        @_alwaysEmitIntoClient @Boxed public var physicalCharacteristics: R4.ProdCharacteristic?
        /// `otherCharacteristics`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var otherCharacteristics: [R4.CodeableConcept] = []
        /// `shelfLifeStorage`, 0..*: ProductShelfLife.
        @_alwaysEmitIntoClient public var shelfLifeStorage: [R4.ProductShelfLife] = []
        /// `manufacturer`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var manufacturer: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 401 }
    }
}

extension R4.MedicinalProductPackaged.PackageItem {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        type: R4.CodeableConcept? = nil,
        quantity: R4.Quantity? = nil,
        material: [R4.CodeableConcept] = [],
        alternateMaterial: [R4.CodeableConcept] = [],
        device: [R4.Reference] = [],
        manufacturedItem: [R4.Reference] = [],
        packageItem: [R4.MedicinalProductPackaged.PackageItem] = [],
        physicalCharacteristics: R4.ProdCharacteristic? = nil,
        otherCharacteristics: [R4.CodeableConcept] = [],
        shelfLifeStorage: [R4.ProductShelfLife] = [],
        manufacturer: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.type = type
        self.quantity = quantity
        self.material = material
        self.alternateMaterial = alternateMaterial
        self.device = device
        self.manufacturedItem = manufacturedItem
        self.packageItem = packageItem
        self.physicalCharacteristics = physicalCharacteristics
        self.otherCharacteristics = otherCharacteristics
        self.shelfLifeStorage = shelfLifeStorage
        self.manufacturer = manufacturer
    }
}
