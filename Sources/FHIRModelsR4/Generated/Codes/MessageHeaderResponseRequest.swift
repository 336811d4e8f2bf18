// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/messageheader-response-request>.
    public struct MessageHeaderResponseRequest: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MessageHeaderResponseRequest {
    @_alwaysEmitIntoClient
    public static var always: R4.MessageHeaderResponseRequest { .init(rawValue: "always") }
    @_alwaysEmitIntoClient
    public static var onError: R4.MessageHeaderResponseRequest { .init(rawValue: "on-error") }
    @_alwaysEmitIntoClient
    public static var never: R4.MessageHeaderResponseRequest { .init(rawValue: "never") }
    @_alwaysEmitIntoClient
    public static var onSuccess: R4.MessageHeaderResponseRequest { .init(rawValue: "on-success") }
}
