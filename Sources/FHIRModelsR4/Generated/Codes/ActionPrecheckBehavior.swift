// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-precheck-behavior>.
    public struct ActionPrecheckBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionPrecheckBehavior {
    @_alwaysEmitIntoClient
    public static var yes: R4.ActionPrecheckBehavior { .init(rawValue: "yes") }
    @_alwaysEmitIntoClient
    public static var no: R4.ActionPrecheckBehavior { .init(rawValue: "no") }
}
