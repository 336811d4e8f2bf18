// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

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
