// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/history-status>.
    public struct FamilyHistoryStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FamilyHistoryStatus {
    @_alwaysEmitIntoClient
    public static var partial: R4.FamilyHistoryStatus { .init(rawValue: "partial") }
    @_alwaysEmitIntoClient
    public static var completed: R4.FamilyHistoryStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FamilyHistoryStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var healthUnknown: R4.FamilyHistoryStatus { .init(rawValue: "health-unknown") }
}
