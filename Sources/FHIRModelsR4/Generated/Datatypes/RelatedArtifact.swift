// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype RelatedArtifact. <https://hl7.org/fhir/R4/metadatatypes.html#RelatedArtifact>
    public struct RelatedArtifact: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/related-artifact-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.RelatedArtifactType?
        /// `label`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var label: String?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?
        /// `citation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var citation: String?
        /// `url`, 0..1: url.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `document`, 0..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var document: R4.Attachment?
        /// `resource`, 0..1: canonical.
        @_alwaysEmitIntoClient @Primitive public var resource: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 500 }
    }
}

extension R4.RelatedArtifact {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        type: R4.RelatedArtifactType? = nil,
        label: String? = nil,
        display: String? = nil,
        citation: String? = nil,
        url: String? = nil,
        document: R4.Attachment? = nil,
        resource: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.type = type
        self.label = label
        self.display = display
        self.citation = citation
        self.url = url
        self.document = document
        self.resource = resource
    }
}
