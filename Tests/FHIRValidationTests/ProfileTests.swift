import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation
import Testing

@Suite("Validation against profiles")
struct ProfileTests {
    private static let url = "http://example.org/StructureDefinition/clinic-patient"

    private static func validator(_ elements: String, isClaimed: Bool = false) throws -> Validator {
        let profile = """
            {"resourceType":"StructureDefinition","url":"\(url)","name":"ClinicPatient","status":"draft",
            "kind":"resource","abstract":false,"type":"Patient","derivation":"constraint",
            "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient",
            "differential":{"element":[{"id":"Patient","path":"Patient"},\(elements)]}}
            """
        let tree = try FHIRJSON.read(SourceBuffer(Array(profile.utf8)), schema: .r4).get()
        var options = ValidationOptions()
        if !isClaimed { options.profiles = [url] }
        return Validator(schema: .r4, definitions: DefinitionSet(schema: .r4, definitions: [tree]), options: options)
    }

    private func found(_ elements: String, _ content: String) throws -> [String] {
        ValidatorTests.found(#"{"resourceType":"Patient"\#(content)}"#, try Self.validator(elements))
    }

    /// Identifiers told apart by their system: exactly one of a, at most one of b.
    private func sliced(_ rules: String, isOrdered: Bool = false) -> String {
        """
        {"id":"Patient.identifier","path":"Patient.identifier","slicing":{"rules":"\(rules)","ordered":\(isOrdered),
        "discriminator":[{"type":"value","path":"system"}]}},
        {"id":"Patient.identifier:a","path":"Patient.identifier","sliceName":"a","min":1,"max":"1"},
        {"id":"Patient.identifier:a.system","path":"Patient.identifier.system","min":1,"fixedUri":"urn:x:a"},
        {"id":"Patient.identifier:b","path":"Patient.identifier","sliceName":"b","max":"1"},
        {"id":"Patient.identifier:b.system","path":"Patient.identifier.system","min":1,"fixedUri":"urn:x:b"}
        """
    }

    private func identifiers(_ systems: String...) -> String {
        let items = systems.map { #"{"system":"urn:x:\#($0)","value":"1"}"# }
        return #","identifier":[\#(items.joined(separator: ","))]"#
    }

    @Test("cardinality, fixed values, patterns and lengths")
    func values() throws {
        let elements = """
            {"id":"Patient.name","path":"Patient.name","min":1},
            {"id":"Patient.name.family","path":"Patient.name.family","maxLength":3},
            {"id":"Patient.gender","path":"Patient.gender","fixedCode":"female"},
            {"id":"Patient.maritalStatus","path":"Patient.maritalStatus","patternCodeableConcept":{"text":"a"}}
            """
        #expect(
            try found(elements, #","name":[{"family":"Lee"}],"gender":"female","maritalStatus":{"text":"a"}"#).isEmpty)
        #expect(try found(elements, "") == ["profile.min Patient"])
        #expect(try found(elements, #","name":[{"family":"Leeds"}]"#) == ["profile.max-length Patient.name[0].family"])
        #expect(try found(elements, #","name":[{"family":"Lee"}],"gender":"male""#) == ["profile.fixed Patient.gender"])
        #expect(
            try found(elements, #","name":[{"family":"Lee"}],"maritalStatus":{"text":"b"}"#) == [
                "profile.pattern Patient.maritalStatus"
            ])
    }

    @Test("slices are counted, each by itself")
    func slices() throws {
        #expect(try found(sliced("open"), identifiers("a", "b", "c")).isEmpty)
        #expect(try found(sliced("open"), identifiers("b")) == ["profile.min Patient"])
        #expect(try found(sliced("open"), identifiers("a", "b", "b")) == ["profile.max Patient"])
    }

    @Test("closed, open at the end, and in order")
    func slicingRules() throws {
        #expect(try found(sliced("closed"), identifiers("a", "c")) == ["profile.closed Patient.identifier[1]"])
        #expect(try found(sliced("openAtEnd"), identifiers("c", "a")) == ["profile.open-at-end Patient.identifier[1]"])
        #expect(
            try found(sliced("open", isOrdered: true), identifiers("b", "a")) == ["profile.order Patient.identifier[1]"]
        )
    }

    @Test("invariants of the profile")
    func invariants() throws {
        let elements = """
            {"id":"Patient.name","path":"Patient.name","constraint":[{"key":"cl-1","severity":"error","human":"both names",
            "expression":"family.exists() and given.exists()","source":"\(Self.url)"}]}
            """
        #expect(try found(elements, #","name":[{"family":"Lee"}]"#) == ["invariant.cl-1 Patient.name[0]"])
    }

    @Test("a profile that the record claims to meet counts, and one that is not at hand is said to be unchecked")
    func claimed() throws {
        let validator = try Self.validator(#"{"id":"Patient.name","path":"Patient.name","min":1}"#, isClaimed: true)
        let claim = #"{"resourceType":"Patient","meta":{"profile":["\#(Self.url)"]}}"#
        #expect(ValidatorTests.found(claim, validator) == ["profile.min Patient"])
        #expect(ValidatorTests.found(#"{"resourceType":"Patient"}"#, validator).isEmpty)
        let other = claim.replacing("clinic-patient", with: "other")
        let issues = validator.validate(other).issues
        #expect(issues.contains { $0.id == "validation.not-checked" && $0.message.contains("other") })
    }

    @Test("a record of another type does not meet a profile")
    func otherType() throws {
        let validator = try Self.validator(#"{"id":"Patient.name","path":"Patient.name","min":1}"#)
        let issues = ValidatorTests.found(ValidatorTests.observation + "}", validator)
        #expect(issues == ["profile.type Observation"])
    }
}
