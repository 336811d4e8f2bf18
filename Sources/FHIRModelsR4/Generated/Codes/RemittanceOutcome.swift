// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/remittance-outcome>.
    public struct RemittanceOutcome: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RemittanceOutcome {
    @_alwaysEmitIntoClient
    public static var queued: R4.RemittanceOutcome { .init(rawValue: "queued") }
    @_alwaysEmitIntoClient
    public static var complete: R4.RemittanceOutcome { .init(rawValue: "complete") }
    @_alwaysEmitIntoClient
    public static var error: R4.RemittanceOutcome { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var partial: R4.RemittanceOutcome { .init(rawValue: "partial") }
}
