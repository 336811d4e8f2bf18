import FHIRCore
import FHIRSchemaR4
import FHIRValidation
import Testing

@Suite("UK rules")
struct UKRulesTests {
    private static let validator = {
        var options = ValidationOptions()
        options.ruleSets = [.uk]
        return Validator(schema: .r4, options: options)
    }()

    private func found(_ identifiers: String...) -> [String] {
        let record = #"{"resourceType":"Patient","identifier":[\#(identifiers.joined(separator: ","))]}"#
        return Self.validator.validate(record).issues.map(\.id.rawValue).filter { $0.hasPrefix("uk.") }
    }

    private func number(_ value: String, _ rest: String = "") -> String {
        #"{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"\#(value)"\#(rest)}"#
    }

    @Test(
        "an NHS number has ten digits and the right check digit",
        arguments: [
            ("9990000042", true), ("9990000043", false), ("999 000 0042", false), ("999000004", false),
        ])
    func digits(value: String, isRight: Bool) {
        #expect(found(number(value)).contains("uk.nhs-number") != isRight)
    }

    @Test("the test range is pointed out")
    func testRange() {
        #expect(found(number("9990000042")) == ["uk.nhs-number-test"])
    }

    @Test(
        "other spellings of the system are named",
        arguments: [
            "http://fhir.nhs.net/Id/nhs-number", "https://fhir.nhs.uk/Id/nhs_number",
            "https://fhir.nhs.uk/id/nhsNumber",
            "urn:oid:2.16.840.1.113883.2.1.4.1",
        ])
    func systems(system: String) {
        #expect(found(#"{"system":"\#(system)","value":"1"}"#) == ["uk.nhs-number-system"])
    }

    @Test("one NHS number is in use")
    func several() {
        let old = number("9990000077", #","use":"old""#)
        #expect(!found(number("9990000042"), old).contains("uk.nhs-number-several"))
        #expect(found(number("9990000042"), number("9990000077")).contains("uk.nhs-number-several"))
    }

    @Test("are off where nobody asks for them")
    func off() {
        let record = #"{"resourceType":"Patient","identifier":[\#(number("1"))]}"#
        #expect(!Validator(schema: .r4).validate(record).issues.contains { $0.id.rawValue.hasPrefix("uk.") })
    }
}
