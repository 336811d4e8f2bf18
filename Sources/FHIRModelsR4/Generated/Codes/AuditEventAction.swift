// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/audit-event-action>.
    public struct AuditEventAction: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AuditEventAction {
    @_alwaysEmitIntoClient
    public static var c: R4.AuditEventAction { .init(rawValue: "C") }
    @_alwaysEmitIntoClient
    public static var r: R4.AuditEventAction { .init(rawValue: "R") }
    @_alwaysEmitIntoClient
    public static var u: R4.AuditEventAction { .init(rawValue: "U") }
    @_alwaysEmitIntoClient
    public static var d: R4.AuditEventAction { .init(rawValue: "D") }
    @_alwaysEmitIntoClient
    public static var e: R4.AuditEventAction { .init(rawValue: "E") }
}
