// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/operation-kind>.
    public struct OperationKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.OperationKind {
    @_alwaysEmitIntoClient
    public static var operation: R4.OperationKind { .init(rawValue: "operation") }
    @_alwaysEmitIntoClient
    public static var query: R4.OperationKind { .init(rawValue: "query") }
}
