// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Reference. <https://hl7.org/fhir/R4/references.html>
    public struct Reference: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `reference`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var reference: String?
        /// `type`, 0..1: uri. Codes: extensible, <http://hl7.org/fhir/ValueSet/resource-types>.
        @_alwaysEmitIntoClient @Primitive public var type: String?
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 499 }
    }
}

extension R4.Reference {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        reference: String? = nil,
        type: String? = nil,
        identifier: R4.Identifier? = nil,
        display: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.reference = reference
        self.type = type
        self.identifier = identifier
        self.display = display
    }
}
