// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/capability-statement-kind>.
    public struct CapabilityStatementKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CapabilityStatementKind {
    @_alwaysEmitIntoClient
    public static var instance: R4.CapabilityStatementKind { .init(rawValue: "instance") }
    @_alwaysEmitIntoClient
    public static var capability: R4.CapabilityStatementKind { .init(rawValue: "capability") }
    @_alwaysEmitIntoClient
    public static var requirements: R4.CapabilityStatementKind { .init(rawValue: "requirements") }
}
