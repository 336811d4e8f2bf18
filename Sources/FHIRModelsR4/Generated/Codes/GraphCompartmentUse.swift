// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/graph-compartment-use>.
    public struct GraphCompartmentUse: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.GraphCompartmentUse {
    @_alwaysEmitIntoClient
    public static var condition: R4.GraphCompartmentUse { .init(rawValue: "condition") }
    @_alwaysEmitIntoClient
    public static var requirement: R4.GraphCompartmentUse { .init(rawValue: "requirement") }
}
