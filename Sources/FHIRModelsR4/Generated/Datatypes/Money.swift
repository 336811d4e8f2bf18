// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Money. <https://hl7.org/fhir/R4/datatypes.html#Money>
    public struct Money: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `value`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var value: FHIRDecimal?
        /// `currency`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/currencies|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var currency: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 425 }
    }
}

extension R4.Money {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        value: FHIRDecimal? = nil,
        currency: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.value = value
        self.currency = currency
    }
}
