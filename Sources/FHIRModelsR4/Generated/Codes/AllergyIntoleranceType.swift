// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/allergy-intolerance-type>.
    public struct AllergyIntoleranceType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AllergyIntoleranceType {
    @_alwaysEmitIntoClient
    public static var allergy: R4.AllergyIntoleranceType { .init(rawValue: "allergy") }
    @_alwaysEmitIntoClient
    public static var intolerance: R4.AllergyIntoleranceType { .init(rawValue: "intolerance") }
}
