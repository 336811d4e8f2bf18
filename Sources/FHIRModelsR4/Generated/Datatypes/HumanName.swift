// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype HumanName. <https://hl7.org/fhir/R4/datatypes.html#HumanName>
    public struct HumanName: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `use`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/name-use|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var use: R4.NameUse?
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `family`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var family: String?
        /// `given`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var given: [String]
        /// `prefix`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var prefix: [String]
        /// `suffix`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var suffix: [String]
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 283 }
    }
}

extension R4.HumanName {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        use: R4.NameUse? = nil,
        text: String? = nil,
        family: String? = nil,
        given: [String] = [],
        prefix: [String] = [],
        suffix: [String] = [],
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.use = use
        self.text = text
        self.family = family
        self.given = given
        self.prefix = prefix
        self.suffix = suffix
        self.period = period
    }
}
