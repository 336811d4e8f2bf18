// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/contributor-type>.
    public struct ContributorType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ContributorType {
    @_alwaysEmitIntoClient
    public static var author: R4.ContributorType { .init(rawValue: "author") }
    @_alwaysEmitIntoClient
    public static var editor: R4.ContributorType { .init(rawValue: "editor") }
    @_alwaysEmitIntoClient
    public static var reviewer: R4.ContributorType { .init(rawValue: "reviewer") }
    @_alwaysEmitIntoClient
    public static var endorser: R4.ContributorType { .init(rawValue: "endorser") }
}
