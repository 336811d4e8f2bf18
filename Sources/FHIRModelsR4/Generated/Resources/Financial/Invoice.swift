// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Invoice. <https://hl7.org/fhir/R4/invoice.html>
    public struct Invoice: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/invoice-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.InvoiceStatus?
        /// `cancelledReason`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var cancelledReason: String?
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `subject`, 0..1: Reference (Patient or Group).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `recipient`, 0..1: Reference (Organization, Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var recipient: R4.Reference?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `participant`, 0..*: Invoice.participant.
        @_alwaysEmitIntoClient public var participant: [R4.Invoice.Participant] = []
        /// `issuer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var issuer: R4.Reference?
        /// `account`, 0..1: Reference (Account).
        @_alwaysEmitIntoClient @Boxed public var account: R4.Reference?
        /// `lineItem`, 0..*: Invoice.lineItem.
        @_alwaysEmitIntoClient public var lineItem: [R4.Invoice.LineItem] = []
        /// `totalPriceComponent`, 0..*: Invoice.lineItem.priceComponent.
        @_alwaysEmitIntoClient public var totalPriceComponent: [R4.Invoice.LineItem.PriceComponent] = []
        /// `totalNet`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var totalNet: R4.Money?
        /// `totalGross`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var totalGross: R4.Money?
        /// `paymentTerms`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var paymentTerms: String?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 320 }
    }
}

extension R4.Invoice {
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
        status: R4.InvoiceStatus? = nil,
        cancelledReason: String? = nil,
        type: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        recipient: R4.Reference? = nil,
        date: FHIRDateTime? = nil,
        participant: [R4.Invoice.Participant] = [],
        issuer: R4.Reference? = nil,
        account: R4.Reference? = nil,
        lineItem: [R4.Invoice.LineItem] = [],
        totalPriceComponent: [R4.Invoice.LineItem.PriceComponent] = [],
        totalNet: R4.Money? = nil,
        totalGross: R4.Money? = nil,
        paymentTerms: String? = nil,
        note: [R4.Annotation] = []
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
        self.cancelledReason = cancelledReason
        self.type = type
        self.subject = subject
        self.recipient = recipient
        self.date = date
        self.participant = participant
        self.issuer = issuer
        self.account = account
        self.lineItem = lineItem
        self.totalPriceComponent = totalPriceComponent
        self.totalNet = totalNet
        self.totalGross = totalGross
        self.paymentTerms = paymentTerms
        self.note = note
    }
}

extension R4.Invoice {
    /// The structure of `Invoice.lineItem`. <https://hl7.org/fhir/R4/invoice.html>
    public struct LineItem: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `chargeItem[x]`, 1..1: Reference (ChargeItem) or CodeableConcept.
        @_alwaysEmitIntoClient @Choice public var chargeItem: R4.Invoice.LineItem.ChargeItem?
        /// `priceComponent`, 0..*: Invoice.lineItem.priceComponent.
        @_alwaysEmitIntoClient public var priceComponent: [R4.Invoice.LineItem.PriceComponent] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 321 }

        /// The types that `chargeItem[x]` allows.
        public typealias ChargeItem = R4.ReferenceOrCodeableConcept
    }
}

extension R4.Invoice.LineItem {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        chargeItem: R4.Invoice.LineItem.ChargeItem? = nil,
        priceComponent: [R4.Invoice.LineItem.PriceComponent] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.chargeItem = chargeItem
        self.priceComponent = priceComponent
    }

    /// The value of `chargeItem` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var chargeItemReference: R4.Reference? {
        get { $chargeItem.element(choiceIndex: 0) }
        set { $chargeItem.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `chargeItem` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var chargeItemCodeableConcept: R4.CodeableConcept? {
        get { $chargeItem.element(choiceIndex: 1) }
        set { $chargeItem.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Invoice.LineItem {
    /// The structure of `Invoice.lineItem.priceComponent`. <https://hl7.org/fhir/R4/invoice.html>
    public struct PriceComponent: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/invoice-priceComponentType|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.InvoicePriceComponentType?
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `amount`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Money?

        public init() {}
        @inlinable public static var typeID: UInt16 { 322 }
    }
}

extension R4.Invoice.LineItem.PriceComponent {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.InvoicePriceComponentType? = nil,
        code: R4.CodeableConcept? = nil,
        factor: FHIRDecimal? = nil,
        amount: R4.Money? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.code = code
        self.factor = factor
        self.amount = amount
    }
}

extension R4.Invoice {
    /// The structure of `Invoice.participant`. <https://hl7.org/fhir/R4/invoice.html>
    public struct Participant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `role`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?
        /// `actor`, 1..1: Reference (Practitioner, Organization, Patient, PractitionerRole, Device or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var actor: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 323 }
    }
}

extension R4.Invoice.Participant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        role: R4.CodeableConcept? = nil,
        actor: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.role = role
        self.actor = actor
    }
}
