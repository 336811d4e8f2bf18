import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

/// The definitions written for these tests.
enum Definitions {
    static let folder = TestFolder.fixtures.appending(path: "definitions")

    static func path(_ name: String) -> String { folder.appending(path: name).path }

    static func load(_ names: String..., options: DefinitionOptions = DefinitionOptions()) -> DefinitionSet {
        DefinitionSet(schema: .r4, paths: names.map { path($0) }, options: options)
    }

    static func profile(_ name: String, in definitions: DefinitionSet) throws -> Profile {
        try #require(definitions.profile("https://example.org/StructureDefinition/" + name).profile)
    }

    static func element(_ id: String, of profile: Profile) throws -> ProfileElement {
        profile.elements[try #require(profile.position(ofElement: id), "there is no \(id)")]
    }
}
