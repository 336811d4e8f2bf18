import FHIRCore
import FHIRFormats
import FHIRModelsR4
import Testing

@Suite("A resource of any type")
struct AnyResourceTests {
    private let practitioner = R4.Practitioner(id: "gp", name: [R4.HumanName(family: "Rees")])

    @Test("tells its type and id, and gives the resource back as that type only")
    func types() {
        let resource = R4.AnyResource(practitioner)
        #expect(resource.resourceType == "Practitioner")
        #expect(resource.id == "gp")
        #expect(resource.is(R4.Practitioner.self))
        #expect(!resource.is(R4.Patient.self))
        #expect(resource.as(R4.Practitioner.self) == practitioner)
        #expect(resource.as(R4.Patient.self) == nil)
        #expect(resource.value is R4.Practitioner)
        #expect(R4.AnyResource(R4.Basic()).id == nil)
    }

    @Test("is equal to one of the same type and content")
    func equality() {
        #expect(R4.AnyResource(practitioner) == R4.AnyResource(practitioner))
        #expect(R4.AnyResource(R4.Practitioner()) != R4.AnyResource(R4.Patient()))
        #expect(
            Set([R4.AnyResource(practitioner), R4.AnyResource(practitioner), R4.AnyResource(R4.Basic())]).count == 2)
    }

    @Test("stands among contained resources of other types")
    func contained() throws {
        let binary = R4.Binary(contentType: "text/plain", data: "QQ==")
        let patient = R4.Patient(contained: [R4.AnyResource(practitioner), R4.AnyResource(binary)], active: true)
        let resource = R4.AnyResource(patient)
        #expect(resource.contained.map(\.resourceType) == ["Practitioner", "Binary"])
        #expect(R4.AnyResource(binary).contained.isEmpty)
        for format in [RecordFormat.json, .xml] {
            let same =
                format == .json
                ? try FHIRJSON.decode(R4.Patient.self, from: FHIRJSON.encode(patient))
                : try FHIRXML.decode(R4.Patient.self, from: FHIRXML.encode(patient))
            #expect(same == patient)
            #expect(same.contained[1].as(R4.Binary.self)?.data?.decoded == [0x41])
        }
    }

    @Test("stands in the entries of a bundle, a bundle too")
    func entries() throws {
        let inner = R4.Bundle(type: .collection, entry: [R4.Bundle.Entry(resource: R4.AnyResource(practitioner))])
        let outer = R4.Bundle(
            type: .collection,
            entry: [
                R4.Bundle.Entry(resource: R4.AnyResource(inner)),
                R4.Bundle.Entry(resource: R4.AnyResource(practitioner)),
                R4.Bundle.Entry(fullUrl: "http://example.org/fhir/Patient/1"),
            ])
        let same = try FHIRXML.decode(R4.Bundle.self, from: FHIRXML.encode(outer))
        #expect(same == outer)
        #expect(same.entry[0].resource?.as(R4.Bundle.self)?.entry[0].resource?.id == "gp")
        #expect(same.entry[2].resource == nil)
        #expect(same.resources(R4.Practitioner.self) == [practitioner])
    }

    @Test("is read from bytes that name the type, and written again")
    func bytes() throws {
        let text = #"{"resourceType":"Practitioner","id":"gp","name":[{"family":"Rees"}]}"#
        let resource = try FHIRJSON.decodeResource(from: text, model: R4.model)
        #expect(resource == R4.AnyResource(practitioner))
        #expect(String(decoding: FHIRJSON.encode(resource), as: UTF8.self) == text)
        #expect(try FHIRXML.decodeResource(from: FHIRXML.encode(resource), model: R4.model) == resource)
    }

    @Test("is not taken for another type")
    func wrongType() {
        let text = #"{"resourceType":"Practitioner","id":"gp"}"#
        let error = #expect(throws: FHIRError.self) { try FHIRJSON.decode(R4.Patient.self, from: text) }
        #expect(error?.code == "structure.resource-type")
        let xml = #"<Practitioner xmlns="http://hl7.org/fhir"><id value="gp"/></Practitioner>"#
        let other = #expect(throws: FHIRError.self) { try FHIRXML.decode(R4.Patient.self, from: xml) }
        #expect(other?.code == "structure.resource-type")
    }

    @Test("is refused as a typed value where lenient reading kept unknown content")
    func unknownContent() {
        let text = #"{"resourceType":"Patient","pet":"cat","name":[{"family":"A"},"text",{"family":"B"}]}"#
        let options = ReadOptions(mode: .lenient)
        let error = #expect(throws: FHIRError.self) {
            try FHIRJSON.decode(R4.Patient.self, from: text, options: options)
        }
        #expect(error?.issues.map(\.expression) == ["Patient.pet", "Patient.name[1]"])
        #expect(error?.code == "structure.unknown-content")
    }

    @Test("with unknown content without end is refused in a time that grows with its size only")
    func muchUnknownContent() {
        let unknown = (0..<60_000).map { #""x\#($0)":1"# }.joined(separator: ",")
        let clock = ContinuousClock()
        let start = clock.now
        let error = #expect(throws: FHIRError.self) {
            try FHIRJSON.decode(
                R4.Patient.self, from: #"{"resourceType":"Patient",\#(unknown)}"#, options: ReadOptions(mode: .lenient))
        }
        #expect(error?.issues.count == 101)
        #expect(error?.issues.last?.id == "limit.issues")
        #expect(clock.now - start < .seconds(20))
    }
}
