// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Address. <https://hl7.org/fhir/R4/datatypes.html#Address>
    public struct Address: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `use`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/address-use|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var use: R4.AddressUse?
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/address-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.AddressType?
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `line`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var line: [String]
        /// `city`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var city: String?
        /// `district`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var district: String?
        /// `state`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var state: String?
        /// `postalCode`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var postalCode: String?
        /// `country`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var country: String?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 6 }
    }
}

extension R4.Address {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        use: R4.AddressUse? = nil,
        type: R4.AddressType? = nil,
        text: String? = nil,
        line: [String] = [],
        city: String? = nil,
        district: String? = nil,
        state: String? = nil,
        postalCode: String? = nil,
        country: String? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.use = use
        self.type = type
        self.text = text
        self.line = line
        self.city = city
        self.district = district
        self.state = state
        self.postalCode = postalCode
        self.country = country
        self.period = period
    }
}
