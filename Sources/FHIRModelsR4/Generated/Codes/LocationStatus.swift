// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/location-status>.
    public struct LocationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.LocationStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.LocationStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var suspended: R4.LocationStatus { .init(rawValue: "suspended") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.LocationStatus { .init(rawValue: "inactive") }
}
