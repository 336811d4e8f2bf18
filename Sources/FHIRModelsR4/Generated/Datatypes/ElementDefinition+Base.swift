// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ElementDefinition {
    /// The structure of `ElementDefinition.base`. <https://hl7.org/fhir/R4/elementdefinition.html>
    public struct Base: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `path`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `min`, 1..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var min: Int?
        /// `max`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var max: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 209 }
    }
}

extension R4.ElementDefinition.Base {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        path: String? = nil,
        min: Int? = nil,
        max: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.path = path
        self.min = min
        self.max = max
    }
}
