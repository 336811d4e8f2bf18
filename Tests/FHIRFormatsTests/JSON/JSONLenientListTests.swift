import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Lenient reading of JSON lists")
struct JSONLenientListTests {
    private func read(_ text: String, _ mode: ReadOptions.Mode = .lenient) -> ReadResult {
        FHIRJSON.read(text.sourceBuffer(name: nil), schema: .r4, options: ReadOptions(mode: mode))
    }

    @Test(
        "keeps items of the wrong kind in their places",
        arguments: [
            #"{"resourceType":"Patient","name":[{"family":"A"},"text",{"family":"B"}]}"#,
            #"{"resourceType":"Patient","name":["text",{"family":"B"},null]}"#,
            #"{"resourceType":"Patient","name":[null,[{"family":"A"}],{"family":"B"}]}"#,
            #"{"resourceType":"Patient","name":[5]}"#,
            #"{"resourceType":"Patient","name":[{"given":["A",5,"B",{"x":[1,[]]},"C"]}],"active":true}"#,
            #"{"resourceType":"Patient","name":[{"given":[5,"B"],"_given":[{"id":"a"},{"id":"b"}]}]}"#,
            #"{"resourceType":"Patient","name":[{"given":["A",5,"B"],"_given":[null,null,{"id":"c"}]}]}"#,
            #"{"resourceType":"Patient","name":[{"given":["A",5,null],"_given":[{"id":"a"},null,{"id":"c"}]}]}"#,
        ])
    func itemsOfTheWrongKind(text: String) throws {
        let first = try #require(read(text).tree)
        let written = FHIRJSON.write(first)
        let difference = try JSONValue(parsing: written).difference(from: JSONValue(parsing: Array(text.utf8)))
        #expect(difference == nil)
        let second = try #require(read(String(decoding: written, as: UTF8.self)).tree)
        #expect(TreeText.difference(first, from: second) == nil)
        #expect(read(text, .strict).tree == nil)
    }

    @Test("writes a single value of the wrong kind where a list belongs as a list of one")
    func singleValue() throws {
        let tree = try #require(read(#"{"resourceType":"Patient","name":"Marged Puw"}"#).tree)
        let written = String(decoding: FHIRJSON.write(tree), as: UTF8.self)
        #expect(written == #"{"resourceType":"Patient","name":["Marged Puw"]}"#)
    }

    @Test(
        "refuses a key that stands twice in content that the schema does not know",
        arguments: [
            (#"{"resourceType":"Patient","pet":{"kind":"cat","kind":"dog"}}"#, 47),
            (#"{"resourceType":"Patient","pet":"cat","pet":"dog"}"#, 39),
            (#"{"resourceType":"Patient","pet":[{"a":1,"b":2,"a":3}]}"#, 47),
        ])
    func duplicateKeys(text: String, column: Int) {
        let result = read(text)
        #expect(result.tree == nil)
        let columns = result.issues.filter { $0.id == "json.duplicate-key" }.map(\.location?.column)
        #expect(columns == [column])
    }

    @Test("names the first error, however many warnings come before it")
    func errorAfterManyWarnings() {
        let unknown = (0..<300).map { #""x\#($0)":1"# }.joined(separator: ",")
        let result = read(#"{"resourceType":"Patient",\#(unknown),"birthDate":null,"active":null}"#)
        #expect(result.tree == nil)
        #expect(result.issues.filter { $0.id == "json.null" }.count == 1)
        #expect(result.issues.count == 102)
    }
}
