// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SupplyDelivery. <https://hl7.org/fhir/R4/supplydelivery.html>
    public struct SupplyDelivery: R4Resource {
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
        /// `basedOn`, 0..*: Reference (SupplyRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `partOf`, 0..*: Reference (SupplyDelivery or Contract).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/supplydelivery-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.SupplyDeliveryStatus?
        /// `patient`, 0..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `type`, 0..1: CodeableConcept. Codes: required, <http://hl7.org/fhir/ValueSet/supplydelivery-type|4.0.1>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `suppliedItem`, 0..1: SupplyDelivery.suppliedItem.
        @_alwaysEmitIntoClient @Boxed public var suppliedItem: R4.SupplyDelivery.SuppliedItem?
        /// `occurrence[x]`, 0..1: dateTime, Period or Timing.
        @_alwaysEmitIntoClient @Choice public var occurrence: R4.SupplyDelivery.Occurrence?
        /// `supplier`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var supplier: R4.Reference?
        /// `destination`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var destination: R4.Reference?
        /// `receiver`, 0..*: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient public var receiver: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 596 }

        /// The types that `occurrence[x]` allows.
        public typealias Occurrence = R4.DateTimeOrPeriodOrTiming
    }
}

extension R4.SupplyDelivery {
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
        basedOn: [R4.Reference] = [],
        partOf: [R4.Reference] = [],
        status: R4.SupplyDeliveryStatus? = nil,
        patient: R4.Reference? = nil,
        type: R4.CodeableConcept? = nil,
        suppliedItem: R4.SupplyDelivery.SuppliedItem? = nil,
        occurrence: R4.SupplyDelivery.Occurrence? = nil,
        supplier: R4.Reference? = nil,
        destination: R4.Reference? = nil,
        receiver: [R4.Reference] = []
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
        self.basedOn = basedOn
        self.partOf = partOf
        self.status = status
        self.patient = patient
        self.type = type
        self.suppliedItem = suppliedItem
        self.occurrence = occurrence
        self.supplier = supplier
        self.destination = destination
        self.receiver = receiver
    }

    /// The value of `occurrence` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var occurrenceDateTime: FHIRDateTime? {
        get { $occurrence.primitive(choiceIndex: 0) }
        set { $occurrence.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `occurrence` where it is a `period`.
    @_alwaysEmitIntoClient
    public var occurrencePeriod: R4.Period? {
        get { $occurrence.element(choiceIndex: 1) }
        set { $occurrence.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `occurrence` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var occurrenceTiming: R4.Timing? {
        get { $occurrence.element(choiceIndex: 2) }
        set { $occurrence.setElement(newValue, choiceIndex: 2) }
    }
}

extension R4.SupplyDelivery {
    /// The structure of `SupplyDelivery.suppliedItem`. <https://hl7.org/fhir/R4/supplydelivery.html>
    public struct SuppliedItem: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `item[x]`, 0..1: CodeableConcept or Reference (Medication, Substance or Device). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/supply-item>.
        @_alwaysEmitIntoClient @Choice public var item: R4.SupplyDelivery.SuppliedItem.Item?

        public init() {}
        @inlinable public static var typeID: UInt16 { 597 }

        /// The types that `item[x]` allows.
        public typealias Item = R4.CodeableConceptOrReference
    }
}

extension R4.SupplyDelivery.SuppliedItem {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        quantity: R4.Quantity? = nil,
        item: R4.SupplyDelivery.SuppliedItem.Item? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.quantity = quantity
        self.item = item
    }

    /// The value of `item` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var itemCodeableConcept: R4.CodeableConcept? {
        get { $item.element(choiceIndex: 0) }
        set { $item.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `item` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var itemReference: R4.Reference? {
        get { $item.element(choiceIndex: 1) }
        set { $item.setElement(newValue, choiceIndex: 1) }
    }
}
