// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/binding-strength>.
    public struct BindingStrength: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.BindingStrength {
    @_alwaysEmitIntoClient
    public static var required: R4.BindingStrength { .init(rawValue: "required") }
    @_alwaysEmitIntoClient
    public static var extensible: R4.BindingStrength { .init(rawValue: "extensible") }
    @_alwaysEmitIntoClient
    public static var preferred: R4.BindingStrength { .init(rawValue: "preferred") }
    @_alwaysEmitIntoClient
    public static var example: R4.BindingStrength { .init(rawValue: "example") }
}

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

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/product-status>.
    public struct BiologicallyDerivedProductStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.BiologicallyDerivedProductStatus {
    @_alwaysEmitIntoClient
    public static var available: R4.BiologicallyDerivedProductStatus { .init(rawValue: "available") }
    @_alwaysEmitIntoClient
    public static var unavailable: R4.BiologicallyDerivedProductStatus { .init(rawValue: "unavailable") }
}

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

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/bundle-type>.
    public struct BundleType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.BundleType {
    @_alwaysEmitIntoClient
    public static var document: R4.BundleType { .init(rawValue: "document") }
    @_alwaysEmitIntoClient
    public static var message: R4.BundleType { .init(rawValue: "message") }
    @_alwaysEmitIntoClient
    public static var transaction: R4.BundleType { .init(rawValue: "transaction") }
    @_alwaysEmitIntoClient
    public static var transactionResponse: R4.BundleType { .init(rawValue: "transaction-response") }
    @_alwaysEmitIntoClient
    public static var batch: R4.BundleType { .init(rawValue: "batch") }
    @_alwaysEmitIntoClient
    public static var batchResponse: R4.BundleType { .init(rawValue: "batch-response") }
    @_alwaysEmitIntoClient
    public static var history: R4.BundleType { .init(rawValue: "history") }
    @_alwaysEmitIntoClient
    public static var searchset: R4.BundleType { .init(rawValue: "searchset") }
    @_alwaysEmitIntoClient
    public static var collection: R4.BundleType { .init(rawValue: "collection") }
}
