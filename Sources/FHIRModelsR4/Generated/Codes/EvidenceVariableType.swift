// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/variable-type>.
    public struct EvidenceVariableType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.EvidenceVariableType {
    @_alwaysEmitIntoClient
    public static var dichotomous: R4.EvidenceVariableType { .init(rawValue: "dichotomous") }
    @_alwaysEmitIntoClient
    public static var continuous: R4.EvidenceVariableType { .init(rawValue: "continuous") }
    @_alwaysEmitIntoClient
    public static var descriptive: R4.EvidenceVariableType { .init(rawValue: "descriptive") }
}
