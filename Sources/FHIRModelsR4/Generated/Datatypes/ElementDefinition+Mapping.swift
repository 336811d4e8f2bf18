// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ElementDefinition {
    /// The structure of `ElementDefinition.mapping`. <https://hl7.org/fhir/R4/elementdefinition.html>
    public struct Mapping: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `identity`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var identity: String?
        /// `language`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `map`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var map: String?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 213 }
    }
}

extension R4.ElementDefinition.Mapping {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        identity: String? = nil,
        language: String? = nil,
        map: String? = nil,
        comment: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.identity = identity
        self.language = language
        self.map = map
        self.comment = comment
    }
}
