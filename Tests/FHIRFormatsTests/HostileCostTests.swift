import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import TestSupport
import Testing

/// Input whose reading or writing could take a time that grows with the square of its size.
@Suite("The cost of reading and writing grows with the size of the input only")
struct HostileCostTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var isXML: Bool { text.hasPrefix("<") }

        init(_ what: String, _ text: String) {
            testDescription = what
            self.text = text
        }
    }

    @Test(
        "for what is hard to read", arguments: json + xml, [ReadOptions.Mode.strict, .lenient])
    func reading(_ input: Case, mode: ReadOptions.Mode) {
        let source = SourceBuffer(Array(input.text.utf8))
        let clock = ContinuousClock()
        let start = clock.now
        let options = ReadOptions(mode: mode)
        let result =
            input.isXML
            ? FHIRXML.read(source, schema: .r4, options: options) : FHIRJSON.read(source, schema: .r4, options: options)
        let read = clock.now - start
        if let tree = result.tree {
            #expect(!FHIRJSON.write(tree).isEmpty)
            _ = try? FHIRXML.write(tree)
            _ = try? FHIRXML.write(tree, options: WriteOptions(pretty: true))
        } else {
            #expect(result.issues.hasErrors)
        }
        let written = clock.now - start - read
        // Linear work on these takes a fraction of a second in a debug build, and some seconds under a sanitizer on a busy
        // machine; quadratic work takes hours.
        #expect(read < .seconds(120), "reading took \(read)")
        #expect(written < .seconds(120), "writing took \(written)")
    }

    private static func many(_ count: Int = 40_000, separator: String = "", _ item: (Int) -> String) -> String {
        (0..<count).map(item).joined(separator: separator)
    }

    private static let json = [
        Case(
            "keys that repeat behind many children",
            #"{"resourceType":"Patient","name":[\#(many(separator: ",") { _ in #"{"family":"A"}"# })],"#
                + many(separator: ",") { _ in #""active":true"# } + "}"),
        Case(
            "many unknown members beside a companion",
            #"{"resourceType":"Patient",\#(many(separator: ",") { #""x\#($0)":1"# }),"_birthDate":{"id":"a"}}"#),
        Case(
            "an unknown key that repeats",
            #"{"resourceType":"Patient",\#(many(separator: ",") { _ in #""x":1"# })}"#),
        Case(
            "a list in which every other item is of the wrong kind, beside its companions",
            #"{"resourceType":"Patient","name":[{"given":[\#(many(separator: ",") { _ in #""A",5"# })],"#
                + #""_given":[\#(many(80_000, separator: ",") { _ in #"{"id":"a"}"# })]}]}"#),
        Case(
            "resources inside each other whose types come last",
            many(80) { _ in #"{"type":"collection","entry":[{"resource":"# }
                + #"{\#(String(repeating: " ", count: 20_000))"resourceType":"Basic"}"#
                + many(80) { _ in #"}],"resourceType":"Bundle"}"# }),
        Case(
            "control characters that XML cannot carry",
            #"{"resourceType":"Patient","name":[{"given":[\#(many(separator: ",") { _ in #""a\u0001""# })]}]}"#),
        Case(
            "narratives that are not XHTML",
            #"{"resourceType":"Bundle","entry":["#
                + many(5_000, separator: ",") { _ in
                    #"{"resource":{"resourceType":"Basic","text":{"div":"<div><b></div>"}}}"#
                } + "]}"),
        Case(
            "one narrative of many open tags",
            #"{"resourceType":"Basic","text":{"div":"<div xmlns='http://www.w3.org/1999/xhtml'>\#(many { _ in "<b>" })"}}"#
        ),
        Case(
            "one narrative of many namespaces",
            #"{"resourceType":"Basic","text":{"div":"<div xmlns='http://www.w3.org/1999/xhtml'>"#
                + many(200) { "<b xmlns:a\($0)='urn:\($0)'>" } + many(20_000) { _ in "<a0:i/>" }
                + many(200) { _ in "</b>" } + #"</div>"}}"#),
        Case(
            "members in the wrong order",
            #"{"resourceType":"Bundle","entry":["#
                + many(separator: ",") { _ in #"{"fullUrl":"u","id":"a"}"# } + #"],"type":"collection"}"#),
    ]

    private static func patient(_ content: String) -> String {
        #"<Patient xmlns="http://hl7.org/fhir">\#(content)</Patient>"#
    }

    private static let xml = [
        Case("unknown elements of many names", patient(many { #"<x\#($0) value="1"/>"# })),
        Case("an unknown element that repeats", patient(many { _ in #"<x value="1"/>"# })),
        Case("unknown elements between known ones", patient(many { #"<x\#($0 % 7)/><name><text value="A"/></name>"# })),
        Case("an element that may not repeat", patient(many { _ in #"<active value="true"/>"# })),
        Case(
            "choices of two types",
            patient(many { _ in #"<deceasedBoolean value="true"/><deceasedDateTime value="2024"/>"# })),
        Case(
            "elements in the wrong order",
            patient(many { _ in #"<name><text value="A"/></name><identifier><value value="1"/></identifier>"# })),
        Case(
            "children in the wrong order", patient(many { _ in #"<name><family value="A"/><use value="old"/></name>"# })
        ),
        Case("text between elements", patient(many { _ in #"text<name><text value="A"/></name>"# })),
        Case("elements in other namespaces", patient(many { #"<name xmlns="urn:\#($0)"/>"# })),
        Case("namespaces declared anew", patient(many { #"<name xmlns:a\#($0)="urn:a"><text value="A"/></name>"# })),
        Case("unknown attributes", patient(many { _ in #"<name a="1" b="2"><text value="A"/></name>"# })),
        Case("malformed values", patient(many { _ in #"<name><given value=""/></name>"# })),
        Case("empty elements", patient(many { _ in "<name/>" })),
        Case(
            "a narrative of many comments and references",
            patient(
                #"<text><div xmlns="http://www.w3.org/1999/xhtml">\#(many { _ in "<!-- - -->&#160;&nbsp;" })</div></text>"#
            )),
        Case(
            "character references in a value", patient(#"<name><text value="\#(many { _ in "&#65;&amp;" })"/></name>"#)),
    ]
}
