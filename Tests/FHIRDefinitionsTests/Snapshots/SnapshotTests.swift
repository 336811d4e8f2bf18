import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Snapshots")
struct SnapshotTests {
    @Test("follow a differential in any order, into types and slices")
    func unordered() throws {
        let profile = try Definitions.profile("ward-patient", in: Definitions.load("package"))
        let identifier = try Definitions.element("Patient.identifier", of: profile)
        #expect(identifier.min == 1)
        #expect(identifier.max == nil)
        #expect(identifier.isList)
        #expect(identifier.slicing?.discriminators == [Slicing.Discriminator(type: .value, path: "system")])
        let hospital = try Definitions.element("Patient.identifier:hospital", of: profile)
        #expect(identifier.slices.map { profile.elements[$0].id } == ["Patient.identifier:hospital"])
        #expect(hospital.min == 1 && hospital.max == 1 && hospital.mustSupport)
        let system = try Definitions.element("Patient.identifier:hospital.system", of: profile)
        #expect(system.min == 1)
        #expect(system.fixed?.root.value == "https://example.org/hospital-number")
        #expect(system.path == "Patient.identifier.system")
        #expect(try Definitions.element("Patient.identifier:hospital.value", of: profile).maxLength == 10)
        #expect(profile.position(ofElement: "Patient.identifier.system") == nil)
        #expect(try Definitions.element("Patient.contact.name.family", of: profile).min == 1)
        #expect(try Definitions.element("Patient.contact.name.given", of: profile).max == nil)
    }

    @Test("slice extensions by their URL and choices by their type, where nothing else is said")
    func impliedSlicing() throws {
        let profile = try Definitions.profile("ward-patient", in: Definitions.load("package"))
        let ext = try Definitions.element("Patient.extension", of: profile)
        #expect(ext.slicing?.discriminators == [Slicing.Discriminator(type: .value, path: "url")])
        #expect(ext.slicing?.rules == .open)
        let bed = try Definitions.element("Patient.extension:bed", of: profile)
        #expect(bed.types.first?.profiles == ["https://example.org/StructureDefinition/ward-bed"])
        #expect(bed.constraints.map(\.key).sorted() == ["ele-1", "ext-1"])
        let deceased = try Definitions.element("Patient.deceased[x]", of: profile)
        #expect(deceased.types.map(\.code) == ["boolean"])
        #expect(deceased.isChoice && deceased.name == "deceased")
        #expect(deceased.slices.count == 1)
    }

    @Test("add up the constraints of a chain of profiles, and slices of slices")
    func chain() throws {
        let profile = try Definitions.profile("ward-patient-strict", in: Definitions.load("package", "loose"))
        // The comment in the file is remarked upon.
        #expect(profile.issues.map(\.id) == ["xml.comment"])
        let keys = Set(profile.root.constraints.map(\.key))
        #expect(keys.isSuperset(of: ["ward-1", "ward-2", "dom-2"]))
        let own = try #require(profile.root.constraints.first { $0.key == "ward-2" })
        #expect(own.isWarning && own.expression == "name.exists()")
        #expect(own.source == "https://example.org/StructureDefinition/ward-patient-strict")
        let use = try Definitions.element("Patient.identifier:hospital.use", of: profile)
        #expect(use.min == 1 && use.fixed?.root.value == "official")
        let old = try Definitions.element("Patient.identifier:hospital/old", of: profile)
        let hospital = try #require(profile.position(ofElement: "Patient.identifier:hospital"))
        #expect(old.slicedElement == hospital)
        #expect(profile.elements[hospital].slices.count == 1)
        #expect(try Definitions.element("Patient.gender", of: profile).min == 1)
        #expect(try Definitions.element("Patient.identifier:hospital.system", of: profile).min == 1)
    }

    @Test("go into content references")
    func contentReferences() throws {
        let profile = try Definitions.profile("questionnaire-two-levels", in: Definitions.load("loose"))
        #expect(profile.issues.isEmpty, "\(profile.issues)")
        #expect(try Definitions.element("Questionnaire.item.item.text", of: profile).min == 1)
        #expect(try Definitions.element("Questionnaire.item.text", of: profile).min == 0)
        let third = try Definitions.element("Questionnaire.item.item.item", of: profile)
        #expect(third.max == 0)
        #expect(third.contentReference == profile.position(ofElement: "Questionnaire.item"))
    }

    @Test("report what contradicts the base, with the element")
    func contradictions() throws {
        let profile = try Definitions.profile("contradictions", in: Definitions.load("loose"))
        let found = Set(profile.issues.map { "\($0.id) \($0.expression)" })
        #expect(
            found == [
                "snapshot.min Observation.status", "snapshot.max Observation.status", "snapshot.type Observation.code",
                "snapshot.path Observation", "snapshot.slicing Observation.category",
                "snapshot.slice Observation.component", "snapshot.min-max Observation.note",
                "snapshot.cardinality Observation.status.id",
            ])
        #expect(profile.issues.allSatisfy { $0.location?.line ?? 0 > 10 })
    }

    @Test("of a profile derived from itself are not made")
    func circular() {
        let lookup = Definitions.load("loose").profile("https://example.org/StructureDefinition/circular")
        guard case .unusable(let issues) = lookup else {
            Testing.Issue.record("\(lookup)")
            return
        }
        #expect(issues.map(\.id) == ["snapshot.base"])
    }

    @Test("are written into the definition, which stays as it was")
    func written() throws {
        let definitions = Definitions.load("package", "loose")
        for name in ["ward-patient", "ward-patient-strict", "questionnaire-two-levels", "ward-bed"] {
            let url = "https://example.org/StructureDefinition/" + name
            let tree = try #require(definitions.resource(url, type: "StructureDefinition")?.tree)
            let whole = try #require(definitions.snapshot(of: tree).tree)
            let bytes = FHIRJSON.write(whole)
            let back = try FHIRJSON.read(SourceBuffer(bytes), schema: .r4).get()
            #expect(TreeText.difference(whole, from: back) == nil)
            let xml = try FHIRXML.write(whole)
            #expect(TreeText.difference(try FHIRXML.read(SourceBuffer(xml), schema: .r4).get(), from: whole) == nil)
            // What was written is compiled like what was made.
            let read = DefinitionSet(schema: .r4, definitions: [back])
            let one = try #require(read.profile(url).profile)
            let two = try #require(definitions.profile(url).profile)
            #expect(ProfileFacts.differences(published: one, ours: two) == [])
            #expect(back.root["snapshot"]?.children(named: "element").count == two.elements.count)
        }
    }
}
