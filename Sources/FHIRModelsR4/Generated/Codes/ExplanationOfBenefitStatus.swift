// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/explanationofbenefit-status>.
    public struct ExplanationOfBenefitStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ExplanationOfBenefitStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.ExplanationOfBenefitStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.ExplanationOfBenefitStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var draft: R4.ExplanationOfBenefitStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.ExplanationOfBenefitStatus { .init(rawValue: "entered-in-error") }
}
