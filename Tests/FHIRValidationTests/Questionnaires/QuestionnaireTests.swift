import FHIRCore
import FHIRValidation
import Testing

@Suite("Questionnaires")
struct QuestionnaireTests {
    typealias Case = ResponseTests.Case

    private static let first = #"{"linkId":"a","type":"integer"}"#

    private static func when(_ question: String, _ operation: String, _ answer: String, more: String = "") -> String {
        #"{"linkId":"b","type":"boolean","enableWhen":[{"question":"\#(question)","operator":"\#(operation)",\#(answer)}]\#(more)}"#
    }

    private static func choice(_ type: String, _ more: String) -> String {
        #"{"linkId":"c","type":"\#(type)",\#(more)}"#
    }

    static let place = "Questionnaire.item[1].enableWhen[0]"

    static let cases: [Case] = [
        Case("with a condition on a question before", first + "," + when("a", ">", #""answerInteger":3"#)),
        Case("with the same linkId twice", first + "," + first, "invariant.que-2 Questionnaire.item[1].linkId"),
        Case(
            "with a condition on nothing", first + "," + when("z", "=", #""answerInteger":3"#),
            "questionnaire.condition-unknown \(place)"),
        Case(
            "with a condition on the item itself", first + "," + when("b", "=", #""answerBoolean":true"#),
            "questionnaire.condition-self \(place)"),
        Case(
            "with a condition on what stands inside",
            first + "," + when("c", "=", #""answerBoolean":true"#, more: #","item":[{"linkId":"c","type":"boolean"}]"#),
            "questionnaire.condition-inner \(place)"),
        Case(
            "with a condition on a question after", when("a", "=", #""answerInteger":3"#) + "," + first,
            "questionnaire.condition-after Questionnaire.item[0].enableWhen[0]"),
        Case(
            "with a condition on a text",
            #"{"linkId":"a","type":"display"},"# + when("a", "exists", #""answerBoolean":true"#),
            "questionnaire.condition-no-question \(place)"),
        Case(
            "with a condition on a value of another type", first + "," + when("a", "=", #""answerString":"3""#),
            "questionnaire.condition-type \(place).answer"),
        Case(
            "with an order of what has none",
            #"{"linkId":"a","type":"boolean"},"# + when("a", ">", #""answerBoolean":true"#),
            "questionnaire.condition-order \(place)"),
        Case(
            "with options of the right type",
            choice("integer", #""answerOption":[{"valueInteger":1},{"valueInteger":2}]"#)),
        Case(
            "with options of another type", choice("integer", #""answerOption":[{"valueString":"1"}]"#),
            "questionnaire.option-type Questionnaire.item[0].answerOption[0].value"),
        Case(
            "with an option twice", choice("integer", #""answerOption":[{"valueInteger":1},{"valueInteger":1}]"#),
            "questionnaire.option-repeated Questionnaire.item[0].answerOption[1].value"),
        Case(
            "with two options selected",
            choice(
                "choice",
                #""answerOption":[{"valueString":"a","initialSelected":true},{"valueString":"b","initialSelected":true}]"#
            ),
            "questionnaire.selected Questionnaire.item[0]"),
        Case(
            "with a value set that is not contained", choice("choice", ##""answerValueSet":"#none""##),
            "questionnaire.value-set Questionnaire.item[0].answerValueSet"),
        Case("with an initial value", choice("date", #""initial":[{"valueDate":"2024-01-01"}]"#)),
        Case(
            "with an initial value of another type", choice("date", #""initial":[{"valueString":"2024-01-01"}]"#),
            "answer.type Questionnaire.item[0].initial[0].value"),
        Case(
            "with bounds that leave nothing",
            choice(
                "integer",
                #""extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":5},{"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":4}]"#
            ),
            "questionnaire.bounds Questionnaire.item[0]"),
        Case(
            "with an expression that is none",
            choice(
                "string", #""extension":[{"url":"http://hl7.org/fhir/StructureDefinition/regex","valueString":"("}]"#),
            "questionnaire.pattern Questionnaire.item[0]"),
        Case(
            "to be answered twice without repeating",
            choice(
                "string",
                #""required":true,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs","valueInteger":2}]"#
            ),
            "questionnaire.occurs Questionnaire.item[0]"),
    ]

    @Test("are right in themselves", arguments: cases)
    func rules(_ test: Case) {
        let record = #"{"resourceType":"Questionnaire","status":"active","item":[\#(test.items)]}"#
        #expect(ValidatorTests.found(record) == test.expected)
    }

    @Test("nesting without end takes no stack")
    func deep() {
        let depth = 400
        let open = (0..<depth).map { #"{"linkId":"\#($0)","type":"group","item":["# }.joined()
        let record =
            #"{"resourceType":"Questionnaire","status":"active","item":[\#(open){"linkId":"x","type":"string"}"#
            + String(repeating: "]}", count: depth) + "]}"
        #expect(ValidatorTests.found(record).filter { $0.hasPrefix("questionnaire") }.isEmpty)
    }
}
