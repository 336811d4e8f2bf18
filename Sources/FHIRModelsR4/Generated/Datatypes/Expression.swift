// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Expression. <https://hl7.org/fhir/R4/metadatatypes.html#Expression>
    public struct Expression: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `name`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `language`, 1..1: code. Codes: extensible, <http://hl7.org/fhir/ValueSet/expression-language>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `expression`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var expression: String?
        /// `reference`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var reference: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 264 }
    }
}

extension R4.Expression {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        description: String? = nil,
        name: String? = nil,
        language: String? = nil,
        expression: String? = nil,
        reference: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.description = description
        self.name = name
        self.language = language
        self.expression = expression
        self.reference = reference
    }
}
