import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Testing

/// A nested resource whose type stands behind its content: the reader looks ahead, past strings and brackets of any kind and
/// at any place within the blocks that it looks at.
@Suite("Looking ahead for the type of a resource")
struct JSONLookAheadTests {
    private func read(_ json: String) -> ReadResult { FHIRJSON.read(SourceBuffer(Array(json.utf8)), schema: .r4) }

    @Test("goes past strings with brackets, quotes and backslashes", arguments: 0..<140)
    func strings(shift: Int) throws {
        let padding = String(repeating: " ", count: shift)
        for text in [#"}"#, #"]}"#, #"\""#, #"\\"#, #"\\\""#, #"\\\\}"#, #"{[\"{["#, "é}", #"\"}\\"#] {
            let name = #"{"text":"\#(text)","family":"\#(text)\#(text)"}"#
            let json =
                #"{"resourceType":"Bundle","entry":[{"resource":{\#(padding)"name":[\#(name),\#(name)],"active":true,"#
                + #""resourceType":"Patient"}}]}"#
            let tree = try read(json).get()
            let again = try read(String(decoding: FHIRJSON.write(tree), as: UTF8.self)).get()
            let resource = try #require(again.root["entry"]?["resource"])
            #expect(resource.typeName == "Patient")
            #expect(resource.children.filter { $0.name == "name" }.count == 2)
        }
    }

    @Test("stops where the input does", arguments: 0..<140)
    func ends(length: Int) {
        let whole =
            #"{"resourceType":"Bundle","entry":[{"resource":{"name":[{"text":"a\"}\\"}],"text":{"div":"[{"},"#
            + #""contained":[{"id":"a","resourceType":"Basic"}],"resourceType":"Patient"}}]}"#
        let result = read(String(whole.prefix(length)))
        #expect(result.tree == nil || length >= whole.count)
        #expect(result.issues.hasErrors || length >= whole.count)
    }

    @Test("is not led on by a zero byte")
    func zero() {
        let bytes =
            Array(#"{"resourceType":"Bundle","entry":[{"resource":{"name":[{"text":"a"#.utf8) + [0]
            + Array(#""}],"resourceType":"Patient"}}]}"#.utf8)
        #expect(FHIRJSON.read(SourceBuffer(bytes), schema: .r4).issues.hasErrors)
    }

    @Test("a long binary is checked to its last character", arguments: [63, 64, 65, 79, 80, 81, 127, 128, 160, 200])
    func binaries(count: Int) {
        func result(_ data: String) -> ReadResult {
            read(#"{"resourceType":"Binary","contentType":"text/plain","data":"\#(data)"}"#)
        }
        let length = count / 4 * 4
        let valid = String(repeating: "Ab9/", count: length / 4)
        #expect(result(valid).tree != nil)
        for position in 0..<length {
            var characters = Array(valid)
            characters[position] = "*"
            #expect(result(String(characters)).tree == nil)
            characters[position] = "+"
            #expect(result(String(characters)).tree != nil)
        }
        #expect(result(valid + "A").tree == nil)
        #expect(result(valid + "Ag==").tree != nil)
        #expect(result(valid + "\\n" + valid).tree != nil)
    }
}
