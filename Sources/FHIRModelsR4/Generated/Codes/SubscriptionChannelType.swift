// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/subscription-channel-type>.
    public struct SubscriptionChannelType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SubscriptionChannelType {
    @_alwaysEmitIntoClient
    public static var restHook: R4.SubscriptionChannelType { .init(rawValue: "rest-hook") }
    @_alwaysEmitIntoClient
    public static var websocket: R4.SubscriptionChannelType { .init(rawValue: "websocket") }
    @_alwaysEmitIntoClient
    public static var email: R4.SubscriptionChannelType { .init(rawValue: "email") }
    @_alwaysEmitIntoClient
    public static var sms: R4.SubscriptionChannelType { .init(rawValue: "sms") }
    @_alwaysEmitIntoClient
    public static var message: R4.SubscriptionChannelType { .init(rawValue: "message") }
}
