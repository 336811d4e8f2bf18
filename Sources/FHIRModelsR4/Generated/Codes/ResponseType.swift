// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/response-code>.
    public struct ResponseType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResponseType {
    @_alwaysEmitIntoClient
    public static var ok: R4.ResponseType { .init(rawValue: "ok") }
    @_alwaysEmitIntoClient
    public static var transientError: R4.ResponseType { .init(rawValue: "transient-error") }
    @_alwaysEmitIntoClient
    public static var fatalError: R4.ResponseType { .init(rawValue: "fatal-error") }
}
