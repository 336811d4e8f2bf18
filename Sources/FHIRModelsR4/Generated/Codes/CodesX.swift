// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/search-xpath-usage>.
    public struct XPathUsageType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.XPathUsageType {
    @_alwaysEmitIntoClient
    public static var normal: R4.XPathUsageType { .init(rawValue: "normal") }
    @_alwaysEmitIntoClient
    public static var phonetic: R4.XPathUsageType { .init(rawValue: "phonetic") }
    @_alwaysEmitIntoClient
    public static var nearby: R4.XPathUsageType { .init(rawValue: "nearby") }
    @_alwaysEmitIntoClient
    public static var distance: R4.XPathUsageType { .init(rawValue: "distance") }
    @_alwaysEmitIntoClient
    public static var other: R4.XPathUsageType { .init(rawValue: "other") }
}
