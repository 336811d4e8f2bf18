import FHIRCore
import FHIRFoundation
import Foundation
import Testing

@Suite("Binaries and URLs")
struct DataAndURLTests {
    @Test("a binary is Data, and Data a binary")
    func data() {
        let data = Data([0x00, 0xFF, 0x41])
        #expect(Base64Binary(data).text == data.base64EncodedString())
        #expect(Base64Binary(data).data == data)
        #expect(Data("QUJD\nQQ==" as Base64Binary) == Data("ABCA".utf8))
    }

    @Test(
        "a uri is a URL, character for character",
        arguments: [
            "https://fhir.nhs.uk/Id/nhs-number", "urn:uuid:c757873d-ec9a-4326-a141-556f43239520", "Patient/1",
            "http://x/?a=%20b#c",
        ])
    func uris(uri: String) {
        #expect(URL(fhirURI: uri)?.absoluteString == uri)
    }

    @Test("what is not a URL is none", arguments: ["", "a b", "http://x/|1"])
    func notURLs(uri: String) {
        #expect(URL(fhirURI: uri) == nil)
    }

    @Test(
        "a canonical is a URL without its version",
        arguments: [
            ("http://hl7.org/fhir/ValueSet/x|4.0.1", "http://hl7.org/fhir/ValueSet/x"), ("http://x/y", "http://x/y"),
            ("http://x/y|1#part", "http://x/y#part"), ("http://x/y#part", "http://x/y#part"),
        ])
    func canonicals(canonical: String, url: String) {
        #expect(URL(fhirCanonical: canonical)?.absoluteString == url)
    }
}
