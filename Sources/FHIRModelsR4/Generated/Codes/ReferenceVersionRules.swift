// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/reference-version-rules>.
    public struct ReferenceVersionRules: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ReferenceVersionRules {
    @_alwaysEmitIntoClient
    public static var either: R4.ReferenceVersionRules { .init(rawValue: "either") }
    @_alwaysEmitIntoClient
    public static var independent: R4.ReferenceVersionRules { .init(rawValue: "independent") }
    @_alwaysEmitIntoClient
    public static var specific: R4.ReferenceVersionRules { .init(rawValue: "specific") }
}
