// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/orientation-type>.
    public struct OrientationType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.OrientationType {
    @_alwaysEmitIntoClient
    public static var sense: R4.OrientationType { .init(rawValue: "sense") }
    @_alwaysEmitIntoClient
    public static var antisense: R4.OrientationType { .init(rawValue: "antisense") }
}
