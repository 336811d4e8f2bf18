// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Range. <https://hl7.org/fhir/R4/datatypes.html#Range>
    public struct Range: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `low`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var low: R4.Quantity?
        /// `high`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var high: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 497 }
    }
}

extension R4.Range {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        low: R4.Quantity? = nil,
        high: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.low = low
        self.high = high
    }
}
