// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-source-list-mode>.
    public struct StructureMapSourceListMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapSourceListMode {
    @_alwaysEmitIntoClient
    public static var first: R4.StructureMapSourceListMode { .init(rawValue: "first") }
    @_alwaysEmitIntoClient
    public static var notFirst: R4.StructureMapSourceListMode { .init(rawValue: "not_first") }
    @_alwaysEmitIntoClient
    public static var last: R4.StructureMapSourceListMode { .init(rawValue: "last") }
    @_alwaysEmitIntoClient
    public static var notLast: R4.StructureMapSourceListMode { .init(rawValue: "not_last") }
    @_alwaysEmitIntoClient
    public static var onlyOne: R4.StructureMapSourceListMode { .init(rawValue: "only_one") }
}
