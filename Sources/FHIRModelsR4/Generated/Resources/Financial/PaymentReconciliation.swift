// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource PaymentReconciliation. <https://hl7.org/fhir/R4/paymentreconciliation.html>
    public struct PaymentReconciliation: R4Resource {
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
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `created`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `paymentIssuer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var paymentIssuer: R4.Reference?
        /// `request`, 0..1: Reference (Task).
        @_alwaysEmitIntoClient @Boxed public var request: R4.Reference?
        /// `requestor`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var requestor: R4.Reference?
        /// `outcome`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/remittance-outcome|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var outcome: R4.RemittanceOutcome?
        /// `disposition`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var disposition: String?
        /// `paymentDate`, 1..1: date.
        @_alwaysEmitIntoClient @Primitive public var paymentDate: FHIRDate?
        /// `paymentAmount`, 1..1: Money.
        @_alwaysEmitIntoClient @Boxed public var paymentAmount: R4.Money?
        /// `paymentIdentifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var paymentIdentifier: R4.Identifier?
        /// `detail`, 0..*: PaymentReconciliation.detail.
        @_alwaysEmitIntoClient public var detail: [R4.PaymentReconciliation.Detail] = []
        /// `formCode`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/forms>.
        @_alwaysEmitIntoClient @Boxed public var formCode: R4.CodeableConcept?
        /// `processNote`, 0..*: PaymentReconciliation.processNote.
        @_alwaysEmitIntoClient public var processNote: [R4.PaymentReconciliation.ProcessNote] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 460 }
    }
}

extension R4.PaymentReconciliation {
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
        period: R4.Period? = nil,
        created: FHIRDateTime? = nil,
        paymentIssuer: R4.Reference? = nil,
        request: R4.Reference? = nil,
        requestor: R4.Reference? = nil,
        outcome: R4.RemittanceOutcome? = nil,
        disposition: String? = nil,
        paymentDate: FHIRDate? = nil,
        paymentAmount: R4.Money? = nil,
        paymentIdentifier: R4.Identifier? = nil,
        detail: [R4.PaymentReconciliation.Detail] = [],
        formCode: R4.CodeableConcept? = nil,
        processNote: [R4.PaymentReconciliation.ProcessNote] = []
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
        self.period = period
        self.created = created
        self.paymentIssuer = paymentIssuer
        self.request = request
        self.requestor = requestor
        self.outcome = outcome
        self.disposition = disposition
        self.paymentDate = paymentDate
        self.paymentAmount = paymentAmount
        self.paymentIdentifier = paymentIdentifier
        self.detail = detail
        self.formCode = formCode
        self.processNote = processNote
    }
}

extension R4.PaymentReconciliation {
    /// The structure of `PaymentReconciliation.detail`. <https://hl7.org/fhir/R4/paymentreconciliation.html>
    public struct Detail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `predecessor`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var predecessor: R4.Identifier?
        /// `type`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/payment-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `request`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var request: R4.Reference?
        /// `submitter`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var submitter: R4.Reference?
        /// `response`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var response: R4.Reference?
        /// `date`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDate?
        /// `responsible`, 0..1: Reference (PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var responsible: R4.Reference?
        /// `payee`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var payee: R4.Reference?
        /// `amount`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Money?

        public init() {}
        @inlinable public static var typeID: UInt16 { 461 }
    }
}

extension R4.PaymentReconciliation.Detail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: R4.Identifier? = nil,
        predecessor: R4.Identifier? = nil,
        type: R4.CodeableConcept? = nil,
        request: R4.Reference? = nil,
        submitter: R4.Reference? = nil,
        response: R4.Reference? = nil,
        date: FHIRDate? = nil,
        responsible: R4.Reference? = nil,
        payee: R4.Reference? = nil,
        amount: R4.Money? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.predecessor = predecessor
        self.type = type
        self.request = request
        self.submitter = submitter
        self.response = response
        self.date = date
        self.responsible = responsible
        self.payee = payee
        self.amount = amount
    }
}

extension R4.PaymentReconciliation {
    /// The structure of `PaymentReconciliation.processNote`. <https://hl7.org/fhir/R4/paymentreconciliation.html>
    public struct ProcessNote: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/note-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.NoteType?
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 462 }
    }
}

extension R4.PaymentReconciliation.ProcessNote {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.NoteType? = nil,
        text: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.text = text
    }
}
