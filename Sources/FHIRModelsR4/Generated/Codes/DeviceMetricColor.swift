// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-color>.
    public struct DeviceMetricColor: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricColor {
    @_alwaysEmitIntoClient
    public static var black: R4.DeviceMetricColor { .init(rawValue: "black") }
    @_alwaysEmitIntoClient
    public static var red: R4.DeviceMetricColor { .init(rawValue: "red") }
    @_alwaysEmitIntoClient
    public static var green: R4.DeviceMetricColor { .init(rawValue: "green") }
    @_alwaysEmitIntoClient
    public static var yellow: R4.DeviceMetricColor { .init(rawValue: "yellow") }
    @_alwaysEmitIntoClient
    public static var blue: R4.DeviceMetricColor { .init(rawValue: "blue") }
    @_alwaysEmitIntoClient
    public static var magenta: R4.DeviceMetricColor { .init(rawValue: "magenta") }
    @_alwaysEmitIntoClient
    public static var cyan: R4.DeviceMetricColor { .init(rawValue: "cyan") }
    @_alwaysEmitIntoClient
    public static var white: R4.DeviceMetricColor { .init(rawValue: "white") }
}
