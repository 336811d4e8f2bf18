// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/action-required-behavior>.
    public struct ActionRequiredBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActionRequiredBehavior {
    @_alwaysEmitIntoClient
    public static var must: R4.ActionRequiredBehavior { .init(rawValue: "must") }
    @_alwaysEmitIntoClient
    public static var could: R4.ActionRequiredBehavior { .init(rawValue: "could") }
    @_alwaysEmitIntoClient
    public static var mustUnlessDocumented: R4.ActionRequiredBehavior { .init(rawValue: "must-unless-documented") }
}
