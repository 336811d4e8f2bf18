import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Converting the fixtures")
struct FixturesConversionTests {
    private static let expectedIssues: JSONValue? = try? JSONValue(parsing: TestFolder.fixture("expected-issues.json"))

    private func expected(_ folder: String, _ name: String) -> Set<String> {
        Set(Self.expectedIssues?[folder]?[name]?.items?.compactMap(\.string) ?? [])
    }

    /// Reads bytes without an error and tells whether the issues were the expected ones.
    private func read(
        _ bytes: [UInt8], _ format: RecordFormat, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> (tree: ElementTree, issues: Set<String>) {
        let source = SourceBuffer(bytes)
        let result = format == .json ? FHIRJSON.read(source, schema: .r4) : FHIRXML.read(source, schema: .r4)
        let tree = try #require(result.tree, "\(result.issues)", sourceLocation: sourceLocation)
        return (tree, Set(result.issues.map(\.id.rawValue)))
    }

    private func xml(_ tree: ElementTree, _ issues: inout Set<String>, pretty: Bool = false) throws -> [UInt8] {
        var warnings: [FHIRCore.Issue] = []
        let bytes = try FHIRXML.write(tree, options: WriteOptions(pretty: pretty), warnings: &warnings)
        issues.formUnion(warnings.map(\.id.rawValue))
        return bytes
    }

    @Test("a pair's JSON becomes its XML", arguments: TestFolder.names("pairs", ending: ".json"))
    func pairToXML(name: String) throws {
        var (tree, issues) = try read(TestFolder.fixture("pairs/\(name).json"), .json)
        let written = try xml(tree, &issues)
        #expect(try CanonicalXML.difference(written, from: TestFolder.fixture("pairs/\(name).xml")) == nil)
        #expect(issues == expected("pairs", name))
    }

    @Test("a pair's XML becomes its JSON", arguments: TestFolder.names("pairs", ending: ".xml"))
    func pairToJSON(name: String) throws {
        let (tree, issues) = try read(TestFolder.fixture("pairs/\(name).xml"), .xml)
        let written = try JSONValue(parsing: FHIRJSON.write(tree))
        #expect(try written.difference(from: JSONValue(parsing: TestFolder.fixture("pairs/\(name).json"))) == nil)
        #expect(issues == expected("pairs", name))
    }

    @Test("a pair is written with --pretty to the letter", arguments: TestFolder.names("pairs", ending: ".json"))
    func pretty(name: String) throws {
        let json = try TestFolder.fixture("pairs/\(name).json")
        let xml = try TestFolder.fixture("pairs/\(name).xml")
        let options = WriteOptions(pretty: true)
        for tree in [try read(json, .json).tree, try read(xml, .xml).tree] {
            let writtenXML = try FHIRXML.write(tree, options: options)
            #expect(difference(FHIRJSON.write(tree, options: options), json) == nil)
            #expect(difference(writtenXML, xml) == nil)
        }
    }

    @Test("a pair goes through the other format and back", arguments: TestFolder.names("pairs", ending: ".json"))
    func pairThereAndBack(name: String) throws {
        let json = try TestFolder.fixture("pairs/\(name).json")
        let first = try read(json, .json).tree
        let second = try read(FHIRXML.write(first), .xml).tree
        #expect(TreeText.difference(first, from: second) == nil)
        #expect(difference(FHIRJSON.write(first), FHIRJSON.write(second)) == nil)
    }

    @Test("JSON in an unusual form becomes XML", arguments: TestFolder.names("json-to-xml", ending: ".in.json"))
    func jsonToXML(name: String) throws {
        var (tree, issues) = try read(TestFolder.fixture("json-to-xml/\(name).in.json"), .json)
        let written = try xml(tree, &issues)
        let expectation = try TestFolder.fixture("json-to-xml/\(name).out.xml")
        #expect(CanonicalXML.difference(written, from: expectation) == nil)
        #expect(CanonicalXML.difference(try xml(tree, &issues, pretty: true), from: expectation) == nil)
        #expect(issues == expected("json-to-xml", name))
    }

    @Test("XML in an unusual form becomes JSON", arguments: TestFolder.names("xml-to-json", ending: ".in.xml"))
    func xmlToJSON(name: String) throws {
        let (tree, issues) = try read(TestFolder.fixture("xml-to-json/\(name).in.xml"), .xml)
        let expectation = try JSONValue(parsing: TestFolder.fixture("xml-to-json/\(name).out.json"))
        for pretty in [false, true] {
            let written = try JSONValue(parsing: FHIRJSON.write(tree, options: WriteOptions(pretty: pretty)))
            #expect(written.difference(from: expectation) == nil)
        }
        #expect(issues == expected("xml-to-json", name))
    }

    private func difference(_ left: [UInt8], _ right: [UInt8]) -> String? {
        CanonicalXML.textDifference(String(decoding: left, as: UTF8.self), from: String(decoding: right, as: UTF8.self))
    }
}
