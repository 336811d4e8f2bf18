// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose>.
    public struct EligibilityRequestPurpose: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EligibilityRequestPurpose {
    @_alwaysEmitIntoClient
    public static var authRequirements: R4.EligibilityRequestPurpose { .init(rawValue: "auth-requirements") }
    @_alwaysEmitIntoClient
    public static var benefits: R4.EligibilityRequestPurpose { .init(rawValue: "benefits") }
    @_alwaysEmitIntoClient
    public static var discovery: R4.EligibilityRequestPurpose { .init(rawValue: "discovery") }
    @_alwaysEmitIntoClient
    public static var validation: R4.EligibilityRequestPurpose { .init(rawValue: "validation") }
}
