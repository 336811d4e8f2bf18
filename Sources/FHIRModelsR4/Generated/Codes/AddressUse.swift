// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/address-use>.
    public struct AddressUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AddressUse {
    @_alwaysEmitIntoClient
    public static var home: R4.AddressUse { .init(rawValue: "home") }
    @_alwaysEmitIntoClient
    public static var work: R4.AddressUse { .init(rawValue: "work") }
    @_alwaysEmitIntoClient
    public static var temp: R4.AddressUse { .init(rawValue: "temp") }
    @_alwaysEmitIntoClient
    public static var old: R4.AddressUse { .init(rawValue: "old") }
    @_alwaysEmitIntoClient
    public static var billing: R4.AddressUse { .init(rawValue: "billing") }
}
