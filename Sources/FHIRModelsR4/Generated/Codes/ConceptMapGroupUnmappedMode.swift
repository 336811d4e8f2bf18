// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode>.
    public struct ConceptMapGroupUnmappedMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConceptMapGroupUnmappedMode {
    @_alwaysEmitIntoClient
    public static var provided: R4.ConceptMapGroupUnmappedMode { .init(rawValue: "provided") }
    @_alwaysEmitIntoClient
    public static var fixed: R4.ConceptMapGroupUnmappedMode { .init(rawValue: "fixed") }
    @_alwaysEmitIntoClient
    public static var otherMap: R4.ConceptMapGroupUnmappedMode { .init(rawValue: "other-map") }
}
