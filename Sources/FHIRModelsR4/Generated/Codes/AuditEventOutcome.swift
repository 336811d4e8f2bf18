// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/audit-event-outcome>.
    public struct AuditEventOutcome: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AuditEventOutcome {
    @_alwaysEmitIntoClient
    public static var _0: R4.AuditEventOutcome { .init(rawValue: "0") }
    @_alwaysEmitIntoClient
    public static var _4: R4.AuditEventOutcome { .init(rawValue: "4") }
    @_alwaysEmitIntoClient
    public static var _8: R4.AuditEventOutcome { .init(rawValue: "8") }
    @_alwaysEmitIntoClient
    public static var _12: R4.AuditEventOutcome { .init(rawValue: "12") }
}
