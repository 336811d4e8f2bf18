// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/report-status-codes>.
    public struct TestReportStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestReportStatus {
    @_alwaysEmitIntoClient
    public static var completed: R4.TestReportStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var inProgress: R4.TestReportStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var waiting: R4.TestReportStatus { .init(rawValue: "waiting") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.TestReportStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.TestReportStatus { .init(rawValue: "entered-in-error") }
}
