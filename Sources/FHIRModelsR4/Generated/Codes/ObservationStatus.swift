// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/observation-status>.
    public struct ObservationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ObservationStatus {
    @_alwaysEmitIntoClient
    public static var registered: R4.ObservationStatus { .init(rawValue: "registered") }
    @_alwaysEmitIntoClient
    public static var preliminary: R4.ObservationStatus { .init(rawValue: "preliminary") }
    @_alwaysEmitIntoClient
    public static var final: R4.ObservationStatus { .init(rawValue: "final") }
    @_alwaysEmitIntoClient
    public static var amended: R4.ObservationStatus { .init(rawValue: "amended") }
    @_alwaysEmitIntoClient
    public static var corrected: R4.ObservationStatus { .init(rawValue: "corrected") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.ObservationStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ObservationStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.ObservationStatus { .init(rawValue: "unknown") }
}
