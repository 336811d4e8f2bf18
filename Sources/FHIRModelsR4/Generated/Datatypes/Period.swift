// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Period. <https://hl7.org/fhir/R4/datatypes.html#Period>
    public struct Period: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `start`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var start: FHIRDateTime?
        /// `end`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var end: FHIRDateTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 463 }
    }
}

extension R4.Period {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        start: FHIRDateTime? = nil,
        end: FHIRDateTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.start = start
        self.end = end
    }
}
