import FHIRCore
import FHIRSchemaR4
import FHIRValidation
import TestSupport
import Testing

@Suite("Validation")
struct ValidatorTests {
    static let validator = Validator(schema: .r4)

    /// A record, and the errors and warnings that it has besides the advice that it should have a narrative.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var record: String
        /// The id and element of each.
        var expected: [String]

        var testDescription: String { name }
    }

    static let observation =
        #"{"resourceType":"Observation","id":"o","status":"final","code":{"text":"weight"},"subject":{"reference":"Patient/1"}"#

    static let cases = [
        Case(name: "a right record", record: observation + "}", expected: []),
        Case(
            name: "a required element that is missing", record: #"{"resourceType":"Observation","status":"final"}"#,
            expected: ["cardinality.min Observation"]),
        Case(
            name: "a code outside a required value set",
            record: observation.replacing("\"final\"", with: "\"done\"") + "}",
            expected: ["binding.required Observation.status"]),
        Case(
            name: "an invariant of the resource",
            record: observation
                + #","valueString":"x","dataAbsentReason":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"unknown"}]}}"#,
            expected: ["invariant.obs-6 Observation"]),
        Case(
            name: "an invariant of a datatype",
            record: observation + #","effectivePeriod":{"start":"2024-02-02","end":"2024-02-01"}}"#,
            expected: ["invariant.per-1 Observation.effective"]),
        Case(
            name: "a period whose order cannot be told",
            record: observation + #","effectivePeriod":{"start":"2024-02-01","end":"2024-02-01T10:00:00Z"}}"#,
            expected: ["period.unclear Observation.effective"]),
        Case(
            name: "a code that its system does not have",
            record: observation
                + #","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"labb"}]}]}"#,
            expected: ["code.unknown Observation.category[0].coding[0]"]),
        Case(
            name: "a reference to a type that is not allowed",
            record: observation.replacing("Patient/1", with: "Practitioner/1") + "}",
            expected: ["reference.target Observation.subject"]),
        Case(
            name: "a reference to a contained resource that is not there",
            record: observation.replacing("Patient/1", with: "#nobody") + "}",
            expected: ["reference.contained Observation.subject"]),
        Case(
            name: "an element with an id alone", record: observation + #","note":[{"text":"a"}],"method":{"id":"m"}}"#,
            expected: ["invariant.ele-1 Observation.method"]),
        Case(
            name: "two elements of one id",
            record: observation + #","method":{"id":"m","text":"a"},"bodySite":{"id":"m","text":"b"}}"#,
            expected: ["id.duplicate-element Observation.bodySite.id"]),
        Case(
            name: "two contained resources of one id",
            record: observation.replacing("Patient/1", with: "#p")
                + #","contained":[{"resourceType":"Patient","id":"p"},{"resourceType":"Patient","id":"p"}]}"#,
            expected: ["id.duplicate-contained Observation.contained[1]"]),
        Case(
            name: "what reading reports is an error too, and is not said twice",
            record: observation + #","issued":"yesterday"}"#, expected: ["primitive.instant Observation.issued"]),
        Case(
            name: "an extension with a relative URL",
            record: #"{"resourceType":"Patient","extension":[{"url":"colour","valueString":"red"}]}"#,
            expected: ["extension.relative Patient.extension[0].url"]),
        Case(
            name: "a nested extension has a short name",
            record:
                #"{"resourceType":"Patient","extension":[{"url":"http://example.org/a","extension":[{"url":"b","valueString":"red"}]}]}"#,
            expected: []),
        Case(
            name: "an attachment of another size",
            record: #"{"resourceType":"Patient","photo":[{"contentType":"image/png","data":"QUJD","size":4}]}"#,
            expected: ["attachment.size Patient.photo[0]"]),
    ]

    @Test("finds what is wrong, where it is", arguments: cases)
    func findsFaults(_ test: Case) {
        #expect(Self.found(test.record) == test.expected)
    }

    /// The ids and elements of the errors and warnings in a record.
    static func found(_ record: String, _ validator: Validator = validator) -> [String] {
        validator.validate(record, name: "record.json").issues
            .filter { $0.severity >= .warning && $0.id != "invariant.dom-6" }
            .map { "\($0.id) \($0.expression)" }
    }

    @Test("an issue has line and column")
    func places() throws {
        let record = "{\"resourceType\":\"Observation\",\n\"code\":{\"text\":\"é\"},\n \"status\":\"done\"}"
        let issues = Self.validator.validate(record, name: "o.json").issues
        let issue = try #require(issues.first { $0.id == "binding.required" })
        #expect(issue.location?.description == "o.json:3:2")
    }

    @Test("what cannot be checked is said once and is no error")
    func unchecked() {
        let coding = #"{"system":"http://snomed.info/sct","code":"1"}"#
        let record = Self.observation + #","method":{"coding":[\#(coding),\#(coding)]}}"#
        let issues = Self.validator.validate(record).issues.filter { $0.id == "validation.not-checked" }
        #expect(issues.count == 1)
        #expect(issues.first?.severity == .information)
        #expect(issues.first?.message.contains("http://snomed.info/sct (2)") == true)
    }

    @Test("the number of issues has a limit")
    func limit() {
        let validator = Validator(schema: .r4, options: ValidationOptions(issueLimit: 5))
        let codings = Array(repeating: #"{"url":"x","valueBoolean":true}"#, count: 20).joined(separator: ",")
        let issues = validator.validate(#"{"resourceType":"Patient","extension":[\#(codings)]}"#).issues
        #expect(issues.count == 6)
        #expect(issues.last?.id == "limit.issues")
    }

    @Test("one validator serves many threads")
    func threads() async {
        let validator = Validator(schema: .r4)
        let record = Self.observation.replacing("\"final\"", with: "\"done\"") + "}"
        await withTaskGroup(of: [String].self) { group in
            for _ in 0..<32 { group.addTask { Self.found(record, validator) } }
            for await found in group { #expect(found == ["binding.required Observation.status"]) }
        }
    }
}
