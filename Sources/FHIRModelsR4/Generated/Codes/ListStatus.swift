// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/list-status>.
    public struct ListStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ListStatus {
    @_alwaysEmitIntoClient
    public static var current: R4.ListStatus { .init(rawValue: "current") }
    @_alwaysEmitIntoClient
    public static var retired: R4.ListStatus { .init(rawValue: "retired") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ListStatus { .init(rawValue: "entered-in-error") }
}
