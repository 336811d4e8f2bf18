// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/event-capability-mode>.
    public struct EventCapabilityMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EventCapabilityMode {
    @_alwaysEmitIntoClient
    public static var sender: R4.EventCapabilityMode { .init(rawValue: "sender") }
    @_alwaysEmitIntoClient
    public static var receiver: R4.EventCapabilityMode { .init(rawValue: "receiver") }
}
