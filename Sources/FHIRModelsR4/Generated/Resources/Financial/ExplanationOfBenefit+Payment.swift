// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.payment`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
    public struct Payment: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-paymenttype>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `adjustment`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var adjustment: R4.Money?
        /// `adjustmentReason`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/payment-adjustment-reason>.
        @_alwaysEmitIntoClient @Boxed public var adjustmentReason: R4.CodeableConcept?
        /// `date`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDate?
        /// `amount`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Money?
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?

        public init() {}
        @inlinable public static var typeID: UInt16 { 258 }
    }
}

extension R4.ExplanationOfBenefit.Payment {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        adjustment: R4.Money? = nil,
        adjustmentReason: R4.CodeableConcept? = nil,
        date: FHIRDate? = nil,
        amount: R4.Money? = nil,
        identifier: R4.Identifier? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.adjustment = adjustment
        self.adjustmentReason = adjustmentReason
        self.date = date
        self.amount = amount
        self.identifier = identifier
    }
}
