// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior>.
    public struct EnableWhenBehavior: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EnableWhenBehavior {
    @_alwaysEmitIntoClient
    public static var all: R4.EnableWhenBehavior { .init(rawValue: "all") }
    @_alwaysEmitIntoClient
    public static var any: R4.EnableWhenBehavior { .init(rawValue: "any") }
}
