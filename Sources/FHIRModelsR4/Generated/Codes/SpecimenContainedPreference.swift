// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/specimen-contained-preference>.
    public struct SpecimenContainedPreference: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SpecimenContainedPreference {
    @_alwaysEmitIntoClient
    public static var preferred: R4.SpecimenContainedPreference { .init(rawValue: "preferred") }
    @_alwaysEmitIntoClient
    public static var alternate: R4.SpecimenContainedPreference { .init(rawValue: "alternate") }
}
