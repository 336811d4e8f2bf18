// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-operational-status>.
    public struct DeviceMetricOperationalStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricOperationalStatus {
    @_alwaysEmitIntoClient
    public static var on: R4.DeviceMetricOperationalStatus { .init(rawValue: "on") }
    @_alwaysEmitIntoClient
    public static var off: R4.DeviceMetricOperationalStatus { .init(rawValue: "off") }
    @_alwaysEmitIntoClient
    public static var standby: R4.DeviceMetricOperationalStatus { .init(rawValue: "standby") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.DeviceMetricOperationalStatus { .init(rawValue: "entered-in-error") }
}
