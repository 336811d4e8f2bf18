// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/document-relationship-type>.
    public struct DocumentRelationshipType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DocumentRelationshipType {
    @_alwaysEmitIntoClient
    public static var replaces: R4.DocumentRelationshipType { .init(rawValue: "replaces") }
    @_alwaysEmitIntoClient
    public static var transforms: R4.DocumentRelationshipType { .init(rawValue: "transforms") }
    @_alwaysEmitIntoClient
    public static var signs: R4.DocumentRelationshipType { .init(rawValue: "signs") }
    @_alwaysEmitIntoClient
    public static var appends: R4.DocumentRelationshipType { .init(rawValue: "appends") }
}
