// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource BiologicallyDerivedProduct. <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>
    public struct BiologicallyDerivedProduct: R4Resource {
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
        /// `productCategory`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/product-category|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var productCategory: R4.BiologicallyDerivedProductCategory?
        /// `productCode`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var productCode: R4.CodeableConcept?
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/product-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var status: R4.BiologicallyDerivedProductStatus?
        /// `request`, 0..*: Reference (ServiceRequest).
        @_alwaysEmitIntoClient public var request: [R4.Reference] = []
        /// `quantity`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var quantity: Int?
        /// `parent`, 0..*: Reference (BiologicallyDerivedProduct).
        @_alwaysEmitIntoClient public var parent: [R4.Reference] = []
        /// `collection`, 0..1: BiologicallyDerivedProduct.collection.
        @_alwaysEmitIntoClient @Boxed public var collection: R4.BiologicallyDerivedProduct.Collection?
        /// `processing`, 0..*: BiologicallyDerivedProduct.processing.
        @_alwaysEmitIntoClient public var processing: [R4.BiologicallyDerivedProduct.Processing] = []
        /// `manipulation`, 0..1: BiologicallyDerivedProduct.manipulation.
        @_alwaysEmitIntoClient @Boxed public var manipulation: R4.BiologicallyDerivedProduct.Manipulation?
        /// `storage`, 0..*: BiologicallyDerivedProduct.storage.
        @_alwaysEmitIntoClient public var storage: [R4.BiologicallyDerivedProduct.Storage] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 27 }
    }
}

extension R4.BiologicallyDerivedProduct {
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
        productCategory: R4.BiologicallyDerivedProductCategory? = nil,
        productCode: R4.CodeableConcept? = nil,
        status: R4.BiologicallyDerivedProductStatus? = nil,
        request: [R4.Reference] = [],
        quantity: Int? = nil,
        parent: [R4.Reference] = [],
        collection: R4.BiologicallyDerivedProduct.Collection? = nil,
        processing: [R4.BiologicallyDerivedProduct.Processing] = [],
        manipulation: R4.BiologicallyDerivedProduct.Manipulation? = nil,
        storage: [R4.BiologicallyDerivedProduct.Storage] = []
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
        self.productCategory = productCategory
        self.productCode = productCode
        self.status = status
        self.request = request
        self.quantity = quantity
        self.parent = parent
        self.collection = collection
        self.processing = processing
        self.manipulation = manipulation
        self.storage = storage
    }
}

extension R4.BiologicallyDerivedProduct {
    /// The structure of `BiologicallyDerivedProduct.collection`.
    /// <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>
    public struct Collection: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `collector`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var collector: R4.Reference?
        /// `source`, 0..1: Reference (Patient or Organization).
        @_alwaysEmitIntoClient @Boxed public var source: R4.Reference?
        /// `collected[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var collected: R4.BiologicallyDerivedProduct.Collection.Collected?

        public init() {}
        @inlinable public static var typeID: UInt16 { 28 }

        /// The types that `collected[x]` allows.
        public typealias Collected = R4.DateTimeOrPeriod
    }
}

extension R4.BiologicallyDerivedProduct.Collection {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        collector: R4.Reference? = nil,
        source: R4.Reference? = nil,
        collected: R4.BiologicallyDerivedProduct.Collection.Collected? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.collector = collector
        self.source = source
        self.collected = collected
    }

    /// The value of `collected` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var collectedDateTime: FHIRDateTime? {
        get { $collected.primitive(choiceIndex: 0) }
        set { $collected.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `collected` where it is a `period`.
    @_alwaysEmitIntoClient
    public var collectedPeriod: R4.Period? {
        get { $collected.element(choiceIndex: 1) }
        set { $collected.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.BiologicallyDerivedProduct {
    /// The structure of `BiologicallyDerivedProduct.manipulation`.
    /// <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>
    public struct Manipulation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `time[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var time: R4.BiologicallyDerivedProduct.Manipulation.Time?

        public init() {}
        @inlinable public static var typeID: UInt16 { 29 }

        /// The types that `time[x]` allows.
        public typealias Time = R4.DateTimeOrPeriod
    }
}

extension R4.BiologicallyDerivedProduct.Manipulation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        time: R4.BiologicallyDerivedProduct.Manipulation.Time? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.time = time
    }

    /// The value of `time` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var timeDateTime: FHIRDateTime? {
        get { $time.primitive(choiceIndex: 0) }
        set { $time.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `time` where it is a `period`.
    @_alwaysEmitIntoClient
    public var timePeriod: R4.Period? {
        get { $time.element(choiceIndex: 1) }
        set { $time.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.BiologicallyDerivedProduct {
    /// The structure of `BiologicallyDerivedProduct.processing`.
    /// <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>
    public struct Processing: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `procedure`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
        @_alwaysEmitIntoClient @Boxed public var procedure: R4.CodeableConcept?
        /// `additive`, 0..1: Reference (Substance).
        @_alwaysEmitIntoClient @Boxed public var additive: R4.Reference?
        /// `time[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var time: R4.BiologicallyDerivedProduct.Processing.Time?

        public init() {}
        @inlinable public static var typeID: UInt16 { 30 }

        /// The types that `time[x]` allows.
        public typealias Time = R4.DateTimeOrPeriod
    }
}

extension R4.BiologicallyDerivedProduct.Processing {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        procedure: R4.CodeableConcept? = nil,
        additive: R4.Reference? = nil,
        time: R4.BiologicallyDerivedProduct.Processing.Time? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.procedure = procedure
        self.additive = additive
        self.time = time
    }

    /// The value of `time` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var timeDateTime: FHIRDateTime? {
        get { $time.primitive(choiceIndex: 0) }
        set { $time.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `time` where it is a `period`.
    @_alwaysEmitIntoClient
    public var timePeriod: R4.Period? {
        get { $time.element(choiceIndex: 1) }
        set { $time.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.BiologicallyDerivedProduct {
    /// The structure of `BiologicallyDerivedProduct.storage`. <https://hl7.org/fhir/R4/biologicallyderivedproduct.html>
    public struct Storage: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `temperature`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var temperature: FHIRDecimal?
        /// `scale`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/product-storage-scale|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var scale: R4.BiologicallyDerivedProductStorageScale?
        /// `duration`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var duration: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 31 }
    }
}

extension R4.BiologicallyDerivedProduct.Storage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        temperature: FHIRDecimal? = nil,
        scale: R4.BiologicallyDerivedProductStorageScale? = nil,
        duration: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.temperature = temperature
        self.scale = scale
        self.duration = duration
    }
}
