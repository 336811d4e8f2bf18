// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/conditional-delete-status>.
    public struct ConditionalDeleteStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConditionalDeleteStatus {
    @_alwaysEmitIntoClient
    public static var notSupported: R4.ConditionalDeleteStatus { .init(rawValue: "not-supported") }
    @_alwaysEmitIntoClient
    public static var single: R4.ConditionalDeleteStatus { .init(rawValue: "single") }
    @_alwaysEmitIntoClient
    public static var multiple: R4.ConditionalDeleteStatus { .init(rawValue: "multiple") }
}
