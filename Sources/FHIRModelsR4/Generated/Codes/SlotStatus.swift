// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/slotstatus>.
    public struct SlotStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SlotStatus {
    @_alwaysEmitIntoClient
    public static var busy: R4.SlotStatus { .init(rawValue: "busy") }
    @_alwaysEmitIntoClient
    public static var free: R4.SlotStatus { .init(rawValue: "free") }
    @_alwaysEmitIntoClient
    public static var busyUnavailable: R4.SlotStatus { .init(rawValue: "busy-unavailable") }
    @_alwaysEmitIntoClient
    public static var busyTentative: R4.SlotStatus { .init(rawValue: "busy-tentative") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.SlotStatus { .init(rawValue: "entered-in-error") }
}
