// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/location-mode>.
    public struct LocationMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.LocationMode {
    @_alwaysEmitIntoClient
    public static var instance: R4.LocationMode { .init(rawValue: "instance") }
    @_alwaysEmitIntoClient
    public static var kind: R4.LocationMode { .init(rawValue: "kind") }
}
