// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/quality-type>.
    public struct QualityType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.QualityType {
    @_alwaysEmitIntoClient
    public static var indel: R4.QualityType { .init(rawValue: "indel") }
    @_alwaysEmitIntoClient
    public static var snp: R4.QualityType { .init(rawValue: "snp") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.QualityType { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/quantity-comparator>.
    public struct QuantityComparator: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.QuantityComparator {
    @_alwaysEmitIntoClient
    public static var lessThan: R4.QuantityComparator { .init(rawValue: "<") }
    @_alwaysEmitIntoClient
    public static var lessOrEqual: R4.QuantityComparator { .init(rawValue: "<=") }
    @_alwaysEmitIntoClient
    public static var greaterOrEqual: R4.QuantityComparator { .init(rawValue: ">=") }
    @_alwaysEmitIntoClient
    public static var greaterThan: R4.QuantityComparator { .init(rawValue: ">") }
}

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

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/item-type>.
    public struct QuestionnaireItemType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.QuestionnaireItemType {
    @_alwaysEmitIntoClient
    public static var group: R4.QuestionnaireItemType { .init(rawValue: "group") }
    @_alwaysEmitIntoClient
    public static var display: R4.QuestionnaireItemType { .init(rawValue: "display") }
    @_alwaysEmitIntoClient
    public static var question: R4.QuestionnaireItemType { .init(rawValue: "question") }
    @_alwaysEmitIntoClient
    public static var boolean: R4.QuestionnaireItemType { .init(rawValue: "boolean") }
    @_alwaysEmitIntoClient
    public static var decimal: R4.QuestionnaireItemType { .init(rawValue: "decimal") }
    @_alwaysEmitIntoClient
    public static var integer: R4.QuestionnaireItemType { .init(rawValue: "integer") }
    @_alwaysEmitIntoClient
    public static var date: R4.QuestionnaireItemType { .init(rawValue: "date") }
    @_alwaysEmitIntoClient
    public static var dateTime: R4.QuestionnaireItemType { .init(rawValue: "dateTime") }
    @_alwaysEmitIntoClient
    public static var time: R4.QuestionnaireItemType { .init(rawValue: "time") }
    @_alwaysEmitIntoClient
    public static var string: R4.QuestionnaireItemType { .init(rawValue: "string") }
    @_alwaysEmitIntoClient
    public static var text: R4.QuestionnaireItemType { .init(rawValue: "text") }
    @_alwaysEmitIntoClient
    public static var url: R4.QuestionnaireItemType { .init(rawValue: "url") }
    @_alwaysEmitIntoClient
    public static var choice: R4.QuestionnaireItemType { .init(rawValue: "choice") }
    @_alwaysEmitIntoClient
    public static var openChoice: R4.QuestionnaireItemType { .init(rawValue: "open-choice") }
    @_alwaysEmitIntoClient
    public static var attachment: R4.QuestionnaireItemType { .init(rawValue: "attachment") }
    @_alwaysEmitIntoClient
    public static var reference: R4.QuestionnaireItemType { .init(rawValue: "reference") }
    @_alwaysEmitIntoClient
    public static var quantity: R4.QuestionnaireItemType { .init(rawValue: "quantity") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/questionnaire-answers-status>.
    public struct QuestionnaireResponseStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.QuestionnaireResponseStatus {
    @_alwaysEmitIntoClient
    public static var inProgress: R4.QuestionnaireResponseStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var completed: R4.QuestionnaireResponseStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var amended: R4.QuestionnaireResponseStatus { .init(rawValue: "amended") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.QuestionnaireResponseStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.QuestionnaireResponseStatus { .init(rawValue: "stopped") }
}
