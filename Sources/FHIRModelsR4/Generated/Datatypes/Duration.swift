// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Duration. <https://hl7.org/fhir/R4/datatypes.html#Duration>
    public struct Duration: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `value`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var value: FHIRDecimal?
        /// `comparator`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/quantity-comparator|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var comparator: R4.QuantityComparator?
        /// `unit`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var unit: String?
        /// `system`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var system: String?
        /// `code`, 0..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 199 }
    }
}

extension R4.Duration {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        value: FHIRDecimal? = nil,
        comparator: R4.QuantityComparator? = nil,
        unit: String? = nil,
        system: String? = nil,
        code: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.value = value
        self.comparator = comparator
        self.unit = unit
        self.system = system
        self.code = code
    }
}
