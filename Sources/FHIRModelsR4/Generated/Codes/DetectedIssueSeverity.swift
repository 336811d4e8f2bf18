// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/detectedissue-severity>.
    public struct DetectedIssueSeverity: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DetectedIssueSeverity {
    @_alwaysEmitIntoClient
    public static var high: R4.DetectedIssueSeverity { .init(rawValue: "high") }
    @_alwaysEmitIntoClient
    public static var moderate: R4.DetectedIssueSeverity { .init(rawValue: "moderate") }
    @_alwaysEmitIntoClient
    public static var low: R4.DetectedIssueSeverity { .init(rawValue: "low") }
}
