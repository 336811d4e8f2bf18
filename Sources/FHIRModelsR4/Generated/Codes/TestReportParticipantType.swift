// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/report-participant-type>.
    public struct TestReportParticipantType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestReportParticipantType {
    @_alwaysEmitIntoClient
    public static var testEngine: R4.TestReportParticipantType { .init(rawValue: "test-engine") }
    @_alwaysEmitIntoClient
    public static var client: R4.TestReportParticipantType { .init(rawValue: "client") }
    @_alwaysEmitIntoClient
    public static var server: R4.TestReportParticipantType { .init(rawValue: "server") }
}
