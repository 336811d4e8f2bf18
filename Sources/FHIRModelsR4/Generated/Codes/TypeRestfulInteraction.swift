// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/type-restful-interaction>.
    public struct TypeRestfulInteraction: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.TypeRestfulInteraction {
    @_alwaysEmitIntoClient
    public static var read: R4.TypeRestfulInteraction { .init(rawValue: "read") }
    @_alwaysEmitIntoClient
    public static var vread: R4.TypeRestfulInteraction { .init(rawValue: "vread") }
    @_alwaysEmitIntoClient
    public static var update: R4.TypeRestfulInteraction { .init(rawValue: "update") }
    @_alwaysEmitIntoClient
    public static var patch: R4.TypeRestfulInteraction { .init(rawValue: "patch") }
    @_alwaysEmitIntoClient
    public static var delete: R4.TypeRestfulInteraction { .init(rawValue: "delete") }
    @_alwaysEmitIntoClient
    public static var historyInstance: R4.TypeRestfulInteraction { .init(rawValue: "history-instance") }
    @_alwaysEmitIntoClient
    public static var historyType: R4.TypeRestfulInteraction { .init(rawValue: "history-type") }
    @_alwaysEmitIntoClient
    public static var create: R4.TypeRestfulInteraction { .init(rawValue: "create") }
    @_alwaysEmitIntoClient
    public static var searchType: R4.TypeRestfulInteraction { .init(rawValue: "search-type") }
}
