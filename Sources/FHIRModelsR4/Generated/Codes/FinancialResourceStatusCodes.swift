// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/fm-status>.
    public struct FinancialResourceStatusCodes: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FinancialResourceStatusCodes {
    @_alwaysEmitIntoClient
    public static var active: R4.FinancialResourceStatusCodes { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.FinancialResourceStatusCodes { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var draft: R4.FinancialResourceStatusCodes { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FinancialResourceStatusCodes { .init(rawValue: "entered-in-error") }
}
