// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

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
