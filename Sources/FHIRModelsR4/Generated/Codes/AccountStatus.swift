// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/account-status>.
    public struct AccountStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AccountStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.AccountStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.AccountStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.AccountStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.AccountStatus { .init(rawValue: "on-hold") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.AccountStatus { .init(rawValue: "unknown") }
}
