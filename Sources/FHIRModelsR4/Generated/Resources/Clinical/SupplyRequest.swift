// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SupplyRequest. <https://hl7.org/fhir/R4/supplyrequest.html>
    public struct SupplyRequest: R4Resource {
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
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/supplyrequest-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.SupplyRequestStatus?
        /// `category`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/supplyrequest-kind>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `priority`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/request-priority|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var priority: R4.RequestPriority?
        /// `item[x]`, 1..1: CodeableConcept or Reference (Medication, Substance or Device). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/supply-item>.
        @_alwaysEmitIntoClient @Choice public var item: R4.SupplyRequest.Item?
        /// `quantity`, 1..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `parameter`, 0..*: SupplyRequest.parameter.
        @_alwaysEmitIntoClient public var parameter: [R4.SupplyRequest.Parameter] = []
        /// `occurrence[x]`, 0..1: dateTime, Period or Timing.
        @_alwaysEmitIntoClient @Choice public var occurrence: R4.SupplyRequest.Occurrence?
        /// `authoredOn`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var authoredOn: FHIRDateTime?
        /// `requester`, 0..1: Reference (Practitioner, PractitionerRole, Organization, Patient, RelatedPerson or
        /// Device).
        @_alwaysEmitIntoClient @Boxed public var requester: R4.Reference?
        /// `supplier`, 0..*: Reference (Organization or HealthcareService).
        @_alwaysEmitIntoClient public var supplier: [R4.Reference] = []
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/supplyrequest-reason>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport or DocumentReference).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `deliverFrom`, 0..1: Reference (Organization or Location).
        @_alwaysEmitIntoClient @Boxed public var deliverFrom: R4.Reference?
        /// `deliverTo`, 0..1: Reference (Organization, Location or Patient).
        @_alwaysEmitIntoClient @Boxed public var deliverTo: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 598 }

        /// The types that `item[x]` allows.
        public typealias Item = R4.CodeableConceptOrReference

        /// The types that `occurrence[x]` allows.
        public typealias Occurrence = R4.DateTimeOrPeriodOrTiming
    }
}

extension R4.SupplyRequest {
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
        status: R4.SupplyRequestStatus? = nil,
        category: R4.CodeableConcept? = nil,
        priority: R4.RequestPriority? = nil,
        item: R4.SupplyRequest.Item? = nil,
        quantity: R4.Quantity? = nil,
        parameter: [R4.SupplyRequest.Parameter] = [],
        occurrence: R4.SupplyRequest.Occurrence? = nil,
        authoredOn: FHIRDateTime? = nil,
        requester: R4.Reference? = nil,
        supplier: [R4.Reference] = [],
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        deliverFrom: R4.Reference? = nil,
        deliverTo: R4.Reference? = nil
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
        self.priority = priority
        self.item = item
        self.quantity = quantity
        self.parameter = parameter
        self.occurrence = occurrence
        self.authoredOn = authoredOn
        self.requester = requester
        self.supplier = supplier
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.deliverFrom = deliverFrom
        self.deliverTo = deliverTo
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

extension R4.SupplyRequest {
    /// The structure of `SupplyRequest.parameter`. <https://hl7.org/fhir/R4/supplyrequest.html>
    public struct Parameter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `value[x]`, 0..1: CodeableConcept, Quantity, Range or boolean.
        @_alwaysEmitIntoClient @Choice public var value: R4.SupplyRequest.Parameter.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 599 }

        /// The types that `value[x]` allows.
        public typealias Value = R4.DeviceRequest.Parameter.Value
    }
}

extension R4.SupplyRequest.Parameter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        value: R4.SupplyRequest.Parameter.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.value = value
    }

    /// The value of `value` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var valueCodeableConcept: R4.CodeableConcept? {
        get { $value.element(choiceIndex: 0) }
        set { $value.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 1) }
        set { $value.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `range`.
    @_alwaysEmitIntoClient
    public var valueRange: R4.Range? {
        get { $value.element(choiceIndex: 2) }
        set { $value.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 3) }
    }
}
