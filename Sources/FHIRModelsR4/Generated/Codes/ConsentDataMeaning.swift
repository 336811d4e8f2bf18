// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/consent-data-meaning>.
    public struct ConsentDataMeaning: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ConsentDataMeaning {
    @_alwaysEmitIntoClient
    public static var instance: R4.ConsentDataMeaning { .init(rawValue: "instance") }
    @_alwaysEmitIntoClient
    public static var related: R4.ConsentDataMeaning { .init(rawValue: "related") }
    @_alwaysEmitIntoClient
    public static var dependents: R4.ConsentDataMeaning { .init(rawValue: "dependents") }
    @_alwaysEmitIntoClient
    public static var authoredby: R4.ConsentDataMeaning { .init(rawValue: "authoredby") }
}
