// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Meta. <https://hl7.org/fhir/R4/resource.html#Meta>
    public struct Meta: R4Element {
        /// `id`, 0..1: string.
        @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        public var `extension`: [R4.Extension] = []
        /// `versionId`, 0..1: id.
        @Primitive public var versionId: String?
        /// `lastUpdated`, 0..1: instant.
        @Primitive public var lastUpdated: FHIRInstant?
        /// `source`, 0..1: uri.
        @Primitive public var source: String?
        /// `profile`, 0..*: canonical (StructureDefinition).
        @Primitives public var profile: [String]
        /// `security`, 0..*: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
        public var security: [R4.Coding] = []
        /// `tag`, 0..*: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/common-tags>.
        public var tag: [R4.Coding] = []

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
