// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/guidance-response-status>.
    public struct GuidanceResponseStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GuidanceResponseStatus {
    @_alwaysEmitIntoClient
    public static var success: R4.GuidanceResponseStatus { .init(rawValue: "success") }
    @_alwaysEmitIntoClient
    public static var dataRequested: R4.GuidanceResponseStatus { .init(rawValue: "data-requested") }
    @_alwaysEmitIntoClient
    public static var dataRequired: R4.GuidanceResponseStatus { .init(rawValue: "data-required") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.GuidanceResponseStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var failure: R4.GuidanceResponseStatus { .init(rawValue: "failure") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.GuidanceResponseStatus { .init(rawValue: "entered-in-error") }
}
