// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/exposure-state>.
    public struct ExposureState: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ExposureState {
    @_alwaysEmitIntoClient
    public static var exposure: R4.ExposureState { .init(rawValue: "exposure") }
    @_alwaysEmitIntoClient
    public static var exposureAlternative: R4.ExposureState { .init(rawValue: "exposure-alternative") }
}
