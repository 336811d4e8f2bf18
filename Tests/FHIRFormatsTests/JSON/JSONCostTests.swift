import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import TestSupport
import Testing

/// Input whose reading could take a time that grows with the square of its size.
@Suite("The cost of reading JSON grows with its size only")
struct JSONCostTests {
    private func nodes(_ text: String, _ mode: ReadOptions.Mode = .lenient) -> (Duration, ReadResult) {
        let source = SourceBuffer(Array(text.utf8))
        let clock = ContinuousClock()
        let start = clock.now
        let result = FHIRJSON.read(source, schema: .r4, options: ReadOptions(mode: mode))
        return (clock.now - start, result)
    }

    private static let many = 60_000

    @Test(
        "for keys that repeat behind many children",
        arguments: [ReadOptions.Mode.strict, .lenient])
    func duplicates(mode: ReadOptions.Mode) {
        let names = Array(repeating: #"{"family":"A"}"#, count: Self.many).joined(separator: ",")
        let duplicates = Array(repeating: #""active":true"#, count: Self.many).joined(separator: ",")
        let (spent, result) = nodes(#"{"resourceType":"Patient","name":[\#(names)],\#(duplicates)}"#, mode)
        #expect(result.tree == nil)
        #expect(spent < .seconds(10))
    }

    @Test("for many unknown members beside a companion")
    func unknownMembers() throws {
        let unknown = (0..<Self.many).map { #""x\#($0)":1"# }.joined(separator: ",")
        let (spent, result) = nodes(#"{"resourceType":"Patient",\#(unknown),"_birthDate":{"id":"a"}}"#)
        #expect(try #require(result.tree).count == Self.many + 3)
        #expect(spent < .seconds(10))
    }

    @Test("for a list in which every other item is of the wrong kind, beside a companion list")
    func mixedList() throws {
        let values = Array(repeating: #""A",5"#, count: Self.many / 2).joined(separator: ",")
        let companions = Array(repeating: #"{"id":"a"}"#, count: Self.many).joined(separator: ",")
        let (spent, result) = nodes(
            #"{"resourceType":"Patient","name":[{"given":[\#(values)],"_given":[\#(companions)]}]}"#)
        #expect(try #require(result.tree).count == Self.many * 2 + 2)
        #expect(spent < .seconds(10))
    }

    @Test("for resources inside each other whose types come last")
    func typesLast() {
        let depth = 100
        let padding = String(repeating: " ", count: 20_000)
        let open = String(repeating: #"{"type":"collection","entry":[{"resource":"#, count: depth)
        let close = String(repeating: #"}],"resourceType":"Bundle"}"#, count: depth)
        let (spent, result) = nodes(open + #"{\#(padding)"resourceType":"Basic"}"# + close)
        #expect(result.issues.isEmpty || result.issues.allSatisfy { $0.id == "limit.depth" })
        #expect(spent < .seconds(10))
    }
}
