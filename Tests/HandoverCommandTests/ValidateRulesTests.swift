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

@Suite("validate, what is said of extensions and markup")
struct ValidatePolicyTests {
    @Test("is what the caller wants it to be")
    func policies() throws {
        let record =
            #"{"resourceType":"Patient","extension":[{"url":"https://clinic.test/a","valueString":"<b>x</b>"}]}"#
        let input = Array(record.utf8)
        #expect(try CommandRun(["validate", "-"], input: input).exitCode == 0)
        let extensions = try CommandRun(["validate", "--unknown-extensions", "error", "-"], input: input)
        #expect(extensions.exitCode == 1)
        #expect(extensions.text.contains("[extension.unknown] Patient.extension[0]"))
        let markup = try CommandRun(["validate", "--text-markup", "error", "-"], input: input)
        #expect(markup.exitCode == 1)
        #expect(markup.text.contains("[text.markup] Patient.extension[0].value"))
        #expect(try CommandRun(["validate", "--text-markup", "never", "-"], input: input).exitCode == 2)
    }
}
