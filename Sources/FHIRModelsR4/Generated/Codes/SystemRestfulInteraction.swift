// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/system-restful-interaction>.
    public struct SystemRestfulInteraction: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SystemRestfulInteraction {
    @_alwaysEmitIntoClient
    public static var transaction: R4.SystemRestfulInteraction { .init(rawValue: "transaction") }
    @_alwaysEmitIntoClient
    public static var batch: R4.SystemRestfulInteraction { .init(rawValue: "batch") }
    @_alwaysEmitIntoClient
    public static var searchSystem: R4.SystemRestfulInteraction { .init(rawValue: "search-system") }
    @_alwaysEmitIntoClient
    public static var historySystem: R4.SystemRestfulInteraction { .init(rawValue: "history-system") }
}
