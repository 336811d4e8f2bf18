// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype ContactDetail. <https://hl7.org/fhir/R4/metadatatypes.html#ContactDetail>
    public struct ContactDetail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 128 }
    }
}

extension R4.ContactDetail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        name: String? = nil,
        telecom: [R4.ContactPoint] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.name = name
        self.telecom = telecom
    }
}
