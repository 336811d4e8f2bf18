import FHIRCore
import FHIRDefinitions
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

/// The profiles of UK Core, which come without snapshots.
@Suite("UK Core snapshots", .enabled(if: TestFolder.data != nil, "there are no FHIR definitions at hand"))
struct UKCoreSnapshotTests {
    @Test("are made of every differential without an error", arguments: [true, false])
    func all(withPackage: Bool) throws {
        let folder = try #require(TestFolder.data)
        let core = folder.appending(path: "ukcore").path
        let package = folder.appending(path: "r4/hl7.fhir.r4.core-4.0.1.tgz").path
        let definitions = DefinitionSet(schema: .r4, paths: withPackage ? [core, package] : [core])
        let headers = DefinitionSet(schema: .r4, paths: [core]).headers
            .filter { $0.resourceType == "StructureDefinition" }
        #expect(headers.count == 153)
        for header in headers {
            let profile = try #require(definitions.profile(header.url).profile, "\(header.url)")
            for issue in profile.issues where issue.severity >= .error {
                Testing.Issue.record("\(header.url): \(issue)")
            }
            #expect(profile.elements.count > 1)
        }
    }

    @Test("have the constraints, slices and types that the differentials state")
    func patient() throws {
        let folder = try #require(TestFolder.data)
        let definitions = DefinitionSet(schema: .r4, paths: [folder.appending(path: "ukcore").path])
        let url = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient"
        let profile = try #require(definitions.profile(url).profile)
        let identifier = try #require(profile.position(ofElement: "Patient.identifier"))
        let number = try #require(profile.position(ofElement: "Patient.identifier:nhsNumber"))
        #expect(profile.elements[identifier].slices.contains(number))
        #expect(profile.elements[identifier].slicing?.discriminators.first?.path == "system")
        let system = try #require(profile.position(ofElement: "Patient.identifier:nhsNumber.system"))
        #expect(profile.elements[system].fixed?.root.value == "https://fhir.nhs.uk/Id/nhs-number")
        #expect(profile.elements[number].children.contains(system))
    }
}

/// The standard's types as the schema has them, against the definitions of the standard's package.
@Suite("Types of the schema", .enabled(if: TestFolder.data != nil, "there are no FHIR definitions at hand"))
struct SchemaTypeTests {
    @Test("have the facts of the published definitions")
    func facts() throws {
        let folder = try #require(TestFolder.data)
        let package = folder.appending(path: "r4/hl7.fhir.r4.core-4.0.1.tgz").path
        let published = DefinitionSet(schema: .r4, paths: [package])
        let ours = DefinitionSet(schema: .r4)
        var differences: [String: String] = [:]
        var count = 0
        for header in published.headers where header.resourceType == "StructureDefinition" {
            guard let one = published.profile(header.url).profile, !one.isConstraint, one.kind != .logical,
                one.kind != .primitiveType
            else { continue }
            count += 1
            guard let two = ours.profile(header.url).profile else {
                differences["\(one.type)\tno definition"] = ""
                continue
            }
            for line in ProfileFacts.differences(published: one, ours: two) { differences["\(one.type)\t\(line)"] = "" }
        }
        #expect(count > 150)
        try DifferenceList(TestFolder.package.appending(path: "Tests/Conformance/known-types.txt")).check(differences)
    }
}
