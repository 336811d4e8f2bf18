import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("The official examples as XML", .enabled(if: TestFolder.data != nil, "no folder of examples; see HANDOVER_DATA"))
struct XMLExamplesTests {
    /// Files of UK Core that are invalid in themselves.
    private static let invalid: Set<String> = [
        // valueCode and valueCodeableConcept in one extension
        "Extension-UKCore-ConditionEpisode-Example.xml",
        // text behind status
        "Extension-UKCore-CodingSCT-IllicitDrugs-Example.xml",
        // a stray letter between elements
        "CodeSystem-UKCore-EthnicCategoryScotland.xml",
    ]

    /// Every fifth file, or all where `HANDOVER_ALL_EXAMPLES` is set: comparing takes a debug build minutes.
    private static func files(_ folder: String) -> [URL] {
        guard let data = TestFolder.data else { return [] }
        let files = TestFolder.files(data.appending(path: folder), endings: [".xml"], isDeep: true)
        let takesAll = ProcessInfo.processInfo.environment["HANDOVER_ALL_EXAMPLES"] != nil
        return takesAll ? files : stride(from: 0, to: files.count, by: 5).map { files[$0] }
    }

    @Test("every record is written as it was read", arguments: ["r4/examples", "ukcore"])
    func thereAndBack(folder: String) throws {
        let files = Self.files(folder)
        #expect(files.count > 100)
        for file in files {
            let bytes = try TestFolder.bytes(file)
            let result = FHIRXML.read(SourceBuffer(name: file.lastPathComponent, bytes), schema: .r4)
            if Self.invalid.contains(file.lastPathComponent) {
                #expect(result.tree == nil)
                continue
            }
            let tree = try result.get()
            let written = try FHIRXML.write(tree)
            if result.issues.contains(where: { $0.id == "xml.comment" }) {
                // Comments outside narratives are not kept, and say so.
                let again = try FHIRXML.read(SourceBuffer(written), schema: .r4).get()
                #expect(TreeText.difference(tree, from: again) == nil, "\(file.lastPathComponent)")
            } else {
                #expect(CanonicalXML.difference(written, from: bytes) == nil, "\(file.lastPathComponent)")
            }
        }
    }

    @Test("JSON becomes the reference XML")
    func fromJSON() throws {
        for file in Self.files("r4/examples") {
            let json = file.deletingPathExtension().appendingPathExtension("json")
            let tree = try FHIRJSON.read(SourceBuffer(TestFolder.bytes(json)), schema: .r4).get()
            let difference = try CanonicalXML.difference(FHIRXML.write(tree), from: TestFolder.bytes(file))
            #expect(difference == nil, "\(file.lastPathComponent)")
        }
    }
}
