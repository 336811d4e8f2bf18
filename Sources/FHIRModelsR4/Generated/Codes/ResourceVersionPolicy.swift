// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/versioning-policy>.
    public struct ResourceVersionPolicy: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResourceVersionPolicy {
    @_alwaysEmitIntoClient
    public static var noVersion: R4.ResourceVersionPolicy { .init(rawValue: "no-version") }
    @_alwaysEmitIntoClient
    public static var versioned: R4.ResourceVersionPolicy { .init(rawValue: "versioned") }
    @_alwaysEmitIntoClient
    public static var versionedUpdate: R4.ResourceVersionPolicy { .init(rawValue: "versioned-update") }
}
