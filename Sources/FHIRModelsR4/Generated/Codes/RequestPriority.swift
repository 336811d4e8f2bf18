// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/request-priority>.
    public struct RequestPriority: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.RequestPriority {
    @_alwaysEmitIntoClient
    public static var routine: R4.RequestPriority { .init(rawValue: "routine") }
    @_alwaysEmitIntoClient
    public static var urgent: R4.RequestPriority { .init(rawValue: "urgent") }
    @_alwaysEmitIntoClient
    public static var asap: R4.RequestPriority { .init(rawValue: "asap") }
    @_alwaysEmitIntoClient
    public static var stat: R4.RequestPriority { .init(rawValue: "stat") }
}
