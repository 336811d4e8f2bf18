// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/related-artifact-type>.
    public struct RelatedArtifactType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RelatedArtifactType {
    @_alwaysEmitIntoClient
    public static var documentation: R4.RelatedArtifactType { .init(rawValue: "documentation") }
    @_alwaysEmitIntoClient
    public static var justification: R4.RelatedArtifactType { .init(rawValue: "justification") }
    @_alwaysEmitIntoClient
    public static var citation: R4.RelatedArtifactType { .init(rawValue: "citation") }
    @_alwaysEmitIntoClient
    public static var predecessor: R4.RelatedArtifactType { .init(rawValue: "predecessor") }
    @_alwaysEmitIntoClient
    public static var successor: R4.RelatedArtifactType { .init(rawValue: "successor") }
    @_alwaysEmitIntoClient
    public static var derivedFrom: R4.RelatedArtifactType { .init(rawValue: "derived-from") }
    @_alwaysEmitIntoClient
    public static var dependsOn: R4.RelatedArtifactType { .init(rawValue: "depends-on") }
    @_alwaysEmitIntoClient
    public static var composedOf: R4.RelatedArtifactType { .init(rawValue: "composed-of") }
}
