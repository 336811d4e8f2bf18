// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-category>.
    public struct DeviceMetricCategory: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricCategory {
    @_alwaysEmitIntoClient
    public static var measurement: R4.DeviceMetricCategory { .init(rawValue: "measurement") }
    @_alwaysEmitIntoClient
    public static var setting: R4.DeviceMetricCategory { .init(rawValue: "setting") }
    @_alwaysEmitIntoClient
    public static var calculation: R4.DeviceMetricCategory { .init(rawValue: "calculation") }
    @_alwaysEmitIntoClient
    public static var unspecified: R4.DeviceMetricCategory { .init(rawValue: "unspecified") }
}
