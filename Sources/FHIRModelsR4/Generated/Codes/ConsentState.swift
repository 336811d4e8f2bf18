// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/consent-state-codes>.
    public struct ConsentState: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConsentState {
    @_alwaysEmitIntoClient
    public static var draft: R4.ConsentState { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var proposed: R4.ConsentState { .init(rawValue: "proposed") }
    @_alwaysEmitIntoClient
    public static var active: R4.ConsentState { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var rejected: R4.ConsentState { .init(rawValue: "rejected") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.ConsentState { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ConsentState { .init(rawValue: "entered-in-error") }
}
