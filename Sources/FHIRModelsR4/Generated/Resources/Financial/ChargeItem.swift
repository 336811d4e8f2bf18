// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ChargeItem. <https://hl7.org/fhir/R4/chargeitem.html>
    public struct ChargeItem: R4Resource {
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
        /// `definitionUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var definitionUri: [String]
        /// `definitionCanonical`, 0..*: canonical (ChargeItemDefinition).
        @_alwaysEmitIntoClient @Primitives public var definitionCanonical: [String]
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/chargeitem-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ChargeItemStatus?
        /// `partOf`, 0..*: Reference (ChargeItem).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/chargeitem-billingcodes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `subject`, 1..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `context`, 0..1: Reference (Encounter or EpisodeOfCare).
        @_alwaysEmitIntoClient @Boxed public var context: R4.Reference?
        /// `occurrence[x]`, 0..1: dateTime, Period or Timing.
        @_alwaysEmitIntoClient @Choice public var occurrence: R4.ChargeItem.Occurrence?
        /// `performer`, 0..*: ChargeItem.performer.
        @_alwaysEmitIntoClient public var performer: [R4.ChargeItem.Performer] = []
        /// `performingOrganization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var performingOrganization: R4.Reference?
        /// `requestingOrganization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var requestingOrganization: R4.Reference?
        /// `costCenter`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var costCenter: R4.Reference?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `bodysite`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient public var bodysite: [R4.CodeableConcept] = []
        /// `factorOverride`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factorOverride: FHIRDecimal?
        /// `priceOverride`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var priceOverride: R4.Money?
        /// `overrideReason`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var overrideReason: String?
        /// `enterer`, 0..1: Reference (Practitioner, PractitionerRole, Organization, Patient, Device or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var enterer: R4.Reference?
        /// `enteredDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var enteredDate: FHIRDateTime?
        /// `reason`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/icd-10>.
        @_alwaysEmitIntoClient public var reason: [R4.CodeableConcept] = []
        /// `service`, 0..*: Reference (DiagnosticReport, ImagingStudy, Immunization, MedicationAdministration,
        /// MedicationDispense, Observation, Procedure or SupplyDelivery).
        @_alwaysEmitIntoClient public var service: [R4.Reference] = []
        /// `product[x]`, 0..1: Reference (Device, Medication or Substance) or CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/device-kind>.
        @_alwaysEmitIntoClient @Choice public var product: R4.ChargeItem.Product?
        /// `account`, 0..*: Reference (Account).
        @_alwaysEmitIntoClient public var account: [R4.Reference] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `supportingInformation`, 0..*: Reference.
        @_alwaysEmitIntoClient public var supportingInformation: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 60 }

        /// The types that `occurrence[x]` allows.
        public typealias Occurrence = R4.DateTimeOrPeriodOrTiming

        /// The types that `product[x]` allows.
        public typealias Product = R4.ReferenceOrCodeableConcept
    }
}

extension R4.ChargeItem {
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
        definitionUri: [String] = [],
        definitionCanonical: [String] = [],
        status: R4.ChargeItemStatus? = nil,
        partOf: [R4.Reference] = [],
        code: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        context: R4.Reference? = nil,
        occurrence: R4.ChargeItem.Occurrence? = nil,
        performer: [R4.ChargeItem.Performer] = [],
        performingOrganization: R4.Reference? = nil,
        requestingOrganization: R4.Reference? = nil,
        costCenter: R4.Reference? = nil,
        quantity: R4.Quantity? = nil,
        bodysite: [R4.CodeableConcept] = [],
        factorOverride: FHIRDecimal? = nil,
        priceOverride: R4.Money? = nil,
        overrideReason: String? = nil,
        enterer: R4.Reference? = nil,
        enteredDate: FHIRDateTime? = nil,
        reason: [R4.CodeableConcept] = [],
        service: [R4.Reference] = [],
        product: R4.ChargeItem.Product? = nil,
        account: [R4.Reference] = [],
        note: [R4.Annotation] = [],
        supportingInformation: [R4.Reference] = []
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
        self.definitionUri = definitionUri
        self.definitionCanonical = definitionCanonical
        self.status = status
        self.partOf = partOf
        self.code = code
        self.subject = subject
        self.context = context
        self.occurrence = occurrence
        self.performer = performer
        self.performingOrganization = performingOrganization
        self.requestingOrganization = requestingOrganization
        self.costCenter = costCenter
        self.quantity = quantity
        self.bodysite = bodysite
        self.factorOverride = factorOverride
        self.priceOverride = priceOverride
        self.overrideReason = overrideReason
        self.enterer = enterer
        self.enteredDate = enteredDate
        self.reason = reason
        self.service = service
        self.product = product
        self.account = account
        self.note = note
        self.supportingInformation = supportingInformation
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

    /// The value of `product` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var productReference: R4.Reference? {
        get { $product.element(choiceIndex: 0) }
        set { $product.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `product` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var productCodeableConcept: R4.CodeableConcept? {
        get { $product.element(choiceIndex: 1) }
        set { $product.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.ChargeItem {
    /// The structure of `ChargeItem.performer`. <https://hl7.org/fhir/R4/chargeitem.html>
    public struct Performer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `function`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/performer-role>.
        @_alwaysEmitIntoClient @Boxed public var function: R4.CodeableConcept?
        /// `actor`, 1..1: Reference (Practitioner, PractitionerRole, Organization, CareTeam, Patient, Device or
        /// RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var actor: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 61 }
    }
}

extension R4.ChargeItem.Performer {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        function: R4.CodeableConcept? = nil,
        actor: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.function = function
        self.actor = actor
    }
}
