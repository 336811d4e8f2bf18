import FHIRValidation
import Testing

@Suite("Validation of bundles")
struct BundleTests {
    private func found(_ type: String, _ entries: String..., rest: String = "") -> [String] {
        ValidatorTests.found(
            #"{"resourceType":"Bundle","type":"\#(type)"\#(rest),"entry":[\#(entries.joined(separator: ","))]}"#)
    }

    private func patient(_ url: String, id: String = "1", _ rest: String = "") -> String {
        #"{"fullUrl":"\#(url)","resource":{"resourceType":"Patient","id":"\#(id)"\#(rest)}}"#
    }

    private let doctor = #","generalPractitioner":[{"reference":"Practitioner/2"}]"#

    @Test("a right bundle has no issue")
    func right() {
        #expect(found("collection", patient("http://a.example/Patient/1", doctor)).isEmpty)
    }

    @Test("a server's URL ends with type and id")
    func mismatch() {
        #expect(
            found("collection", patient("http://a.example/Patient/2")) == ["bundle.full-url-mismatch Bundle.entry[0]"])
    }

    @Test("a fullUrl is there, is absolute, and a UUID where it says so")
    func urls() {
        #expect(
            found("collection", #"{"resource":{"resourceType":"Patient","id":"1"}}"#) == [
                "bundle.full-url-missing Bundle.entry[0]"
            ])
        #expect(found("collection", patient("Patient/1")) == ["bundle.full-url-relative Bundle.entry[0]"])
        #expect(found("collection", patient("urn:uuid:1")) == ["bundle.full-url-uuid Bundle.entry[0]"])
    }

    @Test("a reference leads to the entry on the same server, and its type is looked at")
    func targets() {
        let organization =
            #"{"fullUrl":"http://a.example/Practitioner/2","resource":{"resourceType":"Organization","id":"2","name":"O"}}"#
        let issues = found("collection", patient("http://a.example/Patient/1", doctor), organization)
        #expect(issues.contains("reference.named-type Bundle.entry[0].resource.generalPractitioner[0]"))
        let elsewhere = organization.replacing("a.example", with: "b.example")
        let others = found("collection", patient("http://a.example/Patient/1", doctor), elsewhere)
        #expect(others == ["bundle.full-url-mismatch Bundle.entry[1]"])
    }

    @Test("issues of an entry have its position")
    func positions() {
        let issues = found("collection", patient("http://a.example/Patient/1", #","gender":"m""#))
        #expect(issues == ["binding.required Bundle.entry[0].resource.gender"])
    }

    @Test("in a document, every entry is joined with the Composition")
    func reach() {
        let composition = """
            {"fullUrl":"urn:uuid:0b3fa0a6-4f0d-4d2c-9a46-0cf8d0c9e0a1","resource":{"resourceType":"Composition",
            "status":"final","type":{"text":"letter"},"date":"2024-01-01","title":"Letter","author":[{"display":"A"}],
            "subject":{"reference":"urn:uuid:0b3fa0a6-4f0d-4d2c-9a46-0cf8d0c9e0a2"}}}
            """
        let joined = patient("urn:uuid:0b3fa0a6-4f0d-4d2c-9a46-0cf8d0c9e0a2")
        let rest = #","timestamp":"2024-01-01T00:00:00Z","identifier":{"system":"urn:a:b","value":"1"}"#
        #expect(found("document", composition, joined, rest: rest).isEmpty)
        let alone = patient("urn:uuid:0b3fa0a6-4f0d-4d2c-9a46-0cf8d0c9e0a3", id: "3")
        #expect(found("document", composition, joined, alone, rest: rest) == ["bundle.unreached Bundle.entry[2]"])
        #expect(
            found("document", composition, rest: rest) == ["bundle.unresolved Bundle.entry[0].resource.subject"])
    }
}
