// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-context-type>.
    public struct StructureMapContextType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapContextType {
    @_alwaysEmitIntoClient
    public static var type: R4.StructureMapContextType { .init(rawValue: "type") }
    @_alwaysEmitIntoClient
    public static var variable: R4.StructureMapContextType { .init(rawValue: "variable") }
}
