// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/restful-capability-mode>.
    public struct RestfulCapabilityMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RestfulCapabilityMode {
    @_alwaysEmitIntoClient
    public static var client: R4.RestfulCapabilityMode { .init(rawValue: "client") }
    @_alwaysEmitIntoClient
    public static var server: R4.RestfulCapabilityMode { .init(rawValue: "server") }
}
