import FHIRCore
import Testing

@testable import Generation

@Suite("The facts taken from StructureDefinitions")
struct FactsTests {
    @Test("leave profiles and logical models out")
    func profiles() throws {
        let names = try TestPackage.contents().facts.types.map(\.name)
        #expect(!names.contains("SimpleQuantity"))
        #expect(!names.contains("special-survey"))
        #expect(!names.contains("Pattern"))
        #expect(names.contains("Age"))
    }

    @Test("make each backbone element a type named by its path, with the base that is stated")
    func backbones() throws {
        let item = try TestPackage.type("Survey.item")
        #expect(item.kind == .backbone)
        #expect(item.base == "BackboneElement")
        #expect(
            item.elements.map(\.name) == ["id", "extension", "modifierExtension", "text", "type", "answer", "item"])
        #expect(try TestPackage.type("Survey.item.type").base == "Element")
        #expect(try TestPackage.element("item", of: "Survey").types == [ElementTypeFacts(code: "Survey.item")])
    }

    @Test("follow a content reference to the type it names")
    func contentReferences() throws {
        let inner = try TestPackage.element("item", of: "Survey.item")
        #expect(inner.types == [ElementTypeFacts(code: "Survey.item")])
        #expect(inner.isContentReference)
        #expect(inner.max == nil)
    }

    @Test("list no value for a primitive")
    func primitives() throws {
        #expect(try TestPackage.type("string").elements.map(\.name) == ["id", "extension"])
        #expect(try TestPackage.element("extension", of: "xhtml").max == 0)
    }

    @Test(
        "replace FHIRPath's system types",
        arguments: [
            ("id", "Element", "string", true), ("id", "Survey.item", "string", true), ("id", "Resource", "id", false),
            ("id", "Survey", "id", false), ("url", "Extension", "uri", true), ("id", "string", "string", true),
        ])
    func systemTypes(element: String, type: String, code: String, isAttribute: Bool) throws {
        let facts = try TestPackage.element(element, of: type)
        #expect(facts.types.map(\.code) == [code])
        #expect(facts.isXMLAttribute == isAttribute)
    }

    @Test("state an invariant with the type where the type implies it")
    func invariants() throws {
        #expect(try TestPackage.type("Survey.item").invariants.map(\.key) == ["ele-1", "sur-1"])
        #expect(try TestPackage.element("item", of: "Survey").invariants.isEmpty)
        #expect(try TestPackage.element("item", of: "Survey.item").invariants.isEmpty)
        #expect(try TestPackage.element("extension", of: "Survey").invariants.isEmpty)
        #expect(try TestPackage.element("size", of: "Survey").invariants.map(\.key) == ["sqty-1"])
        #expect(try TestPackage.element("div", of: "Narrative").invariants.map(\.key) == ["txt-1"])
        #expect(try TestPackage.type("Survey.item").invariants.map(\.isWarning) == [false, true])
    }

    @Test("put inherited invariants first, whatever the order in the package")
    func invariantOrder() throws {
        #expect(try TestPackage.type("Age").invariants.map(\.key) == ["ele-1", "qty-3", "age-1"])
        #expect(try TestPackage.type("Survey").invariants.map(\.key) == ["dom-2", "sur-0"])
    }

    @Test("keep cardinality, targets, profiles, bindings and marks")
    func details() throws {
        let status = try TestPackage.element("status", of: "Survey")
        #expect(status.min == 1 && status.max == 1 && status.isModifier && status.isSummary)
        #expect(
            status.binding
                == BindingFacts(strength: .required, valueSet: "http://hl7.org/fhir/ValueSet/event-status|4.0.1"))
        #expect(try TestPackage.element("subject", of: "Survey").types[0].targetProfiles.count == 2)
        #expect(try TestPackage.element("size", of: "Survey").types[0].profiles.count == 1)
        let answer = try TestPackage.element("answer", of: "Survey.item")
        #expect(answer.isChoice && answer.types.map(\.code) == ["dateTime", "Age"])
        #expect(answer.binding == BindingFacts(strength: .example, valueSet: ""))
    }

    @Test("name the package and the FHIR version")
    func package() throws {
        let facts = try TestPackage.contents().facts
        #expect(facts.packageName == "handover.test.core")
        #expect(facts.packageVersion == "1.2.3")
        #expect(facts.fhirVersion == "4.0.1")
    }
}
