// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource PaymentNotice. <https://hl7.org/fhir/R4/paymentnotice.html>
    public struct PaymentNotice: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/fm-status|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.FinancialResourceStatusCodes?
        /// `request`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var request: R4.Reference?
        /// `response`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var response: R4.Reference?
        /// `created`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `provider`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var provider: R4.Reference?
        /// `payment`, 1..1: Reference (PaymentReconciliation).
        @_alwaysEmitIntoClient @Boxed public var payment: R4.Reference?
        /// `paymentDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var paymentDate: FHIRDate?
        /// `payee`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var payee: R4.Reference?
        /// `recipient`, 1..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var recipient: R4.Reference?
        /// `amount`, 1..1: Money.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Money?
        /// `paymentStatus`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/payment-status>.
        @_alwaysEmitIntoClient @Boxed public var paymentStatus: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 459 }
    }
}

extension R4.PaymentNotice {
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
        status: R4.FinancialResourceStatusCodes? = nil,
        request: R4.Reference? = nil,
        response: R4.Reference? = nil,
        created: FHIRDateTime? = nil,
        provider: R4.Reference? = nil,
        payment: R4.Reference? = nil,
        paymentDate: FHIRDate? = nil,
        payee: R4.Reference? = nil,
        recipient: R4.Reference? = nil,
        amount: R4.Money? = nil,
        paymentStatus: R4.CodeableConcept? = nil
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
        self.request = request
        self.response = response
        self.created = created
        self.provider = provider
        self.payment = payment
        self.paymentDate = paymentDate
        self.payee = payee
        self.recipient = recipient
        self.amount = amount
        self.paymentStatus = paymentStatus
    }
}
