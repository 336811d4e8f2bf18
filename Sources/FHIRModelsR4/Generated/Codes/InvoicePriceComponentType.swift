// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/invoice-priceComponentType>.
    public struct InvoicePriceComponentType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.InvoicePriceComponentType {
    @_alwaysEmitIntoClient
    public static var base: R4.InvoicePriceComponentType { .init(rawValue: "base") }
    @_alwaysEmitIntoClient
    public static var surcharge: R4.InvoicePriceComponentType { .init(rawValue: "surcharge") }
    @_alwaysEmitIntoClient
    public static var deduction: R4.InvoicePriceComponentType { .init(rawValue: "deduction") }
    @_alwaysEmitIntoClient
    public static var discount: R4.InvoicePriceComponentType { .init(rawValue: "discount") }
    @_alwaysEmitIntoClient
    public static var tax: R4.InvoicePriceComponentType { .init(rawValue: "tax") }
    @_alwaysEmitIntoClient
    public static var informational: R4.InvoicePriceComponentType { .init(rawValue: "informational") }
}
