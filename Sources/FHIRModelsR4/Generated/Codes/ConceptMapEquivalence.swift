// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/concept-map-equivalence>.
    public struct ConceptMapEquivalence: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConceptMapEquivalence {
    @_alwaysEmitIntoClient
    public static var relatedto: R4.ConceptMapEquivalence { .init(rawValue: "relatedto") }
    @_alwaysEmitIntoClient
    public static var equivalent: R4.ConceptMapEquivalence { .init(rawValue: "equivalent") }
    @_alwaysEmitIntoClient
    public static var equal: R4.ConceptMapEquivalence { .init(rawValue: "equal") }
    @_alwaysEmitIntoClient
    public static var wider: R4.ConceptMapEquivalence { .init(rawValue: "wider") }
    @_alwaysEmitIntoClient
    public static var subsumes: R4.ConceptMapEquivalence { .init(rawValue: "subsumes") }
    @_alwaysEmitIntoClient
    public static var narrower: R4.ConceptMapEquivalence { .init(rawValue: "narrower") }
    @_alwaysEmitIntoClient
    public static var specializes: R4.ConceptMapEquivalence { .init(rawValue: "specializes") }
    @_alwaysEmitIntoClient
    public static var inexact: R4.ConceptMapEquivalence { .init(rawValue: "inexact") }
    @_alwaysEmitIntoClient
    public static var unmatched: R4.ConceptMapEquivalence { .init(rawValue: "unmatched") }
    @_alwaysEmitIntoClient
    public static var disjoint: R4.ConceptMapEquivalence { .init(rawValue: "disjoint") }
}
