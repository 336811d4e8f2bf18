// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/provenance-entity-role>.
    public struct ProvenanceEntityRole: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ProvenanceEntityRole {
    @_alwaysEmitIntoClient
    public static var derivation: R4.ProvenanceEntityRole { .init(rawValue: "derivation") }
    @_alwaysEmitIntoClient
    public static var revision: R4.ProvenanceEntityRole { .init(rawValue: "revision") }
    @_alwaysEmitIntoClient
    public static var quotation: R4.ProvenanceEntityRole { .init(rawValue: "quotation") }
    @_alwaysEmitIntoClient
    public static var source: R4.ProvenanceEntityRole { .init(rawValue: "source") }
    @_alwaysEmitIntoClient
    public static var removal: R4.ProvenanceEntityRole { .init(rawValue: "removal") }
}
