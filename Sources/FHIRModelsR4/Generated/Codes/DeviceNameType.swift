// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/device-nametype>.
    public struct DeviceNameType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceNameType {
    @_alwaysEmitIntoClient
    public static var udiLabelName: R4.DeviceNameType { .init(rawValue: "udi-label-name") }
    @_alwaysEmitIntoClient
    public static var userFriendlyName: R4.DeviceNameType { .init(rawValue: "user-friendly-name") }
    @_alwaysEmitIntoClient
    public static var patientReportedName: R4.DeviceNameType { .init(rawValue: "patient-reported-name") }
    @_alwaysEmitIntoClient
    public static var manufacturerName: R4.DeviceNameType { .init(rawValue: "manufacturer-name") }
    @_alwaysEmitIntoClient
    public static var modelName: R4.DeviceNameType { .init(rawValue: "model-name") }
    @_alwaysEmitIntoClient
    public static var other: R4.DeviceNameType { .init(rawValue: "other") }
}
