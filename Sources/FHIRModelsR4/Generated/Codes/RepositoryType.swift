// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/repository-type>.
    public struct RepositoryType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RepositoryType {
    @_alwaysEmitIntoClient
    public static var directlink: R4.RepositoryType { .init(rawValue: "directlink") }
    @_alwaysEmitIntoClient
    public static var openapi: R4.RepositoryType { .init(rawValue: "openapi") }
    @_alwaysEmitIntoClient
    public static var login: R4.RepositoryType { .init(rawValue: "login") }
    @_alwaysEmitIntoClient
    public static var oauth: R4.RepositoryType { .init(rawValue: "oauth") }
    @_alwaysEmitIntoClient
    public static var other: R4.RepositoryType { .init(rawValue: "other") }
}
