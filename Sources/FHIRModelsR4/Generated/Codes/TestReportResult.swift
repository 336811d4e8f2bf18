// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/report-result-codes>.
    public struct TestReportResult: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TestReportResult {
    @_alwaysEmitIntoClient
    public static var pass: R4.TestReportResult { .init(rawValue: "pass") }
    @_alwaysEmitIntoClient
    public static var fail: R4.TestReportResult { .init(rawValue: "fail") }
    @_alwaysEmitIntoClient
    public static var pending: R4.TestReportResult { .init(rawValue: "pending") }
}
