import FHIRCore
import FHIRFormats
import FHIRModelsR4
import Testing

@Suite("A code of a required value set")
struct CodeTests {
    @Test("is a name for its text, and any other text too")
    func open() throws {
        #expect(R4.AdministrativeGender.female.rawValue == "female")
        let patient = try FHIRJSON.decode(R4.Patient.self, from: #"{"resourceType":"Patient","gender":"femme"}"#)
        #expect(patient.gender == "femme")
        #expect(patient.gender != .female)
        #expect(patient.gender?.rawValue == "femme")
        #expect(
            String(decoding: FHIRJSON.encode(patient), as: UTF8.self) == #"{"resourceType":"Patient","gender":"femme"}"#
        )
    }

    @Test("is matched in a switch and shown as its text")
    func switching() {
        let status: R4.ObservationStatus = "final"
        let isFinal =
            switch status {
            case .final: true
            default: false
            }
        #expect(isFinal)
        #expect("\(status)" == "final")
        #expect(Set([status, .final, "amended"]).count == 2)
    }

    @Test("stands in lists, with extensions of its own")
    func lists() throws {
        let text = #"{"resourceType":"AllergyIntolerance","category":["food","pollen"],"_category":[{"id":"a"},null]}"#
        var allergy = try FHIRJSON.decode(R4.AllergyIntolerance.self, from: text)
        #expect(allergy.category == [.food, "pollen"])
        #expect(allergy.$category[0].id == "a")
        #expect(String(decoding: FHIRJSON.encode(allergy), as: UTF8.self) == text)
        allergy.category.append(.medication)
        #expect(allergy.category.map(\.rawValue) == ["food", "pollen", "medication"])
    }
}
