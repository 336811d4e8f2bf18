import FHIRCore
import FHIRModelsR4
import Testing

@Suite("Resolving a reference inside a bundle")
struct BundleResolvingTests {
    private static func entry(_ fullUrl: String?, _ resource: some FHIRResource) -> R4.Bundle.Entry {
        R4.Bundle.Entry(fullUrl: fullUrl, resource: R4.AnyResource(resource))
    }

    private static let uuid = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"
    private static let base = "https://a.example.org/fhir"

    private let observation = entry(
        "\(base)/Observation/o1",
        R4.Observation(
            id: "o1", contained: [R4.AnyResource(R4.Device(id: "d")), R4.AnyResource(R4.Patient(id: "p"))]))
    private let message = entry(uuid, R4.MessageHeader(id: "m"))

    private var bundle: R4.Bundle {
        R4.Bundle(
            type: .collection,
            entry: [
                observation, message,
                Self.entry("\(Self.base)/Patient/p1", R4.Patient(id: "p1", meta: R4.Meta(versionId: "2"))),
                Self.entry("https://b.example.org/fhir/Patient/p1", R4.Patient(id: "p1", active: true)),
                Self.entry("\(Self.base)/Patient/p2", R4.Patient(id: "p2", meta: R4.Meta(versionId: "1"))),
                Self.entry(
                    "\(Self.base)/Patient/p2", R4.Patient(id: "p2", meta: R4.Meta(versionId: "2"), active: true)),
                Self.entry("urn:oid:1.2.3", R4.Organization(id: "org")),
                Self.entry(nil, R4.Practitioner(id: "nameless")),
                R4.Bundle.Entry(fullUrl: "\(Self.base)/Patient/gone"),
            ])
    }

    @Test("finds absolute URLs and URNs by the full URL of an entry")
    func absolute() {
        #expect(bundle.resolve("\(Self.base)/Patient/p1")?.id == "p1")
        #expect(bundle.resolve("https://b.example.org/fhir/Patient/p1")?.as(R4.Patient.self)?.active == true)
        #expect(bundle.resolve(Self.uuid)?.resourceType == "MessageHeader")
        #expect(bundle.resolve("urn:oid:1.2.3")?.id == "org")
        #expect(bundle.resolve("https://c.example.org/fhir/Patient/p1") == nil)
        #expect(bundle.resolve("\(Self.base)/Patient/gone") == nil)
        #expect(bundle.resolve(R4.Reference(reference: Self.uuid))?.id == "m")
        #expect(bundle.resolve(R4.Reference(display: "nobody")) == nil)
    }

    @Test("completes a relative reference from the entry that it stands in")
    func relative() {
        #expect(bundle.resolve("Patient/p1", from: observation)?.as(R4.Patient.self)?.meta?.versionId == "2")
        #expect(bundle.resolve("Patient/p1", from: bundle.entry[3])?.as(R4.Patient.self)?.active == true)
        #expect(bundle.resolve("Patient/none", from: observation) == nil)
        #expect(bundle.resolve("Patient/p1", from: message) == nil)
    }

    @Test("finds a relative reference without an entry where exactly one full URL ends with it")
    func relativeWithoutEntry() {
        #expect(bundle.resolve("Observation/o1")?.id == "o1")
        #expect(bundle.resolve("Patient/p1") == nil)
        #expect(bundle.resolve("atient/p1") == nil)
        #expect(bundle.resolve("Practitioner/nameless") == nil)
    }

    @Test("asks for the version that the reference names")
    func versions() {
        #expect(bundle.resolve("\(Self.base)/Patient/p1/_history/2")?.id == "p1")
        #expect(bundle.resolve("\(Self.base)/Patient/p1/_history/1") == nil)
        #expect(bundle.resolve("Patient/p2/_history/2", from: observation)?.as(R4.Patient.self)?.active == true)
        #expect(bundle.resolve("Patient/p2/_history/1", from: observation)?.as(R4.Patient.self)?.active == nil)
    }

    @Test("finds nothing where more than one entry is meant")
    func ambiguous() {
        #expect(bundle.resolve("\(Self.base)/Patient/p2") == nil)
        #expect(bundle.resolve("Patient/p2", from: observation) == nil)
    }

    @Test("finds contained resources in the entry that the reference stands in")
    func contained() {
        #expect(bundle.resolve("#d", from: observation)?.resourceType == "Device")
        #expect(bundle.resolve("#p", from: observation)?.resourceType == "Patient")
        #expect(bundle.resolve("#", from: observation)?.id == "o1")
        #expect(bundle.resolve("#x", from: observation) == nil)
        #expect(bundle.resolve("#d", from: message) == nil)
        #expect(bundle.resolve("#d") == nil)
    }

    @Test("gives the resources of a type in their order")
    func resources() {
        #expect(bundle.resources(R4.Patient.self).compactMap(\.id) == ["p1", "p1", "p2", "p2"])
        #expect(bundle.resources(R4.Encounter.self).isEmpty)
    }
}
