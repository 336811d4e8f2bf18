// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-input-mode>.
    public struct StructureMapInputMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapInputMode {
    @_alwaysEmitIntoClient
    public static var source: R4.StructureMapInputMode { .init(rawValue: "source") }
    @_alwaysEmitIntoClient
    public static var target: R4.StructureMapInputMode { .init(rawValue: "target") }
}
