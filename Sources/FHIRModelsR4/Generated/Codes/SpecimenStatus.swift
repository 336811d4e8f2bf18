// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/specimen-status>.
    public struct SpecimenStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SpecimenStatus {
    @_alwaysEmitIntoClient
    public static var available: R4.SpecimenStatus { .init(rawValue: "available") }
    @_alwaysEmitIntoClient
    public static var unavailable: R4.SpecimenStatus { .init(rawValue: "unavailable") }
    @_alwaysEmitIntoClient
    public static var unsatisfactory: R4.SpecimenStatus { .init(rawValue: "unsatisfactory") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.SpecimenStatus { .init(rawValue: "entered-in-error") }
}
