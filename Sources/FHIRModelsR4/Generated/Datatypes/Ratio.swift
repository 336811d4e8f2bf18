// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Ratio. <https://hl7.org/fhir/R4/datatypes.html#Ratio>
    public struct Ratio: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `numerator`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var numerator: R4.Quantity?
        /// `denominator`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var denominator: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 498 }
    }
}

extension R4.Ratio {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        numerator: R4.Quantity? = nil,
        denominator: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.numerator = numerator
        self.denominator = denominator
    }
}
