// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/publication-status>.
    public struct PublicationStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.PublicationStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.PublicationStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var active: R4.PublicationStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var retired: R4.PublicationStatus { .init(rawValue: "retired") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.PublicationStatus { .init(rawValue: "unknown") }
}
