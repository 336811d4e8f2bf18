// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/filter-operator>.
    public struct FilterOperator: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.FilterOperator {
    @_alwaysEmitIntoClient
    public static var equal: R4.FilterOperator { .init(rawValue: "=") }
    @_alwaysEmitIntoClient
    public static var isA: R4.FilterOperator { .init(rawValue: "is-a") }
    @_alwaysEmitIntoClient
    public static var descendentOf: R4.FilterOperator { .init(rawValue: "descendent-of") }
    @_alwaysEmitIntoClient
    public static var isNotA: R4.FilterOperator { .init(rawValue: "is-not-a") }
    @_alwaysEmitIntoClient
    public static var regex: R4.FilterOperator { .init(rawValue: "regex") }
    @_alwaysEmitIntoClient
    public static var `in`: R4.FilterOperator { .init(rawValue: "in") }
    @_alwaysEmitIntoClient
    public static var notIn: R4.FilterOperator { .init(rawValue: "not-in") }
    @_alwaysEmitIntoClient
    public static var generalizes: R4.FilterOperator { .init(rawValue: "generalizes") }
    @_alwaysEmitIntoClient
    public static var exists: R4.FilterOperator { .init(rawValue: "exists") }
}
