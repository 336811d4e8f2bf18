// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/endpoint-status>.
    public struct EndpointStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EndpointStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.EndpointStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var suspended: R4.EndpointStatus { .init(rawValue: "suspended") }
    @_alwaysEmitIntoClient
    public static var error: R4.EndpointStatus { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var off: R4.EndpointStatus { .init(rawValue: "off") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.EndpointStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var test: R4.EndpointStatus { .init(rawValue: "test") }
}
