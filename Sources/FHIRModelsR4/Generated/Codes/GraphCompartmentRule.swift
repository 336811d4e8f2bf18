// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/graph-compartment-rule>.
    public struct GraphCompartmentRule: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GraphCompartmentRule {
    @_alwaysEmitIntoClient
    public static var identical: R4.GraphCompartmentRule { .init(rawValue: "identical") }
    @_alwaysEmitIntoClient
    public static var matching: R4.GraphCompartmentRule { .init(rawValue: "matching") }
    @_alwaysEmitIntoClient
    public static var different: R4.GraphCompartmentRule { .init(rawValue: "different") }
    @_alwaysEmitIntoClient
    public static var custom: R4.GraphCompartmentRule { .init(rawValue: "custom") }
}
