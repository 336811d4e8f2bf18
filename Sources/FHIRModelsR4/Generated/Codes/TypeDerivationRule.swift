// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/type-derivation-rule>.
    public struct TypeDerivationRule: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TypeDerivationRule {
    @_alwaysEmitIntoClient
    public static var specialization: R4.TypeDerivationRule { .init(rawValue: "specialization") }
    @_alwaysEmitIntoClient
    public static var constraint: R4.TypeDerivationRule { .init(rawValue: "constraint") }
}
