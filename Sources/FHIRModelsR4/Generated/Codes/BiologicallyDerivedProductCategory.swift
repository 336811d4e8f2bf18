// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/product-category>.
    public struct BiologicallyDerivedProductCategory: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.BiologicallyDerivedProductCategory {
    @_alwaysEmitIntoClient
    public static var organ: R4.BiologicallyDerivedProductCategory { .init(rawValue: "organ") }
    @_alwaysEmitIntoClient
    public static var tissue: R4.BiologicallyDerivedProductCategory { .init(rawValue: "tissue") }
    @_alwaysEmitIntoClient
    public static var fluid: R4.BiologicallyDerivedProductCategory { .init(rawValue: "fluid") }
    @_alwaysEmitIntoClient
    public static var cells: R4.BiologicallyDerivedProductCategory { .init(rawValue: "cells") }
    @_alwaysEmitIntoClient
    public static var biologicalAgent: R4.BiologicallyDerivedProductCategory { .init(rawValue: "biologicalAgent") }
}
