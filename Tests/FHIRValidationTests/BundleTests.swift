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

    // MARK: References

    private static let (one, two) = (
        "urn:uuid:0b3fa0a6-4f0d-4d2c-9a46-0cf8d0c9e0a1", "urn:uuid:0b3fa0a6-4f0d-4d2c-9a46-0cf8d0c9e0a2"
    )

    @Test("a relative reference does not lead to an entry that is named by a UUID")
    func relativeToUUID() {
        let reference = #","generalPractitioner":[{"reference":"Practitioner/\#(Self.two.dropFirst(9))"}]"#
        func issues(_ type: String) -> [String] {
            let other = #"{"fullUrl":"\#(Self.two)","resource":{"resourceType":"\#(type)","name":[{"text":"a"}]}}"#
            return found("collection", patient(Self.one, reference), other).filter {
                $0.contains("generalPractitioner")
            }
        }
        let place = "Bundle.entry[0].resource.generalPractitioner[0]"
        #expect(issues("Practitioner") == ["reference.relative-to-uuid \(place)"])
        #expect(issues("RelatedPerson") == ["reference.named-type \(place)"])
    }

    @Test("a document has what its Composition refers to, but for the documents that it relates to")
    func documentContents() {
        func issues(_ content: String) -> [String] {
            let composition = """
                {"fullUrl":"\(Self.one)","resource":{"resourceType":"Composition","status":"final",
                "type":{"text":"letter"},"date":"2024-01-01","title":"Letter","author":[{"display":"A"}],\(content)}}
                """
            let rest = #","timestamp":"2024-01-01T00:00:00Z","identifier":{"system":"urn:a:b","value":"1"}"#
            return found("document", composition, rest: rest)
        }
        let elsewhere = #"{"reference":"https://clinic.test/fhir/Patient/1"}"#
        let place = "Bundle.entry[0].resource"
        #expect(issues(#""subject":\#(elsewhere)"#) == ["bundle.unresolved \(place).subject"])
        #expect(
            issues(#""section":[{"title":"a","entry":[\#(elsewhere)]}]"#) == [
                "bundle.unresolved \(place).section[0].entry[0]"
            ])
        let related = #"{"reference":"https://clinic.test/fhir/Composition/1"}"#
        #expect(issues(#""relatesTo":[{"code":"replaces","targetReference":\#(related)}]"#) == [])
    }

    @Test("a message has its focus")
    func messageFocus() {
        func issues(_ reference: String) -> [String] {
            let header = """
                {"fullUrl":"\(Self.one)","resource":{"resourceType":"MessageHeader","eventCoding":{"system":"urn:a:b","code":"c"},
                "source":{"endpoint":"https://clinic.test/"},"focus":[{"reference":"\(reference)"}]}}
                """
            return found("message", header, patient(Self.two))
        }
        #expect(issues(Self.two) == [])
        #expect(
            issues("https://clinic.test/fhir/Patient/1") == [
                "bundle.unresolved Bundle.entry[0].resource.focus[0]", "bundle.unreached Bundle.entry[1]",
            ])
    }

    // MARK: What entries are for

    @Test("what is told about a search is an OperationOutcome")
    func search() {
        func issues(_ resource: String) -> [String] {
            let entry =
                #"{"fullUrl":"\#(Self.one)","resource":{"resourceType":\#(resource)},"search":{"mode":"outcome"}}"#
            return found("searchset", entry)
        }
        #expect(issues(#""OperationOutcome","issue":[{"severity":"warning","code":"not-found"}]"#) == [])
        #expect(issues(#""Patient""#) == ["bundle.search-outcome Bundle.entry[0].search"])
    }

    @Test(
        "a request fits the resource of its entry",
        arguments: [
            ("POST", "Patient", "Patient", nil), ("PUT", "Patient/1", "Patient", nil),
            ("PUT", "Patient?identifier=1", "Patient", nil), ("POST", "Patient/$match", "Parameters", nil),
            ("DELETE", "Patient/1", nil, nil), ("GET", "Patient/1", nil, nil),
            ("POST", "Patient", "Organization", "bundle.request-type Bundle.entry[0].request.url"),
            ("PUT", "Patient/2", "Patient", "bundle.request-id Bundle.entry[0].request.url"),
            ("POST", "Patient", nil, "bundle.request-resource Bundle.entry[0]"),
            ("POST", "https://clinic.test/Patient", "Patient", "bundle.request-url Bundle.entry[0].request.url"),
        ] as [(String, String, String?, String?)])
    func requests(_ method: String, _ url: String, _ type: String?, _ issue: String?) {
        let content = type == "Organization" ? #","name":"a""# : ""
        let resource = type.map { #""resource":{"resourceType":"\#($0)","id":"1"\#(content)},"# } ?? ""
        let entry = #"{\#(resource)"request":{"method":"\#(method)","url":"\#(url)"}}"#
        #expect(found("transaction", entry) == [issue].compactMap { $0 })
    }

    @Test("requests and responses stand in the bundles that have them, and there in every entry")
    func requestsByType() {
        let request = #""request":{"method":"GET","url":"Patient/1"}"#
        let response = #""response":{"status":"200"}"#
        #expect(found("transaction", "{\(request)}") == [])
        #expect(found("transaction-response", "{\(response)}") == [])
        #expect(found("transaction", "{\(response)}").contains("invariant.bdl-3 Bundle"))
        #expect(found("batch-response", "{\(request)}").contains("invariant.bdl-4 Bundle"))
        #expect(found("collection", "{\(request)}").contains("invariant.bdl-3 Bundle"))
    }
}
