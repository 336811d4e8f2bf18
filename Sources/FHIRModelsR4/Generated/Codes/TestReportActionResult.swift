// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/report-action-result-codes>.
    public struct TestReportActionResult: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestReportActionResult {
    @_alwaysEmitIntoClient
    public static var pass: R4.TestReportActionResult { .init(rawValue: "pass") }
    @_alwaysEmitIntoClient
    public static var skip: R4.TestReportActionResult { .init(rawValue: "skip") }
    @_alwaysEmitIntoClient
    public static var fail: R4.TestReportActionResult { .init(rawValue: "fail") }
    @_alwaysEmitIntoClient
    public static var warning: R4.TestReportActionResult { .init(rawValue: "warning") }
    @_alwaysEmitIntoClient
    public static var error: R4.TestReportActionResult { .init(rawValue: "error") }
}
