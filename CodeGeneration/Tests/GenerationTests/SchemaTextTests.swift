import FHIRCore
import Testing

@testable import Generation

@Suite("The text form of the facts")
struct SchemaTextTests {
    private func texts(_ contents: PackageContents) -> [String] {
        SchemaFiles(contents).files
            .filter { $0.key.hasPrefix("resources/") || $0.key.hasPrefix("datatypes/") || $0.key == "primitives.txt" }
            .map(\.value)
    }

    @Test("reads back as the same facts")
    func roundTrip() throws {
        let contents = try TestPackage.contents()
        #expect(try TypeTextReader.types(in: texts(contents)) == contents.facts.types)
    }

    @Test("does not repeat what a type inherits")
    func inheritance() throws {
        let text = try #require(SchemaFiles(try TestPackage.contents()).files["resources/Survey.txt"])
        #expect(!text.contains("modifierExtension"))
        #expect(!text.contains("dom-2"))
        #expect(text.contains("  subject 0..1 Reference(Survey, http://example.org/StructureDefinition/other)"))
        #expect(text.contains("  size 0..1 Quantity[SimpleQuantity]\n    @invariant error sqty-1: comparator.empty()"))
        #expect(text.contains("  item 0..* #Survey.item"))
    }

    @Test("says everything where a type does not start with what it inherits")
    func complete() throws {
        var contents = try TestPackage.contents()
        let index = try #require(contents.facts.types.firstIndex { $0.name == "Age" })
        contents.facts.types[index].elements.reverse()
        #expect(try TypeTextReader.types(in: texts(contents)) == contents.facts.types)
    }

    @Test(
        "refuses a line that is not in the form",
        arguments: ["what Patient", "resource", "resource X\n  name 0.1 string"])
    func unreadable(text: String) {
        #expect(throws: GenerationError.self) { try TypeTextReader.types(in: [text]) }
    }

    @Test("carries no codes of systems that may not be copied")
    func licences() throws {
        var contents = try TestPackage.contents()
        let index = try #require(contents.facts.types.firstIndex { $0.name == "Survey.item.type" })
        contents.facts.types[index].elements[2].binding?.valueSet = "http://hl7.org/fhir/ValueSet/clinical"
        let text = try #require(SchemaFiles(contents).files["value-sets.txt"])
        #expect(text.contains("include http://snomed.info/sct\n    (2 codes, not carried here)"))
    }
}
