// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-transform>.
    public struct StructureMapTransform: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapTransform {
    @_alwaysEmitIntoClient
    public static var create: R4.StructureMapTransform { .init(rawValue: "create") }
    @_alwaysEmitIntoClient
    public static var copy: R4.StructureMapTransform { .init(rawValue: "copy") }
    @_alwaysEmitIntoClient
    public static var truncate: R4.StructureMapTransform { .init(rawValue: "truncate") }
    @_alwaysEmitIntoClient
    public static var escape: R4.StructureMapTransform { .init(rawValue: "escape") }
    @_alwaysEmitIntoClient
    public static var cast: R4.StructureMapTransform { .init(rawValue: "cast") }
    @_alwaysEmitIntoClient
    public static var append: R4.StructureMapTransform { .init(rawValue: "append") }
    @_alwaysEmitIntoClient
    public static var translate: R4.StructureMapTransform { .init(rawValue: "translate") }
    @_alwaysEmitIntoClient
    public static var reference: R4.StructureMapTransform { .init(rawValue: "reference") }
    @_alwaysEmitIntoClient
    public static var dateOp: R4.StructureMapTransform { .init(rawValue: "dateOp") }
    @_alwaysEmitIntoClient
    public static var uuid: R4.StructureMapTransform { .init(rawValue: "uuid") }
    @_alwaysEmitIntoClient
    public static var pointer: R4.StructureMapTransform { .init(rawValue: "pointer") }
    @_alwaysEmitIntoClient
    public static var evaluate: R4.StructureMapTransform { .init(rawValue: "evaluate") }
    @_alwaysEmitIntoClient
    public static var cc: R4.StructureMapTransform { .init(rawValue: "cc") }
    @_alwaysEmitIntoClient
    public static var c: R4.StructureMapTransform { .init(rawValue: "c") }
    @_alwaysEmitIntoClient
    public static var qty: R4.StructureMapTransform { .init(rawValue: "qty") }
    @_alwaysEmitIntoClient
    public static var id: R4.StructureMapTransform { .init(rawValue: "id") }
    @_alwaysEmitIntoClient
    public static var cp: R4.StructureMapTransform { .init(rawValue: "cp") }
}
