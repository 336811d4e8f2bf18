// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-calibration-state>.
    public struct DeviceMetricCalibrationState: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricCalibrationState {
    @_alwaysEmitIntoClient
    public static var notCalibrated: R4.DeviceMetricCalibrationState { .init(rawValue: "not-calibrated") }
    @_alwaysEmitIntoClient
    public static var calibrationRequired: R4.DeviceMetricCalibrationState { .init(rawValue: "calibration-required") }
    @_alwaysEmitIntoClient
    public static var calibrated: R4.DeviceMetricCalibrationState { .init(rawValue: "calibrated") }
    @_alwaysEmitIntoClient
    public static var unspecified: R4.DeviceMetricCalibrationState { .init(rawValue: "unspecified") }
}
