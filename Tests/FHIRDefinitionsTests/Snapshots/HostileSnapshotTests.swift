import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Hostile profiles", .timeLimit(.minutes(2)))
struct HostileSnapshotTests {
    private func profile(_ elements: [String], base: String = "Patient", url: String = "p") throws -> ElementTree {
        let text = """
            {"resourceType":"StructureDefinition","url":"http://example.org/\(url)","name":"P","status":"draft",\
            "kind":"resource","abstract":false,"type":"Patient","derivation":"constraint",\
            "baseDefinition":"\(base.contains("/") ? base : "http://hl7.org/fhir/StructureDefinition/" + base)",\
            "differential":{"element":[\(elements.joined(separator: ","))]}}
            """
        return try FHIRJSON.read(text.sourceBuffer(name: nil), schema: .r4).get()
    }

    @Test("with very many slices end")
    func slices() throws {
        var elements = [
            #"{"path":"Patient.name","slicing":{"discriminator":[{"type":"value","path":"use"}],"rules":"open"}}"#
        ]
        for number in 0..<9000 { elements.append(#"{"path":"Patient.name","sliceName":"s\#(number)"}"#) }
        let made = try #require(DefinitionSet(schema: .r4).profile(compiling: try profile(elements)).profile)
        #expect(made.elements.count > 9000)
    }

    @Test("with more elements than the limit are refused")
    func many() throws {
        let elements = (0..<10_001).map { #"{"path":"Patient.extension","sliceName":"s\#($0)"}"# }
        guard case .unusable(let issues) = DefinitionSet(schema: .r4).profile(compiling: try profile(elements)) else {
            Testing.Issue.record("it was compiled")
            return
        }
        #expect(issues.map(\.id) == ["snapshot.too-large"])
    }

    @Test("that go into types again and again end")
    func deep() throws {
        let deep = "Patient" + String(repeating: ".extension", count: 500)
        let tree = try profile([#"{"path":"\#(deep)","min":1}"#])
        let made = try #require(DefinitionSet(schema: .r4).profile(compiling: tree).profile)
        #expect(made.issues.map(\.id) == ["snapshot.path"])
        let allowed = "Patient" + String(repeating: ".extension", count: 100)
        let inner = try profile([#"{"path":"\#(allowed)","min":1}"#])
        let second = try #require(DefinitionSet(schema: .r4).profile(compiling: inner).profile)
        #expect(second.issues.isEmpty)
    }

    @Test("with copies of copies end at the limit")
    func copies() throws {
        // Each slice copies what was sliced before it, nested slices included.
        var elements: [String] = []
        for depth in 1...30 {
            let path = "Patient" + String(repeating: ".extension", count: depth)
            for number in 0..<30 { elements.append(#"{"path":"\#(path)","sliceName":"s\#(number)"}"#) }
        }
        let result = DefinitionSet(schema: .r4).profile(compiling: try profile(elements))
        #expect(result.profile?.elements.count ?? 0 < 100_000)
    }

    @Test("in a chain longer than the limit are refused")
    func chain() throws {
        let trees = try (0..<200).map {
            try profile([#"{"path":"Patient"}"#], base: "http://example.org/\($0 + 1)", url: "\($0)")
        }
        guard
            case .unusable(let issues) = DefinitionSet(schema: .r4, definitions: trees).profile("http://example.org/0")
        else {
            Testing.Issue.record("it was compiled")
            return
        }
        #expect(issues.map(\.id) == ["snapshot.base"])
    }

    @Test("without what they must have are said to be unusable")
    func empty() throws {
        for text in [
            #"{"resourceType":"StructureDefinition"}"#,
            #"{"resourceType":"StructureDefinition","type":"Patient","differential":{"element":[{"path":""}]}}"#,
            #"{"resourceType":"StructureDefinition","type":"Patient","snapshot":{"element":[{"id":"x"}]}}"#,
        ] {
            let options = ReadOptions(mode: .lenient)
            guard let tree = FHIRJSON.read(text.sourceBuffer(name: nil), schema: .r4, options: options).tree else {
                continue
            }
            _ = DefinitionSet(schema: .r4).profile(compiling: tree)
            _ = DefinitionSet(schema: .r4).snapshot(of: tree)
        }
    }
}
