// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/namingsystem-identifier-type>.
    public struct NamingSystemIdentifierType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.NamingSystemIdentifierType {
    @_alwaysEmitIntoClient
    public static var oid: R4.NamingSystemIdentifierType { .init(rawValue: "oid") }
    @_alwaysEmitIntoClient
    public static var uuid: R4.NamingSystemIdentifierType { .init(rawValue: "uuid") }
    @_alwaysEmitIntoClient
    public static var uri: R4.NamingSystemIdentifierType { .init(rawValue: "uri") }
    @_alwaysEmitIntoClient
    public static var other: R4.NamingSystemIdentifierType { .init(rawValue: "other") }
}
