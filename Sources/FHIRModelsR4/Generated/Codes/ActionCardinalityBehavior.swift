// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>.
    public struct ActionCardinalityBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionCardinalityBehavior {
    @_alwaysEmitIntoClient
    public static var single: R4.ActionCardinalityBehavior { .init(rawValue: "single") }
    @_alwaysEmitIntoClient
    public static var multiple: R4.ActionCardinalityBehavior { .init(rawValue: "multiple") }
}
