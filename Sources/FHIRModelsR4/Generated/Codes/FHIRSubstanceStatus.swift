// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/substance-status>.
    public struct FHIRSubstanceStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FHIRSubstanceStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.FHIRSubstanceStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var inactive: R4.FHIRSubstanceStatus { .init(rawValue: "inactive") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.FHIRSubstanceStatus { .init(rawValue: "entered-in-error") }
}
