// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/research-element-type>.
    public struct ResearchElementType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ResearchElementType {
    @_alwaysEmitIntoClient
    public static var population: R4.ResearchElementType { .init(rawValue: "population") }
    @_alwaysEmitIntoClient
    public static var exposure: R4.ResearchElementType { .init(rawValue: "exposure") }
    @_alwaysEmitIntoClient
    public static var outcome: R4.ResearchElementType { .init(rawValue: "outcome") }
}
