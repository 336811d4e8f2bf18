import FHIRDefinitions
import Testing

@Suite("Canonical references")
struct CanonicalTests {
    @Test("are taken apart into URL, version and fragment")
    func parts() {
        let reference = CanonicalReference("http://example.org/ValueSet/a|1.2.0#part")
        #expect(reference.url == "http://example.org/ValueSet/a")
        #expect(reference.version == "1.2.0")
        #expect(reference.fragment == "part")
        #expect(CanonicalReference("http://example.org/a").version == nil)
    }
}
