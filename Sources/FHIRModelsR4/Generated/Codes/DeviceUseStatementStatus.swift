// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/device-statement-status>.
    public struct DeviceUseStatementStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceUseStatementStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.DeviceUseStatementStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var completed: R4.DeviceUseStatementStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.DeviceUseStatementStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var intended: R4.DeviceUseStatementStatus { .init(rawValue: "intended") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.DeviceUseStatementStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.DeviceUseStatementStatus { .init(rawValue: "on-hold") }
}
