// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/contact-point-use>.
    public struct ContactPointUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ContactPointUse {
    @_alwaysEmitIntoClient
    public static var home: R4.ContactPointUse { .init(rawValue: "home") }
    @_alwaysEmitIntoClient
    public static var work: R4.ContactPointUse { .init(rawValue: "work") }
    @_alwaysEmitIntoClient
    public static var temp: R4.ContactPointUse { .init(rawValue: "temp") }
    @_alwaysEmitIntoClient
    public static var old: R4.ContactPointUse { .init(rawValue: "old") }
    @_alwaysEmitIntoClient
    public static var mobile: R4.ContactPointUse { .init(rawValue: "mobile") }
}
