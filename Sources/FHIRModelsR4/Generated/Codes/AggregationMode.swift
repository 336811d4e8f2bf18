// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/resource-aggregation-mode>.
    public struct AggregationMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AggregationMode {
    @_alwaysEmitIntoClient
    public static var contained: R4.AggregationMode { .init(rawValue: "contained") }
    @_alwaysEmitIntoClient
    public static var referenced: R4.AggregationMode { .init(rawValue: "referenced") }
    @_alwaysEmitIntoClient
    public static var bundled: R4.AggregationMode { .init(rawValue: "bundled") }
}
