// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/concept-property-type>.
    public struct PropertyType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.PropertyType {
    @_alwaysEmitIntoClient
    public static var code: R4.PropertyType { .init(rawValue: "code") }
    @_alwaysEmitIntoClient
    public static var coding: R4.PropertyType { .init(rawValue: "Coding") }
    @_alwaysEmitIntoClient
    public static var string: R4.PropertyType { .init(rawValue: "string") }
    @_alwaysEmitIntoClient
    public static var integer: R4.PropertyType { .init(rawValue: "integer") }
    @_alwaysEmitIntoClient
    public static var boolean: R4.PropertyType { .init(rawValue: "boolean") }
    @_alwaysEmitIntoClient
    public static var dateTime: R4.PropertyType { .init(rawValue: "dateTime") }
    @_alwaysEmitIntoClient
    public static var decimal: R4.PropertyType { .init(rawValue: "decimal") }
}
