// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Contributor. <https://hl7.org/fhir/R4/metadatatypes.html#Contributor>
    public struct Contributor: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/contributor-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ContributorType?
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 146 }
    }
}

extension R4.Contributor {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        type: R4.ContributorType? = nil,
        name: String? = nil,
        contact: [R4.ContactDetail] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.type = type
        self.name = name
        self.contact = contact
    }
}
