import FHIRModelsR4
import TestSupport
import Testing

@Suite("An NHS number")
struct NHSNumberTests {
    @Test(
        "is ten digits with a modulus-11 check digit",
        arguments: ["9990000018", "999 000 0018", "999-000-0018", "9434765919", "943 476 5919", "4010232137"])
    func valid(text: String) throws {
        let number = try #require(NHSNumber(text))
        #expect(number.digits.utf8.count == 10)
        #expect(number.digits == text.filter(\.isNumber))
    }

    @Test(
        "is not another check digit, another length or anything but digits",
        arguments: [
            "9990000019", "9434765918", "943476591", "94347659190", "", "943476591X", "９４３４７６５９１９",
            "+9434765919", "9434765919.", "943/476/5919",
        ])
    func invalid(text: String) {
        #expect(NHSNumber(text) == nil)
    }

    @Test("of nine given digits has at most one check digit, and none where the check would be 10")
    func checkDigits() {
        var generator = SeededGenerator(seed: 11)
        var without = 0
        for _ in 0..<2_000 {
            let digits = (0..<9).map { _ in Int.random(in: 0...9, using: &generator) }
            let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
            let check = (11 - sum % 11) % 11
            let prefix = digits.map(String.init).joined()
            let valid = (0...9).filter { NHSNumber(prefix + String($0)) != nil }
            #expect(valid == (check == 10 ? [] : [check]))
            if check == 10 { without += 1 }
        }
        #expect(without > 100)
    }

    @Test("is shown in the usual groups and is a literal")
    func description() {
        let number: NHSNumber = "9434765919"
        #expect("\(number)" == "943 476 5919")
        #expect(number == "943 476 5919")
    }

    @Test("is the value of an identifier with the NHS's system")
    func identifier() {
        let identifier = R4.Identifier.nhsNumber("999 000 0018")
        #expect(identifier == R4.Identifier(system: "https://fhir.nhs.uk/Id/nhs-number", value: "9990000018"))
        #expect(identifier.nhsNumber == "9990000018")
        #expect(R4.Identifier(system: "https://fhir.nhs.uk/Id/nhs-number", value: "9990000019").nhsNumber == nil)
        #expect(R4.Identifier(system: "http://example.org", value: "9990000018").nhsNumber == nil)
        #expect(R4.Identifier(system: "https://fhir.nhs.uk/Id/nhs-number").nhsNumber == nil)
    }

    @Test("is found among a patient's identifiers, and so are others by their system")
    func identifiers() {
        let wrong = R4.Identifier(system: NHSNumber.system, value: "9990000019")
        let local = R4.Identifier(system: "http://example.org/mrn", value: "M1")
        let second = R4.Identifier(system: "http://example.org/mrn", value: "M2")
        let patient = R4.Patient(identifier: [local, wrong, .nhsNumber("9990000018"), second])
        #expect(patient.identifier.nhsNumber == "9990000018")
        #expect(patient.identifier.value(system: "http://example.org/mrn") == "M1")
        #expect(patient.identifier.all(system: "http://example.org/mrn") == [local, second])
        #expect(patient.identifier.value(system: "http://example.org/none") == nil)
        #expect([R4.Identifier]().nhsNumber == nil)
    }
}
