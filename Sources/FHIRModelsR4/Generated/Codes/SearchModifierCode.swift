// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/search-modifier-code>.
    public struct SearchModifierCode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SearchModifierCode {
    @_alwaysEmitIntoClient
    public static var missing: R4.SearchModifierCode { .init(rawValue: "missing") }
    @_alwaysEmitIntoClient
    public static var exact: R4.SearchModifierCode { .init(rawValue: "exact") }
    @_alwaysEmitIntoClient
    public static var contains: R4.SearchModifierCode { .init(rawValue: "contains") }
    @_alwaysEmitIntoClient
    public static var not: R4.SearchModifierCode { .init(rawValue: "not") }
    @_alwaysEmitIntoClient
    public static var text: R4.SearchModifierCode { .init(rawValue: "text") }
    @_alwaysEmitIntoClient
    public static var `in`: R4.SearchModifierCode { .init(rawValue: "in") }
    @_alwaysEmitIntoClient
    public static var notIn: R4.SearchModifierCode { .init(rawValue: "not-in") }
    @_alwaysEmitIntoClient
    public static var below: R4.SearchModifierCode { .init(rawValue: "below") }
    @_alwaysEmitIntoClient
    public static var above: R4.SearchModifierCode { .init(rawValue: "above") }
    @_alwaysEmitIntoClient
    public static var type: R4.SearchModifierCode { .init(rawValue: "type") }
    @_alwaysEmitIntoClient
    public static var identifier: R4.SearchModifierCode { .init(rawValue: "identifier") }
    @_alwaysEmitIntoClient
    public static var ofType: R4.SearchModifierCode { .init(rawValue: "ofType") }
}
