// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/identity-assuranceLevel>.
    public struct IdentityAssuranceLevel: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.IdentityAssuranceLevel {
    @_alwaysEmitIntoClient
    public static var level1: R4.IdentityAssuranceLevel { .init(rawValue: "level1") }
    @_alwaysEmitIntoClient
    public static var level2: R4.IdentityAssuranceLevel { .init(rawValue: "level2") }
    @_alwaysEmitIntoClient
    public static var level3: R4.IdentityAssuranceLevel { .init(rawValue: "level3") }
    @_alwaysEmitIntoClient
    public static var level4: R4.IdentityAssuranceLevel { .init(rawValue: "level4") }
}
