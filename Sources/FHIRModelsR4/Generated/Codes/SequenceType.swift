// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/sequence-type>.
    public struct SequenceType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SequenceType {
    @_alwaysEmitIntoClient
    public static var aa: R4.SequenceType { .init(rawValue: "aa") }
    @_alwaysEmitIntoClient
    public static var dna: R4.SequenceType { .init(rawValue: "dna") }
    @_alwaysEmitIntoClient
    public static var rna: R4.SequenceType { .init(rawValue: "rna") }
}
