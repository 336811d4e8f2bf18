// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/observation-range-category>.
    public struct ObservationRangeCategory: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ObservationRangeCategory {
    @_alwaysEmitIntoClient
    public static var reference: R4.ObservationRangeCategory { .init(rawValue: "reference") }
    @_alwaysEmitIntoClient
    public static var critical: R4.ObservationRangeCategory { .init(rawValue: "critical") }
    @_alwaysEmitIntoClient
    public static var absolute: R4.ObservationRangeCategory { .init(rawValue: "absolute") }
}
