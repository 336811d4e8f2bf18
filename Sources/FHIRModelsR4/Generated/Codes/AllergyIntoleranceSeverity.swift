// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/reaction-event-severity>.
    public struct AllergyIntoleranceSeverity: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AllergyIntoleranceSeverity {
    @_alwaysEmitIntoClient
    public static var mild: R4.AllergyIntoleranceSeverity { .init(rawValue: "mild") }
    @_alwaysEmitIntoClient
    public static var moderate: R4.AllergyIntoleranceSeverity { .init(rawValue: "moderate") }
    @_alwaysEmitIntoClient
    public static var severe: R4.AllergyIntoleranceSeverity { .init(rawValue: "severe") }
}
