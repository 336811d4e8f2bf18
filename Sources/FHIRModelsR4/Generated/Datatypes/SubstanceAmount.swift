// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype SubstanceAmount. <https://hl7.org/fhir/R4/datatypes.html#SubstanceAmount>
    public struct SubstanceAmount: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `amount[x]`, 0..1: Quantity, Range or string.
        @_alwaysEmitIntoClient @Choice public var amount: R4.SubstanceAmount.Amount?
        /// `amountType`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var amountType: R4.CodeableConcept?
        /// `amountText`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var amountText: String?
        /// `referenceRange`, 0..1: SubstanceAmount.referenceRange.
        @_alwaysEmitIntoClient @Boxed public var referenceRange: R4.SubstanceAmount.ReferenceRange?

        public init() {}
        @inlinable public static var typeID: UInt16 { 558 }

        /// The types that `amount[x]` allows.
        public typealias Amount = R4.QuantityOrRangeOrString
    }
}

extension R4.SubstanceAmount {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        amount: R4.SubstanceAmount.Amount? = nil,
        amountType: R4.CodeableConcept? = nil,
        amountText: String? = nil,
        referenceRange: R4.SubstanceAmount.ReferenceRange? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.amount = amount
        self.amountType = amountType
        self.amountText = amountText
        self.referenceRange = referenceRange
    }

    /// The value of `amount` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var amountQuantity: R4.Quantity? {
        get { $amount.element(choiceIndex: 0) }
        set { $amount.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `amount` where it is a `range`.
    @_alwaysEmitIntoClient
    public var amountRange: R4.Range? {
        get { $amount.element(choiceIndex: 1) }
        set { $amount.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `amount` where it is a `string`.
    @_alwaysEmitIntoClient
    public var amountString: String? {
        get { $amount.primitive(choiceIndex: 2) }
        set { $amount.setPrimitive(newValue, format: .string, choiceIndex: 2) }
    }
}

extension R4.SubstanceAmount {
    /// The structure of `SubstanceAmount.referenceRange`. <https://hl7.org/fhir/R4/datatypes.html#SubstanceAmount>
    public struct ReferenceRange: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `lowLimit`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var lowLimit: R4.Quantity?
        /// `highLimit`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var highLimit: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 559 }
    }
}

extension R4.SubstanceAmount.ReferenceRange {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        lowLimit: R4.Quantity? = nil,
        highLimit: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.lowLimit = lowLimit
        self.highLimit = highLimit
    }
}
