// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/composition-attestation-mode>.
    public struct CompositionAttestationMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CompositionAttestationMode {
    @_alwaysEmitIntoClient
    public static var personal: R4.CompositionAttestationMode { .init(rawValue: "personal") }
    @_alwaysEmitIntoClient
    public static var professional: R4.CompositionAttestationMode { .init(rawValue: "professional") }
    @_alwaysEmitIntoClient
    public static var legal: R4.CompositionAttestationMode { .init(rawValue: "legal") }
    @_alwaysEmitIntoClient
    public static var official: R4.CompositionAttestationMode { .init(rawValue: "official") }
}
