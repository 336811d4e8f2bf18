import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Reading the lenient fixtures")
struct FixturesLenientTests {
    private func read(_ bytes: [UInt8], isXML: Bool, _ mode: ReadOptions.Mode) -> ReadResult {
        let options = ReadOptions(mode: mode)
        let source = SourceBuffer(bytes)
        return isXML
            ? FHIRXML.read(source, schema: .r4, options: options) : FHIRJSON.read(source, schema: .r4, options: options)
    }

    @Test(
        "refuses them in strict mode",
        arguments: TestFolder.names("lenient", ending: ".json").map { $0 + ".json" }
            + TestFolder.names("lenient", ending: ".xml").map { $0 + ".xml" })
    func strict(file: String) throws {
        let result = read(try TestFolder.fixture("lenient/\(file)"), isXML: file.hasSuffix(".xml"), .strict)
        #expect(result.tree == nil)
        #expect(result.issues.hasErrors)
    }

    @Test("keeps JSON whole in lenient mode", arguments: TestFolder.names("lenient", ending: ".json"))
    func lenientJSON(name: String) throws {
        let bytes = try TestFolder.fixture("lenient/\(name).json")
        let result = read(bytes, isXML: false, .lenient)
        let tree = try #require(result.tree, "\(result.issues)")
        #expect(!result.issues.isEmpty && result.issues.allSatisfy { $0.severity == .warning })
        var expected = try JSONValue(parsing: bytes)
        if name == "values-of-the-wrong-kind" {
            expected = expected.puttingIntoList("name").puttingIntoList("name", "given")
        }
        #expect(try JSONValue(parsing: FHIRJSON.write(tree)).difference(from: expected) == nil)
    }

    @Test("keeps XML whole in lenient mode", arguments: TestFolder.names("lenient", ending: ".xml"))
    func lenientXML(name: String) throws {
        let bytes = try TestFolder.fixture("lenient/\(name).xml")
        let result = read(bytes, isXML: true, .lenient)
        let tree = try #require(result.tree, "\(result.issues)")
        #expect(!result.issues.isEmpty && result.issues.allSatisfy { $0.severity == .warning })
        #expect(CanonicalXML.difference(try FHIRXML.write(tree), from: bytes) == nil)
    }
}

extension JSONValue {
    /// The value with the single value at a path of names made a list of one; lists on the way stand for their items.
    fileprivate func puttingIntoList(_ path: String...) -> JSONValue { puttingIntoList(path[...]) }

    private func puttingIntoList(_ path: ArraySlice<String>) -> JSONValue {
        switch self {
        case .array(let items): return .array(items.map { $0.puttingIntoList(path) })
        case .object(var members):
            guard let name = path.first, let member = members[Text(name)] else { return self }
            members[Text(name)] = path.count == 1 ? .array([member]) : member.puttingIntoList(path.dropFirst())
            return .object(members)
        default: return self
        }
    }
}
