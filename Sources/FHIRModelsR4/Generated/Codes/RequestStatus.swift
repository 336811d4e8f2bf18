// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/request-status>.
    public struct RequestStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RequestStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.RequestStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var active: R4.RequestStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.RequestStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var revoked: R4.RequestStatus { .init(rawValue: "revoked") }
    @_alwaysEmitIntoClient
    public static var completed: R4.RequestStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.RequestStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.RequestStatus { .init(rawValue: "unknown") }
}
