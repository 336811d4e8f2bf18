// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/measure-report-type>.
    public struct MeasureReportType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.MeasureReportType {
    @_alwaysEmitIntoClient
    public static var individual: R4.MeasureReportType { .init(rawValue: "individual") }
    @_alwaysEmitIntoClient
    public static var subjectList: R4.MeasureReportType { .init(rawValue: "subject-list") }
    @_alwaysEmitIntoClient
    public static var summary: R4.MeasureReportType { .init(rawValue: "summary") }
    @_alwaysEmitIntoClient
    public static var dataCollection: R4.MeasureReportType { .init(rawValue: "data-collection") }
}
