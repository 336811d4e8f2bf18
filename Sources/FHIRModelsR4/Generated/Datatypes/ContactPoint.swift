// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype ContactPoint. <https://hl7.org/fhir/R4/datatypes.html#ContactPoint>
    public struct ContactPoint: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `system`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/contact-point-system|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var system: R4.ContactPointSystem?
        /// `value`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?
        /// `use`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/contact-point-use|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var use: R4.ContactPointUse?
        /// `rank`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var rank: Int?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 129 }
    }
}

extension R4.ContactPoint {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        system: R4.ContactPointSystem? = nil,
        value: String? = nil,
        use: R4.ContactPointUse? = nil,
        rank: Int? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.system = system
        self.value = value
        self.use = use
        self.rank = rank
        self.period = period
    }
}
