// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/group-measure>.
    public struct GroupMeasure: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GroupMeasure {
    @_alwaysEmitIntoClient
    public static var mean: R4.GroupMeasure { .init(rawValue: "mean") }
    @_alwaysEmitIntoClient
    public static var median: R4.GroupMeasure { .init(rawValue: "median") }
    @_alwaysEmitIntoClient
    public static var meanOfMean: R4.GroupMeasure { .init(rawValue: "mean-of-mean") }
    @_alwaysEmitIntoClient
    public static var meanOfMedian: R4.GroupMeasure { .init(rawValue: "mean-of-median") }
    @_alwaysEmitIntoClient
    public static var medianOfMean: R4.GroupMeasure { .init(rawValue: "median-of-mean") }
    @_alwaysEmitIntoClient
    public static var medianOfMedian: R4.GroupMeasure { .init(rawValue: "median-of-median") }
}
