import FHIRCore
import FHIRSchemaR4
import FHIRValidation
import Testing

@Suite("StructureDefinitions as definitions")
struct StructureDefinitionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        /// The elements of the differential besides the first.
        var elements: String
        var type = "Patient"
        var expected: [String]
        var testDescription: String { name }

        init(_ name: String, _ elements: String, type: String = "Patient", _ expected: String...) {
            self.name = name
            self.elements = elements
            self.type = type
            self.expected = expected
        }
    }

    static let validator = Validator(schema: .r4)
    private static let second = "StructureDefinition.differential.element[1]"

    static func definition(_ elements: String, type: String = "Patient", _ changes: [String: String] = [:]) -> String {
        var text = #"""
            {"resourceType":"StructureDefinition","url":"http://example.org/StructureDefinition/ward","name":"Ward",
            "status":"draft","kind":"resource","abstract":false,"type":"\#(type)","derivation":"constraint",
            "baseDefinition":"http://hl7.org/fhir/StructureDefinition/\#(type)",
            "differential":{"element":[{"id":"\#(type)","path":"\#(type)"},\#(elements)]}}
            """#
        for (old, new) in changes { text = text.replacing(old, with: new) }
        return text
    }

    static let cases: [Case] = [
        Case("what the base has", #"{"id":"Patient.name","path":"Patient.name","min":1}"#),
        Case(
            "an element that the base has not", #"{"id":"Patient.nome","path":"Patient.nome","min":1}"#,
            "snapshot.path \(second)"),
        Case(
            "one value of a choice by a type that it has not",
            #"{"id":"Observation.valueBla","path":"Observation.valueBla"}"#, type: "Observation",
            "snapshot.path \(second)"),
        Case(
            "a wider cardinality", #"{"id":"Patient.gender","path":"Patient.gender","max":"2"}"#,
            "snapshot.max \(second).max"),
        Case(
            "a weaker binding",
            #"{"id":"Patient.gender","path":"Patient.gender","binding":{"strength":"example"}}"#,
            "snapshot.binding \(second).binding"),
        Case(
            "an expression that compiles",
            #"{"id":"Patient.name","path":"Patient.name","constraint":[{"key":"w-1","severity":"error","human":"a","expression":"family.exists()"}]}"#
        ),
        Case(
            "an expression that is none",
            #"{"id":"Patient.name","path":"Patient.name","constraint":[{"key":"w-1","severity":"error","human":"a","expression":"family.exists("}]}"#,
            "definition.expression \(second).constraint[0].expression"),
        Case(
            "an expression on an element that is not there",
            #"{"id":"Patient.name","path":"Patient.name","constraint":[{"key":"w-1","severity":"error","human":"a","expression":"surname.exists()"}]}"#,
            "definition.expression \(second).constraint[0].expression"),
        Case(
            "a fixed value of the type", #"{"id":"Patient.gender","path":"Patient.gender","fixedCode":"female"}"#),
        Case(
            "a fixed value of another type",
            #"{"id":"Patient.gender","path":"Patient.gender","fixedString":"female"}"#,
            "definition.value-type \(second).fixed"),
        Case(
            "a profile on another type",
            #"{"id":"Observation.valueQuantity","path":"Observation.valueQuantity","type":[{"code":"Quantity","profile":["http://hl7.org/fhir/StructureDefinition/Period"]}]}"#,
            type: "Observation", "definition.type-profile \(second).type[0].profile[0]"),
        Case(
            "a target that is no resource",
            #"{"id":"Patient.generalPractitioner","path":"Patient.generalPractitioner","type":[{"code":"Reference","targetProfile":["http://hl7.org/fhir/StructureDefinition/HumanName"]}]}"#,
            "definition.target \(second).type[0].targetProfile[0]"),
        Case(
            "a discriminator that leads to an element",
            #"{"id":"Patient.identifier","path":"Patient.identifier","slicing":{"rules":"open","discriminator":[{"type":"value","path":"type.coding.code"}]}}"#
        ),
        Case(
            "a discriminator that leads to nothing",
            #"{"id":"Patient.identifier","path":"Patient.identifier","slicing":{"rules":"open","discriminator":[{"type":"value","path":"kind"}]}}"#,
            "definition.discriminator \(second).slicing.discriminator[0].path"),
        Case(
            "a discriminator that is any expression",
            #"{"id":"Patient.identifier","path":"Patient.identifier","slicing":{"rules":"open","discriminator":[{"type":"value","path":"type.where(text = 'a')"}]}}"#,
            "definition.discriminator-form \(second).slicing.discriminator[0].path"),
        Case(
            "slices without a slicing",
            #"{"id":"Patient.identifier:a","path":"Patient.identifier","sliceName":"a"},{"id":"Patient.identifier:b","path":"Patient.identifier","sliceName":"b"}"#,
            "snapshot.slicing \(second)", "snapshot.slicing StructureDefinition.differential.element[2]"),
        Case(
            "an id of another element", #"{"id":"Patient.gender","path":"Patient.name"}"#,
            "snapshot.element-id \(second)"),
        Case(
            "a code system in place of a value set",
            #"{"id":"Patient.gender","path":"Patient.gender","binding":{"strength":"required","valueSet":"http://hl7.org/fhir/administrative-gender"}}"#,
            "definition.binding-system \(second).binding.valueSet"),
    ]

    @Test("say what contradicts the base or themselves, where it stands", arguments: cases)
    func elements(_ test: Case) {
        let found = Self.found(Self.definition(test.elements, type: test.type))
        #expect(found == test.expected)
    }

    /// What is found besides the invariants of the record.
    static func found(_ record: String, _ validator: Validator = validator) -> [String] {
        ValidatorTests.found(record, validator).filter { !$0.hasPrefix("invariant.") }
    }

    @Test("the type and kind are those of the base")
    func base() {
        let element = #"{"id":"Patient.name","path":"Patient.name","min":1}"#
        let other = Self.definition(element, [#""type":"Patient""#: #""type":"Person""#])
        #expect(Self.found(other).contains("definition.base-type StructureDefinition.type"))
        let kind = Self.definition(element, [#""kind":"resource""#: #""kind":"complex-type""#])
        #expect(Self.found(kind) == ["definition.kind StructureDefinition.kind"])
        let own = Self.definition(
            element,
            [
                #""baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient""#:
                    #""baseDefinition":"http://example.org/StructureDefinition/ward""#
            ])
        #expect(Self.found(own) == ["definition.base-self StructureDefinition.baseDefinition"])
    }

    @Test("a base that is not at hand is said not to be checked")
    func missingBase() {
        let record = Self.definition(
            #"{"id":"Patient.nome","path":"Patient.nome"}"#,
            ["fhir/StructureDefinition/Patient": "fhir/StructureDefinition/elsewhere"])
        #expect(Self.found(record).isEmpty)
        let issues = Self.validator.validate(record).issues
        #expect(issues.contains { $0.id == "validation.not-checked" && $0.message.contains("elsewhere") })
    }

    @Test("an extension's contexts and url are its own")
    func extensions() {
        func extensionDefinition(_ url: String, _ context: String) -> String {
            Self.definition(
                #"{"id":"Extension.url","path":"Extension.url","fixedUri":"\#(url)"}"#, type: "Extension",
                [
                    #""kind":"resource""#: #""kind":"complex-type""#,
                    #""derivation""#: #""context":[{"type":"element","expression":"\#(context)"}],"derivation""#,
                ])
        }
        let own = "http://example.org/StructureDefinition/ward"
        #expect(Self.found(extensionDefinition(own, "Patient.contact")).isEmpty)
        #expect(
            Self.found(extensionDefinition("http://example.org/other", "Patient.contact")) == [
                "definition.extension-url \(Self.second).fixed"
            ])
        #expect(
            Self.found(extensionDefinition(own, "Patient.kontact")) == [
                "definition.context StructureDefinition.context[0].expression"
            ])
    }

    @Test("a definition inside of a bundle is checked in the same way")
    func bundled() {
        let record = Self.definition(#"{"id":"Patient.gender","path":"Patient.gender","max":"2"}"#)
        let bundle =
            #"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:0e1c5f5e-7c6a-4a86-9a51-52a6c3ab0e02","resource":\#(record)}]}"#
        #expect(Self.found(bundle) == ["snapshot.max Bundle.entry[0].resource.differential.element[1]"])
    }
}
