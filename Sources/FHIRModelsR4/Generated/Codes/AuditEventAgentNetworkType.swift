// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/network-type>.
    public struct AuditEventAgentNetworkType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AuditEventAgentNetworkType {
    @_alwaysEmitIntoClient
    public static var _1: R4.AuditEventAgentNetworkType { .init(rawValue: "1") }
    @_alwaysEmitIntoClient
    public static var _2: R4.AuditEventAgentNetworkType { .init(rawValue: "2") }
    @_alwaysEmitIntoClient
    public static var _3: R4.AuditEventAgentNetworkType { .init(rawValue: "3") }
    @_alwaysEmitIntoClient
    public static var _4: R4.AuditEventAgentNetworkType { .init(rawValue: "4") }
    @_alwaysEmitIntoClient
    public static var _5: R4.AuditEventAgentNetworkType { .init(rawValue: "5") }
}
