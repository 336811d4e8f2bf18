// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/narrative-status>.
    public struct NarrativeStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.NarrativeStatus {
    @_alwaysEmitIntoClient
    public static var generated: R4.NarrativeStatus { .init(rawValue: "generated") }
    @_alwaysEmitIntoClient
    public static var extensions: R4.NarrativeStatus { .init(rawValue: "extensions") }
    @_alwaysEmitIntoClient
    public static var additional: R4.NarrativeStatus { .init(rawValue: "additional") }
    @_alwaysEmitIntoClient
    public static var empty: R4.NarrativeStatus { .init(rawValue: "empty") }
}
