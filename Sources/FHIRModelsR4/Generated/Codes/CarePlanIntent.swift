// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/care-plan-intent>.
    public struct CarePlanIntent: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CarePlanIntent {
    @_alwaysEmitIntoClient
    public static var proposal: R4.CarePlanIntent { .init(rawValue: "proposal") }
    @_alwaysEmitIntoClient
    public static var plan: R4.CarePlanIntent { .init(rawValue: "plan") }
    @_alwaysEmitIntoClient
    public static var order: R4.CarePlanIntent { .init(rawValue: "order") }
    @_alwaysEmitIntoClient
    public static var option: R4.CarePlanIntent { .init(rawValue: "option") }
}
