// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/chargeitem-status>.
    public struct ChargeItemStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ChargeItemStatus {
    @_alwaysEmitIntoClient
    public static var planned: R4.ChargeItemStatus { .init(rawValue: "planned") }
    @_alwaysEmitIntoClient
    public static var billable: R4.ChargeItemStatus { .init(rawValue: "billable") }
    @_alwaysEmitIntoClient
    public static var notBillable: R4.ChargeItemStatus { .init(rawValue: "not-billable") }
    @_alwaysEmitIntoClient
    public static var aborted: R4.ChargeItemStatus { .init(rawValue: "aborted") }
    @_alwaysEmitIntoClient
    public static var billed: R4.ChargeItemStatus { .init(rawValue: "billed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ChargeItemStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.ChargeItemStatus { .init(rawValue: "unknown") }
}
