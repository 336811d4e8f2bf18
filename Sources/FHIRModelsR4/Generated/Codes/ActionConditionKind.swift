// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-condition-kind>.
    public struct ActionConditionKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionConditionKind {
    @_alwaysEmitIntoClient
    public static var applicability: R4.ActionConditionKind { .init(rawValue: "applicability") }
    @_alwaysEmitIntoClient
    public static var start: R4.ActionConditionKind { .init(rawValue: "start") }
    @_alwaysEmitIntoClient
    public static var stop: R4.ActionConditionKind { .init(rawValue: "stop") }
}
