// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-model-mode>.
    public struct StructureMapModelMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapModelMode {
    @_alwaysEmitIntoClient
    public static var source: R4.StructureMapModelMode { .init(rawValue: "source") }
    @_alwaysEmitIntoClient
    public static var queried: R4.StructureMapModelMode { .init(rawValue: "queried") }
    @_alwaysEmitIntoClient
    public static var target: R4.StructureMapModelMode { .init(rawValue: "target") }
    @_alwaysEmitIntoClient
    public static var produced: R4.StructureMapModelMode { .init(rawValue: "produced") }
}
