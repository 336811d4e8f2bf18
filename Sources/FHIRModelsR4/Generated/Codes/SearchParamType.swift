// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/search-param-type>.
    public struct SearchParamType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SearchParamType {
    @_alwaysEmitIntoClient
    public static var number: R4.SearchParamType { .init(rawValue: "number") }
    @_alwaysEmitIntoClient
    public static var date: R4.SearchParamType { .init(rawValue: "date") }
    @_alwaysEmitIntoClient
    public static var string: R4.SearchParamType { .init(rawValue: "string") }
    @_alwaysEmitIntoClient
    public static var token: R4.SearchParamType { .init(rawValue: "token") }
    @_alwaysEmitIntoClient
    public static var reference: R4.SearchParamType { .init(rawValue: "reference") }
    @_alwaysEmitIntoClient
    public static var composite: R4.SearchParamType { .init(rawValue: "composite") }
    @_alwaysEmitIntoClient
    public static var quantity: R4.SearchParamType { .init(rawValue: "quantity") }
    @_alwaysEmitIntoClient
    public static var uri: R4.SearchParamType { .init(rawValue: "uri") }
    @_alwaysEmitIntoClient
    public static var special: R4.SearchParamType { .init(rawValue: "special") }
}
