// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/adverse-event-actuality>.
    public struct AdverseEventActuality: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AdverseEventActuality {
    @_alwaysEmitIntoClient
    public static var actual: R4.AdverseEventActuality { .init(rawValue: "actual") }
    @_alwaysEmitIntoClient
    public static var potential: R4.AdverseEventActuality { .init(rawValue: "potential") }
}
