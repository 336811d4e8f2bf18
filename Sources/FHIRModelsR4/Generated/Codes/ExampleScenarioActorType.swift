// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/examplescenario-actor-type>.
    public struct ExampleScenarioActorType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ExampleScenarioActorType {
    @_alwaysEmitIntoClient
    public static var person: R4.ExampleScenarioActorType { .init(rawValue: "person") }
    @_alwaysEmitIntoClient
    public static var entity: R4.ExampleScenarioActorType { .init(rawValue: "entity") }
}
