// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Meta. <https://hl7.org/fhir/R4/resource.html#Meta>
    public struct Meta: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `versionId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var versionId: String?
        /// `lastUpdated`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var lastUpdated: FHIRInstant?
        /// `source`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var source: String?
        /// `profile`, 0..*: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitives public var profile: [String]
        /// `security`, 0..*: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
        @_alwaysEmitIntoClient public var security: [R4.Coding] = []
        /// `tag`, 0..*: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/common-tags>.
        @_alwaysEmitIntoClient public var tag: [R4.Coding] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 415 }
    }
}

extension R4.Meta {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        versionId: String? = nil,
        lastUpdated: FHIRInstant? = nil,
        source: String? = nil,
        profile: [String] = [],
        security: [R4.Coding] = [],
        tag: [R4.Coding] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.versionId = versionId
        self.lastUpdated = lastUpdated
        self.source = source
        self.profile = profile
        self.security = security
        self.tag = tag
    }
}
