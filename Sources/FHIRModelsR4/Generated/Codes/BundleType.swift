// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

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
