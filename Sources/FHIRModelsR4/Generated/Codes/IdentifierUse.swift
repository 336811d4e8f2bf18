// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/identifier-use>.
    public struct IdentifierUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.IdentifierUse {
    @_alwaysEmitIntoClient
    public static var usual: R4.IdentifierUse { .init(rawValue: "usual") }
    @_alwaysEmitIntoClient
    public static var official: R4.IdentifierUse { .init(rawValue: "official") }
    @_alwaysEmitIntoClient
    public static var temp: R4.IdentifierUse { .init(rawValue: "temp") }
    @_alwaysEmitIntoClient
    public static var secondary: R4.IdentifierUse { .init(rawValue: "secondary") }
    @_alwaysEmitIntoClient
    public static var old: R4.IdentifierUse { .init(rawValue: "old") }
}
