// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Subscription. <https://hl7.org/fhir/R4/subscription.html>
    public struct Subscription: R4Resource {
        /// `id`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @_alwaysEmitIntoClient @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `text`, 0..1: Narrative.
        @_alwaysEmitIntoClient @Boxed public var text: R4.Narrative?
        /// `contained`, 0..*: Resource.
        @_alwaysEmitIntoClient public var contained: [R4.AnyResource] = []
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/subscription-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.SubscriptionStatus?
        /// `contact`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var contact: [R4.ContactPoint] = []
        /// `end`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var end: FHIRInstant?
        /// `reason`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var reason: String?
        /// `criteria`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var criteria: String?
        /// `error`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var error: String?
        /// `channel`, 1..1: Subscription.channel.
        @_alwaysEmitIntoClient @Boxed public var channel: R4.Subscription.Channel?

        public init() {}
        @inlinable public static var typeID: UInt16 { 553 }
    }
}

extension R4.Subscription {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        meta: R4.Meta? = nil,
        implicitRules: String? = nil,
        language: String? = nil,
        text: R4.Narrative? = nil,
        contained: [R4.AnyResource] = [],
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        status: R4.SubscriptionStatus? = nil,
        contact: [R4.ContactPoint] = [],
        end: FHIRInstant? = nil,
        reason: String? = nil,
        criteria: String? = nil,
        error: String? = nil,
        channel: R4.Subscription.Channel? = nil
    ) {
        self.init()
        self.id = id
        self.meta = meta
        self.implicitRules = implicitRules
        self.language = language
        self.text = text
        self.contained = contained
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.status = status
        self.contact = contact
        self.end = end
        self.reason = reason
        self.criteria = criteria
        self.error = error
        self.channel = channel
    }
}

extension R4.Subscription {
    /// The structure of `Subscription.channel`. <https://hl7.org/fhir/R4/subscription.html>
    public struct Channel: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/subscription-channel-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.SubscriptionChannelType?
        /// `endpoint`, 0..1: url.
        @_alwaysEmitIntoClient @Primitive public var endpoint: String?
        /// `payload`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var payload: String?
        /// `header`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var header: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 554 }
    }
}

extension R4.Subscription.Channel {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.SubscriptionChannelType? = nil,
        endpoint: String? = nil,
        payload: String? = nil,
        header: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.endpoint = endpoint
        self.payload = payload
        self.header = header
    }
}
