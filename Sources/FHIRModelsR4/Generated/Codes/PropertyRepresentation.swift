// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/property-representation>.
    public struct PropertyRepresentation: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.PropertyRepresentation {
    @_alwaysEmitIntoClient
    public static var xmlAttr: R4.PropertyRepresentation { .init(rawValue: "xmlAttr") }
    @_alwaysEmitIntoClient
    public static var xmlText: R4.PropertyRepresentation { .init(rawValue: "xmlText") }
    @_alwaysEmitIntoClient
    public static var typeAttr: R4.PropertyRepresentation { .init(rawValue: "typeAttr") }
    @_alwaysEmitIntoClient
    public static var cdaText: R4.PropertyRepresentation { .init(rawValue: "cdaText") }
    @_alwaysEmitIntoClient
    public static var xhtml: R4.PropertyRepresentation { .init(rawValue: "xhtml") }
}
