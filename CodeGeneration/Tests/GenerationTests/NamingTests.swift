import Testing

@testable import Generation

@Suite("Swift names")
struct NamingTests {
    @Test(
        "spell codes in lower camel case",
        arguments: [
            ("male", "male"), ("entered-in-error", "enteredInError"), ("not_first", "notFirst"),
            ("CodeableConcept", "codeableConcept"), ("GET", "get"), ("MORN.early", "mornEarly"),
            ("SPDXLicense", "spdxLicense"), ("<", "lessThan"), ("<=", "lessOrEqual"), (">", "greaterThan"),
            (">=", "greaterOrEqual"), ("=", "equal"), ("!=", "notEqual"), ("1", "_1"), ("4.0.1", "_4_0_1"),
            ("AFL-1.1", "afl1_1"), ("0BSD", "_0BSD"), ("GPL-2.0+", "gpl2_0Plus"), ("none", "noneCode"),
            ("http://unitsofmeasure.org/ucum-codes", "ucumCodes"), ("", "_"), ("text/plain", "textPlain"),
        ])
    func codes(code: String, member: String) {
        #expect(CodeNames.members(for: [code]) == [member])
    }

    @Test("number codes that give one name, in their order")
    func collisions() {
        #expect(CodeNames.members(for: ["a-b", "a.b", "aB", "c"]) == ["aB", "aB_2", "aB_3", "c"])
    }

    @Test("put keywords in backticks", arguments: [("class", "`class`"), ("for", "`for`"), ("name", "name")])
    func keywords(name: String, member: String) {
        #expect(SwiftNames.member(name) == member)
    }

    @Test("nest backbone elements, with a suffix where a name cannot be used")
    func nesting() throws {
        let contents = try TestPackage.contents()
        let types = ModelBuilder(contents.facts, namespace: "R4", codes: [:]).types
        let names = Dictionary(uniqueKeysWithValues: types.map { ($0.facts.name, $0.name) })
        #expect(names["Survey"] == "R4.Survey")
        #expect(names["Survey.item"] == "R4.Survey.Item")
        #expect(names["Survey.item.type"] == "R4.Survey.Item.TypeComponent")
        #expect(names["string"] == nil)
    }

    @Test("call a code struct as its bindings do, or as its value set")
    func codeStructs() throws {
        let names = CodeStructs(try TestPackage.contents()).names
        #expect(names["http://hl7.org/fhir/ValueSet/quantity-comparator"] == "QuantityComparator")
        #expect(names["http://hl7.org/fhir/ValueSet/event-status"] == "SurveyStatus")
        #expect(names["http://hl7.org/fhir/ValueSet/mimetypes"] == nil)
    }
}
