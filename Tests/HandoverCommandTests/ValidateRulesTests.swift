import Testing

@Suite("validate --rules")
struct ValidateRulesTests {
    @Test("switches a set of rules on, and refuses one that is not known")
    func rules() throws {
        let record =
            #"{"resourceType":"Patient","identifier":[{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"1"}]}"#
        let input = Array(record.utf8)
        #expect(try CommandRun(["validate", "-"], input: input).exitCode == 0)
        let run = try CommandRun(["validate", "--rules", "uk", "-"], input: input)
        #expect(run.exitCode == 1)
        #expect(run.text.contains("[uk.nhs-number] Patient.identifier[0]"))
        #expect(try CommandRun(["validate", "--rules", "mars", "-"], input: input).exitCode == 2)
    }
}
