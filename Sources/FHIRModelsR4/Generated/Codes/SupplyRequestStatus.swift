// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/supplyrequest-status>.
    public struct SupplyRequestStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SupplyRequestStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.SupplyRequestStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var active: R4.SupplyRequestStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var suspended: R4.SupplyRequestStatus { .init(rawValue: "suspended") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.SupplyRequestStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var completed: R4.SupplyRequestStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.SupplyRequestStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.SupplyRequestStatus { .init(rawValue: "unknown") }
}
