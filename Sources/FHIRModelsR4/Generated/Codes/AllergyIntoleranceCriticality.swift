// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality>.
    public struct AllergyIntoleranceCriticality: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AllergyIntoleranceCriticality {
    @_alwaysEmitIntoClient
    public static var low: R4.AllergyIntoleranceCriticality { .init(rawValue: "low") }
    @_alwaysEmitIntoClient
    public static var high: R4.AllergyIntoleranceCriticality { .init(rawValue: "high") }
    @_alwaysEmitIntoClient
    public static var unableToAssess: R4.AllergyIntoleranceCriticality { .init(rawValue: "unable-to-assess") }
}
