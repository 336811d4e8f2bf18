// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/device-status>.
    public struct FHIRDeviceStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FHIRDeviceStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.FHIRDeviceStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.FHIRDeviceStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FHIRDeviceStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.FHIRDeviceStatus { .init(rawValue: "unknown") }
}
