// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/quality-type>.
    public struct QualityType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.QualityType {
    @_alwaysEmitIntoClient
    public static var indel: R4.QualityType { .init(rawValue: "indel") }
    @_alwaysEmitIntoClient
    public static var snp: R4.QualityType { .init(rawValue: "snp") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.QualityType { .init(rawValue: "unknown") }
}
