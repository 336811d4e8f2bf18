// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/structure-definition-kind>.
    public struct StructureDefinitionKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureDefinitionKind {
    @_alwaysEmitIntoClient
    public static var primitiveType: R4.StructureDefinitionKind { .init(rawValue: "primitive-type") }
    @_alwaysEmitIntoClient
    public static var complexType: R4.StructureDefinitionKind { .init(rawValue: "complex-type") }
    @_alwaysEmitIntoClient
    public static var resource: R4.StructureDefinitionKind { .init(rawValue: "resource") }
    @_alwaysEmitIntoClient
    public static var logical: R4.StructureDefinitionKind { .init(rawValue: "logical") }
}
