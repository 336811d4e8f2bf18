// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype SampledData. <https://hl7.org/fhir/R4/datatypes.html#SampledData>
    public struct SampledData: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `origin`, 1..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var origin: R4.Quantity?
        /// `period`, 1..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var period: FHIRDecimal?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `lowerLimit`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var lowerLimit: FHIRDecimal?
        /// `upperLimit`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var upperLimit: FHIRDecimal?
        /// `dimensions`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var dimensions: Int?
        /// `data`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var data: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 523 }
    }
}

extension R4.SampledData {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        origin: R4.Quantity? = nil,
        period: FHIRDecimal? = nil,
        factor: FHIRDecimal? = nil,
        lowerLimit: FHIRDecimal? = nil,
        upperLimit: FHIRDecimal? = nil,
        dimensions: Int? = nil,
        data: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.origin = origin
        self.period = period
        self.factor = factor
        self.lowerLimit = lowerLimit
        self.upperLimit = upperLimit
        self.dimensions = dimensions
        self.data = data
    }
}
