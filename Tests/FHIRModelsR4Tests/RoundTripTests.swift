import FHIRCore
import FHIRFormats
import FHIRModelsR4
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("Typed models lose nothing between bytes and bytes")
struct RoundTripTests {
    private static let fixtures =
        TestFolder.names("pairs", ending: ".json").map { "pairs/\($0).json" }
        + TestFolder.names("pairs", ending: ".xml").map { "pairs/\($0).xml" }
        + TestFolder.names("json-to-xml", ending: ".in.json").map { "json-to-xml/\($0).in.json" }
        + TestFolder.names("xml-to-json", ending: ".in.xml").map { "xml-to-json/\($0).in.xml" }

    @Test("of the fixtures", arguments: fixtures)
    func fixture(path: String) throws {
        #expect(try Self.problem(TestFolder.fixture(path), isXML: path.hasSuffix(".xml")) == nil)
    }

    @Test(
        "of the example records",
        arguments: TestFolder.files(TestFolder.package.appending(path: "Examples/Records"), endings: [".json", ".xml"]))
    func record(url: URL) throws {
        #expect(try Self.problem(TestFolder.bytes(url), isXML: url.pathExtension == "xml") == nil)
    }

    @Test(
        "of official and national examples",
        .enabled(if: TestFolder.data != nil, "set HANDOVER_DATA to the folder of FHIR definitions and examples"),
        arguments: ["r4/examples", "ukcore/examples", "nhs"])
    func examples(folder: String) throws {
        let data = try #require(TestFolder.data)
        var kept = 0
        var invalid = 0
        for url in TestFolder.files(data.appending(path: folder), endings: [".json", ".xml"], isDeep: true) {
            let isXML = url.pathExtension == "xml"
            let bytes = try TestFolder.bytes(url)
            if Self.read(bytes, isXML: isXML).tree == nil {
                invalid += 1
                continue
            }
            let problem = try Self.problem(bytes, isXML: isXML)
            #expect(problem == nil, "\(url.lastPathComponent)")
            kept += 1
        }
        // Which are invalid in themselves is the conformance runner's list.
        #expect(kept > 100 && invalid * 4 < kept, "\(kept) kept, \(invalid) not read")
    }

    private static func read(_ bytes: [UInt8], isXML: Bool) -> ReadResult {
        let source = SourceBuffer(bytes)
        return isXML ? FHIRXML.read(source, schema: .r4) : FHIRJSON.read(source, schema: .r4)
    }

    /// How a record differs after it was a typed value; nil where it does not.
    static func problem(_ bytes: [UInt8], isXML: Bool) throws -> String? {
        let tree = try read(bytes, isXML: isXML).get()
        let resource = try R4.AnyResource(tree, model: R4.model)
        let json = FHIRJSON.encode(resource)
        let difference = try JSONValue(parsing: FHIRJSON.write(tree)).difference(from: JSONValue(parsing: json))
        if let difference { return "JSON: \(difference)" }
        let again = try FHIRJSON.decodeResource(from: json, model: R4.model)
        if again != resource || again.hashValue != resource.hashValue { return "read again it is not equal" }
        // A narrative that is no XHTML has no XML; that is not the models' doing.
        guard let written = try? FHIRXML.write(tree) else { return nil }
        return try CanonicalXML.difference(FHIRXML.encode(resource), from: written).map { "XML: \($0)" }
    }
}
