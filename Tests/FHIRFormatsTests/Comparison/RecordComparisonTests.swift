import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Testing

@Suite("Comparing records")
struct RecordComparisonTests {
    private func tree(_ text: String) throws -> ElementTree {
        try FHIRRecord.read(text.sourceBuffer(name: nil), schema: .r4, options: ReadOptions(mode: .lenient)).get()
    }

    private func differences(_ left: String, _ right: String) throws -> [String] {
        try RecordComparison.differences(tree(left), tree(right)).map(\.description)
    }

    private func patient(_ members: String) -> String { #"{"resourceType":"Patient",\#(members)}"# }

    @Test("the order of elements does not matter, in nested elements neither")
    func order() throws {
        let left = patient(#""active":true,"name":[{"use":"usual","family":"A"}]"#)
        let right = patient(#""name":[{"family":"A","use":"usual"}],"active":true"#)
        #expect(try differences(left, right) == [])
    }

    @Test("the order inside a repeating element does matter")
    func repeatingOrder() throws {
        let found = try differences(
            patient(#""name":[{"given":["A","B"]}]"#), patient(#""name":[{"given":["B","A"]}]"#))
        #expect(found == [#"- Patient.name[0].given[0]: "A""#, #"+ Patient.name[0].given[1]: "A""#])
    }

    @Test("an item put in the middle is one difference")
    func inserted() throws {
        let items = (0..<50).map { #"{"family":"N\#($0)"}"# }
        var more = items
        more.insert(#"{"family":"new"}"#, at: 20)
        let left = patient("\"name\":[\(items.joined(separator: ","))]")
        let right = patient("\"name\":[\(more.joined(separator: ","))]")
        #expect(try differences(left, right) == ["+ Patient.name[20]: (HumanName)"])
        #expect(try differences(right, left) == ["- Patient.name[20]: (HumanName)"])
    }

    @Test("an item that moved is taken from one place and put into another")
    func moved() throws {
        let left = patient(#""contact":[{"gender":"male"},{"gender":"female"},{"gender":"other"}]"#)
        let right = patient(#""contact":[{"gender":"female"},{"gender":"other"},{"gender":"male"}]"#)
        #expect(
            try differences(left, right) == [
                "- Patient.contact[0]: (Patient.contact)", "+ Patient.contact[2]: (Patient.contact)",
            ])
    }

    @Test("a value that goes away from an element with extensions is a change")
    func absentValue() throws {
        let extensions = #""_birthDate":{"extension":[{"url":"http://x","valueCode":"unknown"}]}"#
        let found = try differences(patient(#""birthDate":"1990",\#(extensions)"#), patient(extensions))
        #expect(found == [#"~ Patient.birthDate: "1990" -> (no value)"#])
    }

    @Test("another type of a choice is another element")
    func choice() throws {
        let found = try differences(patient(#""deceasedBoolean":true"#), patient(#""deceasedDateTime":"2020""#))
        #expect(found == ["- Patient.deceased: true", #"+ Patient.deceased: "2020""#])
    }

    @Test("records of different types differ as a whole")
    func types() throws {
        let found = try differences(patient(#""active":true"#), #"{"resourceType":"Practitioner","active":true}"#)
        #expect(found == ["~ Patient: (Patient) -> (Practitioner)"])
    }

    @Test("long values are shortened, and characters that would break the line are escaped")
    func tokens() throws {
        let found = try differences(
            patient(#""language":"a\nb""#), patient("\"language\":\"\(String(repeating: "x", count: 100))\""))
        #expect(found == [#"~ Patient.language: "a\nb" -> ""# + String(repeating: "x", count: 48) + #"…""#])
    }

    @Test(
        "narratives are the same however their letters are spelt",
        arguments: [
            ("a&nbsp;b", "a&#160;b"), ("a&nbsp;b", "a\u{A0}b"), ("é", "&#xE9;"), ("<br/>", "<br />"), ("&gt;", ">"),
            ("<b class='x'>t</b>", "<b   class=\"x\" >t</b>"),
            ("<i title=\"a\nb\">t</i>", "<i title=\"a&#xA;b\">t</i>"),
        ])
    func narratives(one: String, other: String) throws {
        #expect(try narrativeDifferences(one, other) == 0)
    }

    @Test(
        "narratives differ where text or markup does",
        arguments: [
            ("a", "b"), ("&lt;br/>", "<br/>"), ("a b", "a  b"), ("<b>t</b>", "<i>t</i>"), ("&amp;lt;", "&lt;"),
            ("<!-- a -->", "<!-- b -->"), ("<i title=\"a\">t</i>", "<i title=\"b\">t</i>"),
        ])
    func differentNarratives(one: String, other: String) throws {
        #expect(try narrativeDifferences(one, other) == 1)
    }

    private func narrativeDifferences(_ one: String, _ other: String) throws -> Int {
        func record(_ text: String) throws -> ElementTree {
            let div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(text)</div>"
            var escaped = ""
            for character in div.unicodeScalars {
                switch character {
                case "\"": escaped += "\\\""
                case "\n": escaped += "\\n"
                default: escaped.unicodeScalars.append(character)
                }
            }
            return try tree(patient("\"text\":{\"status\":\"generated\",\"div\":\"\(escaped)\"}"))
        }
        return try RecordComparison.differences(record(one), record(other)).count
    }
}
