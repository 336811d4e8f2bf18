// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/claim-use>.
    public struct ClaimUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ClaimUse {
    @_alwaysEmitIntoClient
    public static var claim: R4.ClaimUse { .init(rawValue: "claim") }
    @_alwaysEmitIntoClient
    public static var preauthorization: R4.ClaimUse { .init(rawValue: "preauthorization") }
    @_alwaysEmitIntoClient
    public static var predetermination: R4.ClaimUse { .init(rawValue: "predetermination") }
}
