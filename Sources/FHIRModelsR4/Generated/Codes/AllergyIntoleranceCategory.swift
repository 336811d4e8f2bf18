// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/allergy-intolerance-category>.
    public struct AllergyIntoleranceCategory: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AllergyIntoleranceCategory {
    @_alwaysEmitIntoClient
    public static var food: R4.AllergyIntoleranceCategory { .init(rawValue: "food") }
    @_alwaysEmitIntoClient
    public static var medication: R4.AllergyIntoleranceCategory { .init(rawValue: "medication") }
    @_alwaysEmitIntoClient
    public static var environment: R4.AllergyIntoleranceCategory { .init(rawValue: "environment") }
    @_alwaysEmitIntoClient
    public static var biologic: R4.AllergyIntoleranceCategory { .init(rawValue: "biologic") }
}
