// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/conditional-read-status>.
    public struct ConditionalReadStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConditionalReadStatus {
    @_alwaysEmitIntoClient
    public static var notSupported: R4.ConditionalReadStatus { .init(rawValue: "not-supported") }
    @_alwaysEmitIntoClient
    public static var modifiedSince: R4.ConditionalReadStatus { .init(rawValue: "modified-since") }
    @_alwaysEmitIntoClient
    public static var notMatch: R4.ConditionalReadStatus { .init(rawValue: "not-match") }
    @_alwaysEmitIntoClient
    public static var fullSupport: R4.ConditionalReadStatus { .init(rawValue: "full-support") }
}
