// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-calibration-type>.
    public struct DeviceMetricCalibrationType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricCalibrationType {
    @_alwaysEmitIntoClient
    public static var unspecified: R4.DeviceMetricCalibrationType { .init(rawValue: "unspecified") }
    @_alwaysEmitIntoClient
    public static var offset: R4.DeviceMetricCalibrationType { .init(rawValue: "offset") }
    @_alwaysEmitIntoClient
    public static var gain: R4.DeviceMetricCalibrationType { .init(rawValue: "gain") }
    @_alwaysEmitIntoClient
    public static var twoPoint: R4.DeviceMetricCalibrationType { .init(rawValue: "two-point") }
}
