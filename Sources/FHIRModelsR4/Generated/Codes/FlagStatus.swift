// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/flag-status>.
    public struct FlagStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FlagStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.FlagStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.FlagStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FlagStatus { .init(rawValue: "entered-in-error") }
}
