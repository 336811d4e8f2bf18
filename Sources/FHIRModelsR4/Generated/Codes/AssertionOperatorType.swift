// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/assert-operator-codes>.
    public struct AssertionOperatorType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.AssertionOperatorType {
    @_alwaysEmitIntoClient
    public static var equals: R4.AssertionOperatorType { .init(rawValue: "equals") }
    @_alwaysEmitIntoClient
    public static var notEquals: R4.AssertionOperatorType { .init(rawValue: "notEquals") }
    @_alwaysEmitIntoClient
    public static var `in`: R4.AssertionOperatorType { .init(rawValue: "in") }
    @_alwaysEmitIntoClient
    public static var notIn: R4.AssertionOperatorType { .init(rawValue: "notIn") }
    @_alwaysEmitIntoClient
    public static var greaterThan: R4.AssertionOperatorType { .init(rawValue: "greaterThan") }
    @_alwaysEmitIntoClient
    public static var lessThan: R4.AssertionOperatorType { .init(rawValue: "lessThan") }
    @_alwaysEmitIntoClient
    public static var empty: R4.AssertionOperatorType { .init(rawValue: "empty") }
    @_alwaysEmitIntoClient
    public static var notEmpty: R4.AssertionOperatorType { .init(rawValue: "notEmpty") }
    @_alwaysEmitIntoClient
    public static var contains: R4.AssertionOperatorType { .init(rawValue: "contains") }
    @_alwaysEmitIntoClient
    public static var notContains: R4.AssertionOperatorType { .init(rawValue: "notContains") }
    @_alwaysEmitIntoClient
    public static var eval: R4.AssertionOperatorType { .init(rawValue: "eval") }
}
