// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/discriminator-type>.
    public struct DiscriminatorType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DiscriminatorType {
    @_alwaysEmitIntoClient
    public static var value: R4.DiscriminatorType { .init(rawValue: "value") }
    @_alwaysEmitIntoClient
    public static var exists: R4.DiscriminatorType { .init(rawValue: "exists") }
    @_alwaysEmitIntoClient
    public static var pattern: R4.DiscriminatorType { .init(rawValue: "pattern") }
    @_alwaysEmitIntoClient
    public static var type: R4.DiscriminatorType { .init(rawValue: "type") }
    @_alwaysEmitIntoClient
    public static var profile: R4.DiscriminatorType { .init(rawValue: "profile") }
}
