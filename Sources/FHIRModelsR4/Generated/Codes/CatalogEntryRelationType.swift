// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/relation-type>.
    public struct CatalogEntryRelationType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CatalogEntryRelationType {
    @_alwaysEmitIntoClient
    public static var triggers: R4.CatalogEntryRelationType { .init(rawValue: "triggers") }
    @_alwaysEmitIntoClient
    public static var isReplacedBy: R4.CatalogEntryRelationType { .init(rawValue: "is-replaced-by") }
}
