// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/appointmentstatus>.
    public struct AppointmentStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AppointmentStatus {
    @_alwaysEmitIntoClient
    public static var proposed: R4.AppointmentStatus { .init(rawValue: "proposed") }
    @_alwaysEmitIntoClient
    public static var pending: R4.AppointmentStatus { .init(rawValue: "pending") }
    @_alwaysEmitIntoClient
    public static var booked: R4.AppointmentStatus { .init(rawValue: "booked") }
    @_alwaysEmitIntoClient
    public static var arrived: R4.AppointmentStatus { .init(rawValue: "arrived") }
    @_alwaysEmitIntoClient
    public static var fulfilled: R4.AppointmentStatus { .init(rawValue: "fulfilled") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.AppointmentStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var noshow: R4.AppointmentStatus { .init(rawValue: "noshow") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.AppointmentStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var checkedIn: R4.AppointmentStatus { .init(rawValue: "checked-in") }
    @_alwaysEmitIntoClient
    public static var waitlist: R4.AppointmentStatus { .init(rawValue: "waitlist") }
}
