// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/questionnaire-enable-operator>.
    public struct QuestionnaireItemOperator: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.QuestionnaireItemOperator {
    @_alwaysEmitIntoClient
    public static var exists: R4.QuestionnaireItemOperator { .init(rawValue: "exists") }
    @_alwaysEmitIntoClient
    public static var equal: R4.QuestionnaireItemOperator { .init(rawValue: "=") }
    @_alwaysEmitIntoClient
    public static var notEqual: R4.QuestionnaireItemOperator { .init(rawValue: "!=") }
    @_alwaysEmitIntoClient
    public static var greaterThan: R4.QuestionnaireItemOperator { .init(rawValue: ">") }
    @_alwaysEmitIntoClient
    public static var lessThan: R4.QuestionnaireItemOperator { .init(rawValue: "<") }
    @_alwaysEmitIntoClient
    public static var greaterOrEqual: R4.QuestionnaireItemOperator { .init(rawValue: ">=") }
    @_alwaysEmitIntoClient
    public static var lessOrEqual: R4.QuestionnaireItemOperator { .init(rawValue: "<=") }
}
