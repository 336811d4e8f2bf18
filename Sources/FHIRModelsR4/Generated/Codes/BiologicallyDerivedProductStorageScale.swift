// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/product-storage-scale>.
    public struct BiologicallyDerivedProductStorageScale: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.BiologicallyDerivedProductStorageScale {
    @_alwaysEmitIntoClient
    public static var farenheit: R4.BiologicallyDerivedProductStorageScale { .init(rawValue: "farenheit") }
    @_alwaysEmitIntoClient
    public static var celsius: R4.BiologicallyDerivedProductStorageScale { .init(rawValue: "celsius") }
    @_alwaysEmitIntoClient
    public static var kelvin: R4.BiologicallyDerivedProductStorageScale { .init(rawValue: "kelvin") }
}
