// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/http-verb>.
    public struct HTTPVerb: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.HTTPVerb {
    @_alwaysEmitIntoClient
    public static var get: R4.HTTPVerb { .init(rawValue: "GET") }
    @_alwaysEmitIntoClient
    public static var head: R4.HTTPVerb { .init(rawValue: "HEAD") }
    @_alwaysEmitIntoClient
    public static var post: R4.HTTPVerb { .init(rawValue: "POST") }
    @_alwaysEmitIntoClient
    public static var put: R4.HTTPVerb { .init(rawValue: "PUT") }
    @_alwaysEmitIntoClient
    public static var delete: R4.HTTPVerb { .init(rawValue: "DELETE") }
    @_alwaysEmitIntoClient
    public static var patch: R4.HTTPVerb { .init(rawValue: "PATCH") }
}
