// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/administrative-gender>.
    public struct AdministrativeGender: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AdministrativeGender {
    @_alwaysEmitIntoClient
    public static var male: R4.AdministrativeGender { .init(rawValue: "male") }
    @_alwaysEmitIntoClient
    public static var female: R4.AdministrativeGender { .init(rawValue: "female") }
    @_alwaysEmitIntoClient
    public static var other: R4.AdministrativeGender { .init(rawValue: "other") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.AdministrativeGender { .init(rawValue: "unknown") }
}
