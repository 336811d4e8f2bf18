// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/measure-report-status>.
    public struct MeasureReportStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MeasureReportStatus {
    @_alwaysEmitIntoClient
    public static var complete: R4.MeasureReportStatus { .init(rawValue: "complete") }
    @_alwaysEmitIntoClient
    public static var pending: R4.MeasureReportStatus { .init(rawValue: "pending") }
    @_alwaysEmitIntoClient
    public static var error: R4.MeasureReportStatus { .init(rawValue: "error") }
}
