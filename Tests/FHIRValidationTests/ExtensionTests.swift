import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation
import Testing

@Suite("Validation of extensions")
struct ExtensionTests {
    private static let standard = "http://hl7.org/fhir/StructureDefinition/"

    private static func url(_ name: String) -> String { "https://clinic.test/StructureDefinition/" + name }

    /// An extension with a boolean value, for the contexts given.
    private static func definition(
        _ name: String, _ contexts: [(type: String, expression: String)], isModifier: Bool = false, max: String = "*",
        invariant: String? = nil
    ) throws -> ElementTree {
        let places = contexts.map { #"{"type":"\#($0.type)","expression":"\#($0.expression)"}"# }.joined(separator: ",")
        let rule = invariant.map { #","contextInvariant":["\#($0)"]"# } ?? ""
        let text = """
            {"resourceType":"StructureDefinition","url":"\(url(name))","name":"Test","status":"draft",
            "kind":"complex-type","abstract":false,"type":"Extension","derivation":"constraint","context":[\(places)]\(rule),
            "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Extension","differential":{"element":[
            {"id":"Extension","path":"Extension","max":"\(max)","isModifier":\(isModifier)},
            {"id":"Extension.extension","path":"Extension.extension","max":"0"},
            {"id":"Extension.url","path":"Extension.url","fixedUri":"\(url(name))"},
            {"id":"Extension.value[x]","path":"Extension.value[x]","min":1,"type":[{"code":"boolean"}]}]}}
            """
        return try FHIRJSON.read(SourceBuffer(Array(text.utf8)), schema: .r4).get()
    }

    private static func validator(_ definitions: ElementTree...) -> Validator {
        Validator(schema: .r4, definitions: DefinitionSet(schema: .r4, definitions: definitions))
    }

    private static func use(_ name: String) -> String { #"{"url":"\#(url(name))","valueBoolean":true}"# }

    private func found(_ content: String, _ validator: Validator = ValidatorTests.validator) -> [String] {
        ValidatorTests.found(#"{"resourceType":"Patient"\#(content)}"#, validator)
    }

    // MARK: What the definition demands

    @Test("finds a value of a type that the definition does not allow")
    func valueType() {
        #expect(
            found(#","extension":[{"url":"\#(Self.standard)patient-birthPlace","valueAddress":{"city":"Leeds"}}]"#)
                == [])
        #expect(
            found(#","extension":[{"url":"\#(Self.standard)patient-birthPlace","valueString":"Leeds"}]"#)
                == ["profile.value-type Patient.extension[0].value"])
        #expect(
            found(#","extension":[{"url":"\#(Self.standard)patient-birthPlace","id":"x"}]"#)
                .contains("profile.min Patient.extension[0]"))
    }

    @Test("finds parts that are missing, and parts that the definition does not have")
    func parts() {
        let citizenship = Self.standard + "patient-citizenship"
        let code = #"{"url":"code","valueCodeableConcept":{"text":"British"}}"#
        let period = #"{"url":"period","valuePeriod":{"start":"2001-01-01"}}"#
        let other = #"{"url":"since","valueDate":"2001-01-01"}"#
        #expect(found(#","extension":[{"url":"\#(citizenship)","extension":[\#(code),\#(period)]}]"#) == [])
        #expect(
            found(#","extension":[{"url":"\#(citizenship)","extension":[\#(code),\#(other)]}]"#)
                == ["extension.part Patient.extension[0].extension[1]"])
        let animal = Self.standard + "patient-animal"
        let breed = #"{"url":"breed","valueCodeableConcept":{"text":"Collie"}}"#
        #expect(
            found(#","extension":[{"url":"\#(animal)","extension":[\#(breed)]}]"#)
                == ["profile.min Patient.extension[0]"])
    }

    @Test("names the place of the extension in the input")
    func place() throws {
        let record = """
            {"resourceType": "Patient",
              "name": [{
                "family": "Okafor",
                "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
                  "valueAddress": {"city": "Leeds"}}]
              }]}
            """
        let issues = ValidatorTests.validator.validate(Array(record.utf8), name: "patient.json").issues
        let issue = try #require(issues.first { $0.id == "extension.context" })
        #expect(issue.severity == .error)
        #expect(issue.expression == "Patient.name[0].extension[0]")
        #expect(issue.location?.line == 4)
        #expect(issue.location?.column == 19)
        #expect(issue.message.contains("patient-birthPlace"))
        #expect(issue.message.hasSuffix("only on: Patient."))
    }

    // MARK: Where it may be used

    static let places: [(context: (type: String, expression: String), content: String, isRight: Bool)] = [
        (("element", "Patient"), #""extension":[@]"#, true),
        (("element", "Patient"), #""name":[{"family":"a","extension":[@]}]"#, false),
        (("element", "DomainResource"), #""extension":[@]"#, true),
        (("element", "Resource"), #""extension":[@]"#, true),
        (("element", "Observation"), #""extension":[@]"#, false),
        (("element", "Element"), #""name":[{"family":"a","extension":[@]}]"#, true),
        (("element", "HumanName"), #""name":[{"family":"a","extension":[@]}]"#, true),
        (("element", "HumanName"), #""address":[{"city":"a","extension":[@]}]"#, false),
        (("element", "Patient.name"), #""name":[{"family":"a","extension":[@]}]"#, true),
        (("element", "Patient.name"), #""contact":[{"name":{"family":"a","extension":[@]}}]"#, false),
        (("element", "Patient.contact.name"), #""contact":[{"name":{"family":"a","extension":[@]}}]"#, true),
        (("element", "Patient.contact"), #""contact":[{"name":{"family":"a"},"extension":[@]}]"#, true),
        (("element", "BackboneElement"), #""contact":[{"name":{"family":"a"},"extension":[@]}]"#, true),
        (("element", "BackboneElement"), #""name":[{"family":"a","extension":[@]}]"#, false),
        (("element", "HumanName.family"), #""name":[{"family":"a","_family":{"extension":[@]}}]"#, true),
        (("element", "Patient.name.family"), #""name":[{"family":"a","_family":{"extension":[@]}}]"#, true),
        (("element", "string"), #""name":[{"family":"a","_family":{"extension":[@]}}]"#, true),
        (("element", "boolean"), #""active":true,"_active":{"extension":[@]}"#, true),
        (("element", "Patient.deceased[x]"), #""deceasedBoolean":true,"_deceasedBoolean":{"extension":[@]}"#, true),
        (("element", "Patient.deceasedBoolean"), #""deceasedBoolean":true,"_deceasedBoolean":{"extension":[@]}"#, true),
        (("element", "Patient.deceased[x]"), #""active":true,"_active":{"extension":[@]}"#, false),
        (
            ("element", "DomainResource.text"),
            #""text":{"status":"empty","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">a</div>","extension":[@]}"#,
            true
        ),
        (("fhirpath", "Patient.address.where(use = 'home')"), #""address":[{"use":"home","extension":[@]}]"#, true),
        (("fhirpath", "Patient.address.where(use = 'home')"), #""address":[{"use":"work","extension":[@]}]"#, false),
    ]

    @Test("may be used where its definition says, and nowhere else", arguments: places)
    func contexts(
        _ place: (context: (type: String, expression: String), content: String, isRight: Bool)
    ) throws {
        let validator = Self.validator(try Self.definition("mark", [place.context]))
        let issues = found("," + place.content.replacing("@", with: Self.use("mark")), validator)
        #expect(issues.map { String($0.prefix { $0 != " " }) } == (place.isRight ? [] : ["extension.context"]))
    }

    @Test("may be used inside another extension, or on its value, where its definition says so")
    func nested() throws {
        let outer = Self.standard + "patient-interpreterRequired"
        let validator = Self.validator(try Self.definition("mark", [("extension", outer)]))
        let use = Self.use("mark")
        func issues(_ url: String) -> [String] {
            found(
                #","extension":[{"url":"\#(url)","valueBoolean":true,"_valueBoolean":{"extension":[\#(use)]}}]"#,
                validator)
        }
        #expect(issues(outer) == [])
        #expect(issues("https://clinic.test/other") == ["extension.context Patient.extension[0].value.extension[0]"])
        #expect(found(#","extension":[\#(use)]"#, validator) == ["extension.context Patient.extension[0]"])
    }

    @Test("reaches a backbone element by its content reference")
    func contentReference() throws {
        let validator = Self.validator(try Self.definition("mark", [("element", "Questionnaire.item")]))
        let inner = #"{"linkId":"1.1","type":"display","text":"b","extension":[\#(Self.use("mark"))]}"#
        let record =
            #"{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"1","type":"group","text":"a","item":[\#(inner)]}]}"#
        #expect(ValidatorTests.found(record, validator) == [])
    }

    @Test("is not used where its invariant is not true of the element around it")
    func invariant() throws {
        let definition = try Self.definition("mark", [("element", "Patient")], invariant: "active.not()")
        let use = #","extension":[\#(Self.use("mark"))]"#
        #expect(found(#","active":false"# + use, Self.validator(definition)) == [])
        #expect(
            found(#","active":true"# + use, Self.validator(definition)) == [
                "extension.context-invariant Patient.extension[0]"
            ])
        // Without a value it is not true either.
        #expect(found(use, Self.validator(definition)) == ["extension.context-invariant Patient.extension[0]"])
    }

    // MARK: Modifiers and numbers

    @Test("is a modifier where its definition says so, and only there")
    func modifiers() throws {
        let validator = Self.validator(
            try Self.definition("plain", [("element", "Patient")]),
            try Self.definition("negated", [("element", "Patient")], isModifier: true))
        #expect(found(#","modifierExtension":[\#(Self.use("negated"))]"#, validator) == [])
        #expect(
            found(#","extension":[\#(Self.use("negated"))]"#, validator) == ["extension.modifier Patient.extension[0]"])
        #expect(
            found(#","modifierExtension":[\#(Self.use("plain"))]"#, validator) == [
                "extension.no-modifier Patient.modifierExtension[0]"
            ])
    }

    @Test("stands on an element no more often than its definition says")
    func repeats() throws {
        let use = Self.use("mark")
        let once = Self.validator(try Self.definition("mark", [("element", "Patient")], max: "1"))
        #expect(found(#","extension":[\#(use),\#(use),\#(use)]"#, once) == ["extension.repeats Patient.extension[1]"])
        let often = Self.validator(try Self.definition("mark", [("element", "Patient")]))
        #expect(found(#","extension":[\#(use),\#(use),\#(use)]"#, often) == [])
    }

    // MARK: Unknown extensions

    @Test("is counted as unchecked where nothing is known of it")
    func unknown() {
        let record = #"{"resourceType":"Patient","extension":[\#(Self.use("nobody"))]}"#
        let issues = ValidatorTests.validator.validate(Array(record.utf8)).issues
        #expect(!issues.hasErrors)
        #expect(issues.contains { $0.id == "validation.not-checked" && $0.message.contains(Self.url("nobody")) })
    }

    @Test("is as grave as the caller wants it where nothing is known of it", arguments: UnknownExtensions.allCases)
    func policy(_ policy: UnknownExtensions) {
        var options = ValidationOptions()
        options.unknownExtensions = policy
        func severity(_ url: String, _ element: String = "extension") -> FHIRCore.Issue.Severity? {
            let record = #"{"resourceType":"Patient","\#(element)":[{"url":"\#(url)","valueBoolean":true}]}"#
            return Validator(schema: .r4, options: options).validate(Array(record.utf8)).issues
                .first { $0.id.rawValue.hasPrefix("extension.unknown") }?.severity
        }
        let expected: [UnknownExtensions: FHIRCore.Issue.Severity] = [.warning: .warning, .error: .error]
        #expect(severity(Self.url("nobody")) == expected[policy])
        #expect(severity("http://example.org/nobody") == nil)
        // It may be of a package that is not at hand, or misspelt.
        #expect(severity(Self.standard + "patient-birthplace") == .warning)
        #expect(severity(Self.url("nobody"), "modifierExtension") == (policy == .error ? .error : .warning))
        options.allowsExamples = false
        #expect(severity("http://example.org/nobody") == expected[policy])
    }

    @Test("many extensions with parts take a time that grows with their number", .timeLimit(.minutes(1)))
    func manyExtensions() {
        let part = #"{"url":"http://example.org/e","extension":[{"url":"a","valueString":"x"}]}"#
        let list = Array(repeating: part, count: 20_000).joined(separator: ",")
        let issues = Validator(schema: .r4).validate(#"{"resourceType":"Patient","extension":[\#(list)]}"#).issues
        #expect(issues.contains { $0.id == "validation.not-checked" && $0.message.contains("(20000)") })
    }
}
