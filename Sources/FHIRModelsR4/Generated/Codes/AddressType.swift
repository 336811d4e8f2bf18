// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/address-type>.
    public struct AddressType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AddressType {
    @_alwaysEmitIntoClient
    public static var postal: R4.AddressType { .init(rawValue: "postal") }
    @_alwaysEmitIntoClient
    public static var physical: R4.AddressType { .init(rawValue: "physical") }
    @_alwaysEmitIntoClient
    public static var both: R4.AddressType { .init(rawValue: "both") }
}
