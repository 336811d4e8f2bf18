import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

/// The standard's own profiles and extensions, which the schema carries.
@Suite("Profiles of the schema")
struct SchemaProfileTests {
    private let definitions = DefinitionSet(schema: .r4)

    private func profile(_ name: String) throws -> Profile {
        try #require(definitions.profile("http://hl7.org/fhir/StructureDefinition/" + name).profile)
    }

    @Test("are at hand without any package")
    func vitalSigns() throws {
        let profile = try profile("bp")
        #expect(profile.type == "Observation")
        #expect(profile.name == "observation-bp")
        #expect(profile.isConstraint)
        let code = try Definitions.element("Observation.component:SystolicBP.code.coding:SBPCode.code", of: profile)
        #expect(code.fixed?.root.value == "8480-6")
        let component = try Definitions.element("Observation.component", of: profile)
        #expect(component.slices.count == 2)
        #expect(component.min == 2)
        // What it has of the profile that it is derived from.
        let category = try Definitions.element("Observation.category:VSCat", of: profile)
        #expect(category.min == 1)
    }

    @Test("tell where an extension may be used, and what it demands there")
    func contexts() throws {
        let place = try profile("patient-birthPlace")
        #expect(place.type == "Extension")
        #expect(place.contexts.map(\.expression) == ["Patient"])
        #expect(try Definitions.element("Extension.value[x]", of: place).types.map(\.code) == ["Address"])
        #expect(try Definitions.element("Extension.extension", of: place).max == 0)
        #expect(try profile("questionnaire-unit").contextInvariants == ["type='integer' or type='decimal'"])
    }

    @Test("answer to the version of the standard and to no other")
    func versions() {
        let url = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace"
        #expect(definitions.profile(url + "|4.0.1").profile != nil)
        #expect(definitions.profile(url + "|3.0.2").profile == nil)
        #expect(definitions.profile(url + "x").profile == nil)
    }

    @Test("give way to those of a package", .enabled(if: TestFolder.data != nil, "there are no definitions at hand"))
    func packages() throws {
        let package = try #require(TestFolder.data).appending(path: "r4/hl7.fhir.r4.core-4.0.1.tgz").path
        let published = DefinitionSet(schema: .r4, paths: [package])
        let url = "http://hl7.org/fhir/StructureDefinition/bp"
        let one = try #require(published.profile(url).profile?.elements.first)
        // The published definitions have sentences, which the schema does not.
        #expect(one.constraints.first { $0.key == "vs-2" }?.human?.contains(" ") == true)
        #expect(try profile("bp").elements.first?.constraints.first { $0.key == "vs-2" }?.human == "vs-2")
    }

    /// A definition that others build on by its differential.
    private static func withoutSnapshot(_ tree: ElementTree) throws -> ElementTree {
        let text = String(decoding: FHIRJSON.write(tree), as: UTF8.self)
        let start = text.range(of: ",\"snapshot\":{")
        let end = text.range(of: ",\"differential\":{")
        guard let start, let end, start.lowerBound < end.lowerBound else { return tree }
        let rest = text[..<start.lowerBound] + text[end.lowerBound...]
        return try FHIRJSON.read(SourceBuffer(Array(rest.utf8)), schema: .r4).get()
    }

    @Test(
        "have the facts of the published ones", .enabled(if: TestFolder.data != nil, "there are no definitions at hand")
    )
    func facts() throws {
        let package = try #require(TestFolder.data).appending(path: "r4/hl7.fhir.r4.core-4.0.1.tgz").path
        let whole = DefinitionSet(schema: .r4, paths: [package])
        let urls = whole.headers.filter { $0.resourceType == "StructureDefinition" }.map(\.url)
        // Without the package's own types, which are compared with those of the schema elsewhere.
        let profiles = try urls.compactMap { whole.resource($0, type: "StructureDefinition")?.tree }
            .filter { $0.root["derivation"]?.value == "constraint" }.map { try Self.withoutSnapshot($0) }
        let published = DefinitionSet(schema: .r4, definitions: profiles)
        var count = 0
        for header in published.headers {
            let one = try #require(published.regeneratedProfile(header.url).profile)
            count += 1
            guard let two = definitions.profile(header.url).profile else {
                Testing.Issue.record("\(header.url) is not at hand")
                continue
            }
            #expect(ProfileFacts.differences(published: one, ours: two) == [], "\(header.url)")
            #expect(one.contexts == two.contexts, "\(header.url)")
            #expect(one.contextInvariants == two.contextInvariants, "\(header.url)")
            #expect(one.name == two.name)
            #expect(one.version == two.version)
            // Two that have no version say that their Composition is a complex type.
            #expect(one.kind == two.kind || one.version == nil)
            #expect(one.isAbstract == two.isAbstract)
            #expect(one.baseDefinition == two.baseDefinition)
        }
        #expect(count == 441)
    }
}
