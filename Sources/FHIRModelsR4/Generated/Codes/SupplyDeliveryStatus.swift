// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/supplydelivery-status>.
    public struct SupplyDeliveryStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SupplyDeliveryStatus {
    @_alwaysEmitIntoClient
    public static var inProgress: R4.SupplyDeliveryStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var completed: R4.SupplyDeliveryStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var abandoned: R4.SupplyDeliveryStatus { .init(rawValue: "abandoned") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.SupplyDeliveryStatus { .init(rawValue: "entered-in-error") }
}
