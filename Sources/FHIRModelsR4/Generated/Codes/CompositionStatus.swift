// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/composition-status>.
    public struct CompositionStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CompositionStatus {
    @_alwaysEmitIntoClient
    public static var preliminary: R4.CompositionStatus { .init(rawValue: "preliminary") }
    @_alwaysEmitIntoClient
    public static var final: R4.CompositionStatus { .init(rawValue: "final") }
    @_alwaysEmitIntoClient
    public static var amended: R4.CompositionStatus { .init(rawValue: "amended") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.CompositionStatus { .init(rawValue: "entered-in-error") }
}
