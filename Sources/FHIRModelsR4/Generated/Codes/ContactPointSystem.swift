// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/contact-point-system>.
    public struct ContactPointSystem: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ContactPointSystem {
    @_alwaysEmitIntoClient
    public static var phone: R4.ContactPointSystem { .init(rawValue: "phone") }
    @_alwaysEmitIntoClient
    public static var fax: R4.ContactPointSystem { .init(rawValue: "fax") }
    @_alwaysEmitIntoClient
    public static var email: R4.ContactPointSystem { .init(rawValue: "email") }
    @_alwaysEmitIntoClient
    public static var pager: R4.ContactPointSystem { .init(rawValue: "pager") }
    @_alwaysEmitIntoClient
    public static var url: R4.ContactPointSystem { .init(rawValue: "url") }
    @_alwaysEmitIntoClient
    public static var sms: R4.ContactPointSystem { .init(rawValue: "sms") }
    @_alwaysEmitIntoClient
    public static var other: R4.ContactPointSystem { .init(rawValue: "other") }
}
