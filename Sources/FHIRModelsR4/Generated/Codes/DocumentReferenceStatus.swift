// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/document-reference-status>.
    public struct DocumentReferenceStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DocumentReferenceStatus {
    @_alwaysEmitIntoClient
    public static var current: R4.DocumentReferenceStatus { .init(rawValue: "current") }
    @_alwaysEmitIntoClient
    public static var superseded: R4.DocumentReferenceStatus { .init(rawValue: "superseded") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.DocumentReferenceStatus { .init(rawValue: "entered-in-error") }
}
