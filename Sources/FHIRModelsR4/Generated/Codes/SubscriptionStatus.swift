// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/subscription-status>.
    public struct SubscriptionStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SubscriptionStatus {
    @_alwaysEmitIntoClient
    public static var requested: R4.SubscriptionStatus { .init(rawValue: "requested") }
    @_alwaysEmitIntoClient
    public static var active: R4.SubscriptionStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var error: R4.SubscriptionStatus { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var off: R4.SubscriptionStatus { .init(rawValue: "off") }
}
