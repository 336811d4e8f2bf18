import FHIRCore
import FHIRDefinitions
import FHIRSchemaR4
import FHIRValidation
import Foundation
import TestSupport
import Testing

@Suite("Responses to questionnaires")
struct ResponseTests {
    static let url = "https://example.org/Questionnaire/falls-review"
    static let validator = Validator(
        schema: .r4,
        definitions: DefinitionSet(
            schema: .r4, paths: [TestFolder.fixtures.appending(path: "questionnaires/falls-review.json").path]))

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var items: String
        var expected: [String]
        var testDescription: String { name }

        init(_ name: String, _ items: String, _ expected: String...) {
            self.name = name
            self.items = items
            self.expected = expected
        }
    }

    private static let no = #"{"linkId":"fallen","answer":[{"valueBoolean":false}]}"#
    private static let yes = #"{"linkId":"fallen","answer":[{"valueBoolean":true}]}"#

    private static func fall(_ injury: String?, _ more: String = "") -> String {
        let coding = injury.map {
            #",{"linkId":"injury","answer":[{"valueCoding":{"system":"https://example.org/CodeSystem/injury","code":"\#($0)"}}]}"#
        }
        let date = #"{"linkId":"date","answer":[{"valueDate":"2024-03-01"}]}"#
        return #"{"linkId":"falls","item":[\#(date)\#(coding ?? "")\#(more)]}"#
    }

    private static func answer(_ linkId: String, _ value: String...) -> String {
        no + #",{"linkId":"\#(linkId)","answer":[\#(value.map { "{\($0)}" }.joined(separator: ","))]}"#
    }

    static let cases: [Case] = [
        Case("that are short", no),
        Case("with the falls that are asked for", yes + "," + fall("none")),
        Case(
            "with texts as the questionnaire has them",
            #"{"linkId":"fallen","text":"Have you fallen in the last year?","answer":[{"valueBoolean":false}]}"#),
        Case(
            "with another text", #"{"linkId":"fallen","text":"Did you fall?","answer":[{"valueBoolean":false}]}"#,
            "response.text QuestionnaireResponse.item[0].text"),
        Case(
            "without a required answer", answer("minutes", #""valueInteger":5"#).replacing(no + ",", with: ""),
            "response.required QuestionnaireResponse"),
        Case(
            "with an item without its answer", #"{"linkId":"fallen"}"#,
            "response.required QuestionnaireResponse.item[0]"),
        Case(
            "with an unknown item", no + #",{"linkId":"height","answer":[{"valueInteger":3}]}"#,
            "response.unknown-item QuestionnaireResponse.item[1]"),
        Case(
            "with an item in the wrong place", no + #",{"linkId":"date","answer":[{"valueDate":"2024"}]}"#,
            "response.misplaced QuestionnaireResponse.item[1]"),
        Case(
            "in another order", #"{"linkId":"minutes","answer":[{"valueInteger":3}]},"# + no,
            "response.order QuestionnaireResponse.item[1]"),
        Case(
            "with a group that is not enabled", no + "," + fall("none"),
            "response.disabled QuestionnaireResponse.item[1]"),
        Case(
            "without what is required in a group", yes + #",{"linkId":"falls","item":[{"linkId":"injury"}]}"#,
            "response.required QuestionnaireResponse.item[1]"),
        Case(
            "where one of two conditions is met", yes + "," + fall("bruise"),
            "response.required QuestionnaireResponse.item[1]"),
        Case(
            "where one condition of the same group is met",
            yes + "," + fall("fracture", #",{"linkId":"seen","answer":[{"valueString":"A nurse"}]}"#) + ","
                + fall("none")),
        Case(
            "where a condition is met in another group only",
            yes + "," + fall("fracture", #",{"linkId":"seen","answer":[{"valueString":"A nurse"}]}"#) + ","
                + fall(nil, #",{"linkId":"seen","answer":[{"valueString":"A nurse"}]}"#),
            "response.disabled QuestionnaireResponse.item[2].item[1]"),
        Case(
            "with a group too often", yes + "," + [fall("none"), fall("none"), fall("none")].joined(separator: ","),
            "response.too-many QuestionnaireResponse.item[3]"),
        Case("with a question twice", no + "," + no, "response.repeated QuestionnaireResponse.item[1]"),
        Case(
            "with two answers where one is asked for", answer("minutes", #""valueInteger":1"#, #""valueInteger":2"#),
            "response.several-answers QuestionnaireResponse.item[1].answer[1]"),
        Case(
            "with a group that has an answer",
            yes + #",{"linkId":"falls","answer":[{"valueBoolean":true}]}"#,
            "response.required QuestionnaireResponse.item[1]",
            "response.group-answer QuestionnaireResponse.item[1].answer[0]"),
        Case(
            "with a text that has an answer",
            #"{"linkId":"intro","answer":[{"valueBoolean":true}]},"# + no,
            "response.display-answer QuestionnaireResponse.item[0].answer[0]"),
        Case(
            "with what is asked below an answer",
            yes + ","
                + fall("none").replacing(
                    "\"none\"}}",
                    with: "\"none\"},\"item\":[{\"linkId\":\"where\",\"answer\":[{\"valueString\":\"Arm\"}]}]}")),
        Case(
            "with what is asked below an answer beside it",
            yes + ","
                + fall("none").replacing(#""linkId":"injury""#, with: #""linkId":"injury","item":[{"linkId":"where"}]"#)
                .replacing(
                    #","answer":[{"valueCoding":{"system":"https://example.org/CodeSystem/injury","code":"none"}}]"#,
                    with: ""),
            "response.item-outside-answer QuestionnaireResponse.item[1].item[1].item[0]"),
        Case(
            "with a value of another type", answer("minutes", #""valueDecimal":5.0"#),
            "answer.type QuestionnaireResponse.item[1].answer[0].value"),
        Case(
            "with an option that is not offered", yes + "," + fall("sprain"),
            "answer.option QuestionnaireResponse.item[1].item[1].answer[0].value"),
        Case(
            "with a code of the value set",
            answer("aid", #""valueCoding":{"system":"https://example.org/CodeSystem/aid","code":"stick"}"#)),
        Case("with words in place of a code", answer("aid", #""valueString":"my dog""#)),
        Case(
            "with a code of the value set that names no system", answer("aid", #""valueCoding":{"code":"frame"}"#),
            "answer.no-system QuestionnaireResponse.item[1].answer[0].value"),
        Case(
            "with a code outside of the value set",
            answer("aid", #""valueCoding":{"system":"https://example.org/CodeSystem/aid","code":"car"}"#),
            "answer.value-set QuestionnaireResponse.item[1].answer[0].value"),
        Case("at the bounds", answer("minutes", #""valueInteger":240"#)),
        Case(
            "below the bounds", answer("minutes", #""valueInteger":-1"#),
            "answer.too-small QuestionnaireResponse.item[1].answer[0].value"),
        Case(
            "above the bounds", answer("minutes", #""valueInteger":241"#),
            "answer.too-large QuestionnaireResponse.item[1].answer[0].value"),
        Case("of the right form", answer("postcode", #""valueString":"ZZ99 3CZ""#)),
        Case(
            "of another form", answer("postcode", #""valueString":"ZZ993CZ""#),
            "answer.pattern QuestionnaireResponse.item[1].answer[0].value"),
        Case(
            "that are too short", answer("postcode", #""valueString":"Z""#),
            "answer.too-short QuestionnaireResponse.item[1].answer[0].value",
            "answer.pattern QuestionnaireResponse.item[1].answer[0].value"),
        Case(
            "that are too long", answer("postcode", #""valueString":"ZZ99 3CZ ""#),
            "answer.too-long QuestionnaireResponse.item[1].answer[0].value",
            "answer.pattern QuestionnaireResponse.item[1].answer[0].value"),
        Case(
            "with a unit that is offered",
            answer(
                "weight",
                #""valueQuantity":{"value":70.5,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"}"#)),
        Case(
            "with another unit",
            answer(
                "weight",
                #""valueQuantity":{"value":11,"unit":"stone","system":"http://unitsofmeasure.org","code":"[stone_av]"}"#
            ),
            "answer.unit QuestionnaireResponse.item[1].answer[0].value"),
        Case(
            "with too many decimals",
            answer("weight", #""valueQuantity":{"value":70.55,"system":"http://unitsofmeasure.org","code":"kg"}"#),
            "answer.decimals QuestionnaireResponse.item[1].answer[0].value"),
        Case(
            "with a letter of the right type", answer("letter", #""valueAttachment":{"contentType":"application/pdf"}"#)
        ),
        Case(
            "with a letter of another type", answer("letter", #""valueAttachment":{"contentType":"image/png"}"#),
            "answer.media-type QuestionnaireResponse.item[1].answer[0].value"),
        Case("with a carer", answer("carer", #""valueReference":{"reference":"RelatedPerson/1"}"#)),
        Case(
            "with a carer of another type", answer("carer", #""valueReference":{"reference":"Practitioner/1"}"#),
            "answer.target QuestionnaireResponse.item[1].answer[0].value"),
        Case("with several options", answer("allergies", #""valueString":"latex""#, #""valueString":"plasters""#)),
        Case(
            "with an option that excludes the others",
            answer("allergies", #""valueString":"latex""#, #""valueString":"none""#),
            "answer.exclusive QuestionnaireResponse.item[1].answer[1]"),
        Case(
            "with a condition on an order that is met",
            answer("minutes", #""valueInteger":9"#)
                + #",{"linkId":"page","answer":[{"valueUri":"https://example.org/"}]}"#),
        Case(
            "with a condition on an order that is not met",
            answer("minutes", #""valueInteger":10"#)
                + #",{"linkId":"page","answer":[{"valueUri":"https://example.org/"}]}"#,
            "response.disabled QuestionnaireResponse.item[2]"),
    ]

    static func response(_ items: String, status: String = "completed", _ more: String = "") -> String {
        #"{"resourceType":"QuestionnaireResponse","questionnaire":"\#(url)","status":"\#(status)"\#(more),"item":[\#(items)]}"#
    }

    @Test("are held against their questionnaire", arguments: cases)
    func againstQuestionnaire(_ test: Case) {
        #expect(ValidatorTests.found(Self.response(test.items), Self.validator) == test.expected)
    }

    @Test("a draft may lack what is required")
    func draft() {
        let issues = Self.validator.validate(
            Self.response("", status: "in-progress").replacing(#","item":[]"#, with: "")
        )
        .issues
        #expect(issues.first { $0.id == "response.required" }?.severity == .warning)
        let whole = Self.validator.validate(Self.response("").replacing(#","item":[]"#, with: "")).issues
        #expect(whole.first { $0.id == "response.required" }?.severity == .error)
    }

    @Test("the subject is of a type that the questionnaire is about")
    func subject() {
        let found = ValidatorTests.found(
            Self.response(Self.no, #","subject":{"reference":"Group/1"}"#), Self.validator)
        #expect(found == ["response.subject QuestionnaireResponse.subject"])
    }

    @Test("a questionnaire that is not at hand is said not to be checked")
    func missing() {
        let issues = Self.validator.validate(Self.response(Self.no).replacing("falls-review", with: "other")).issues
        #expect(!issues.contains { $0.severity >= .error })
        #expect(issues.contains { $0.id == "validation.not-checked" && $0.message.contains("Questionnaire/other") })
        let old = Self.validator.validate(Self.response(Self.no).replacing("falls-review", with: "falls-review|1.0"))
            .issues
        #expect(old.contains { $0.id == "validation.not-checked" })
        let same = ValidatorTests.found(
            Self.response("").replacing(#","item":[]"#, with: "").replacing("falls-review", with: "falls-review|2.1.0"),
            Self.validator)
        #expect(same == ["response.required QuestionnaireResponse"])
    }

    private static let small =
        #"{"resourceType":"Questionnaire","id":"q","url":"https://example.org/q","status":"active","item":[{"linkId":"a","type":"boolean","required":true}]}"#

    @Test("a contained questionnaire is found")
    func contained() {
        let record = Self.response("", #","contained":[\#(Self.small)]"#)
            .replacing(#","item":[]"#, with: "").replacing(Self.url, with: "#q")
        #expect(ValidatorTests.found(record) == ["response.required QuestionnaireResponse"])
        #expect(
            ValidatorTests.found(record.replacing("\"#q\"", with: "\"#p\"")).contains(
                "response.contained QuestionnaireResponse"))
    }

    @Test("a questionnaire of the same bundle is found")
    func bundled() {
        let record = Self.response("").replacing(#","item":[]"#, with: "").replacing(
            Self.url, with: "https://example.org/q")
        let bundle = """
            {"resourceType":"Bundle","type":"collection","entry":[
            {"fullUrl":"https://example.org/Questionnaire/q","resource":\(Self.small)},
            {"fullUrl":"urn:uuid:0e1c5f5e-7c6a-4a86-9a51-52a6c3ab0e02","resource":\(record)}]}
            """
        #expect(ValidatorTests.found(bundle) == ["response.required Bundle.entry[1].resource"])
    }

    @Test("many items with many conditions take no more than their number asks for")
    func many() {
        let count = 3000
        let items = (0..<count).map { index in
            let when = index == 0 ? "" : #","enableWhen":[{"question":"0","operator":"exists","answerBoolean":true}]"#
            return #"{"linkId":"\#(index)","type":"boolean"\#(when)}"#
        }
        let questionnaire =
            #"{"resourceType":"Questionnaire","id":"q","status":"active","item":[\#(items.joined(separator: ","))]}"#
        // Each asks for the one at the end, so that nothing is found by looking backwards.
        let answers = (1...count).map { #"{"linkId":"\#($0 % count)","answer":[{"valueBoolean":true}]}"# }
        let record = Self.response(
            answers.joined(separator: ","), #","contained":[\#(questionnaire)]"#
        ).replacing(Self.url, with: "#q")
        let found = Self.validator.validate(record).issues.filter { $0.id.rawValue.hasPrefix("response") }
        #expect(found.map(\.id) == ["response.order"])
    }
}
