// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/document-mode>.
    public struct DocumentMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DocumentMode {
    @_alwaysEmitIntoClient
    public static var producer: R4.DocumentMode { .init(rawValue: "producer") }
    @_alwaysEmitIntoClient
    public static var consumer: R4.DocumentMode { .init(rawValue: "consumer") }
}
