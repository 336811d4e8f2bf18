// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/strand-type>.
    public struct StrandType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StrandType {
    @_alwaysEmitIntoClient
    public static var watson: R4.StrandType { .init(rawValue: "watson") }
    @_alwaysEmitIntoClient
    public static var crick: R4.StrandType { .init(rawValue: "crick") }
}
