// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/invoice-status>.
    public struct InvoiceStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.InvoiceStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.InvoiceStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var issued: R4.InvoiceStatus { .init(rawValue: "issued") }
    @_alwaysEmitIntoClient
    public static var balanced: R4.InvoiceStatus { .init(rawValue: "balanced") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.InvoiceStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.InvoiceStatus { .init(rawValue: "entered-in-error") }
}
