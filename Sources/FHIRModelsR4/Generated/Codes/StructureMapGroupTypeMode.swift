// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-group-type-mode>.
    public struct StructureMapGroupTypeMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapGroupTypeMode {
    @_alwaysEmitIntoClient
    public static var noneCode: R4.StructureMapGroupTypeMode { .init(rawValue: "none") }
    @_alwaysEmitIntoClient
    public static var types: R4.StructureMapGroupTypeMode { .init(rawValue: "types") }
    @_alwaysEmitIntoClient
    public static var typeAndTypes: R4.StructureMapGroupTypeMode { .init(rawValue: "type-and-types") }
}
