// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-target-list-mode>.
    public struct StructureMapTargetListMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapTargetListMode {
    @_alwaysEmitIntoClient
    public static var first: R4.StructureMapTargetListMode { .init(rawValue: "first") }
    @_alwaysEmitIntoClient
    public static var share: R4.StructureMapTargetListMode { .init(rawValue: "share") }
    @_alwaysEmitIntoClient
    public static var last: R4.StructureMapTargetListMode { .init(rawValue: "last") }
    @_alwaysEmitIntoClient
    public static var collate: R4.StructureMapTargetListMode { .init(rawValue: "collate") }
}
