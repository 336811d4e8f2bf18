import FHIRCore
import FHIRFormats
import FHIRModelsR4
import Testing

@Suite("A choice element")
struct ChoiceTests {
    @Test("is an enumeration, with a shorthand for each type")
    func shorthands() {
        var observation = R4.Observation()
        #expect(observation.value == nil)
        observation.value = .quantity(R4.Quantity(value: "6.30", unit: "mmol/L"))
        #expect(observation.valueQuantity?.value == "6.30")
        #expect(observation.valueString == nil)
        #expect(observation.valueBoolean == nil)
        guard case .quantity(let quantity)? = observation.value else {
            Issue.record("the value is a quantity")
            return
        }
        #expect(quantity.unit == "mmol/L")
    }

    @Test("has one value: setting one type removes another")
    func oneValue() {
        var observation = R4.Observation(value: .boolean(true))
        observation.valueString = "positive"
        #expect(observation.value == .string("positive"))
        #expect(observation.valueBoolean == nil)
        observation.valueBoolean = nil
        #expect(observation.valueString == "positive")
        observation.valueString = nil
        #expect(observation.value == nil)
        #expect(String(decoding: FHIRJSON.encode(observation), as: UTF8.self) == #"{"resourceType":"Observation"}"#)
    }

    @Test("keeps the extensions of a primitive value of the same type only")
    func extensions() {
        let origin = R4.Extension(url: "http://example.org/origin", value: .string("phone"))
        var observation = R4.Observation(value: .string("high"))
        observation.$value.extension = [origin]
        observation.value = .string("low")
        #expect(observation.$value.extension == [origin])
        observation.valueString = "lower"
        #expect(observation.$value.extension == [origin])
        observation.value = .boolean(false)
        #expect(observation.$value.extension.isEmpty)
        observation.value = .quantity(R4.Quantity(value: 1))
        observation.$value.extension = [origin]
        #expect(observation.$value.extension.isEmpty)
    }

    @Test("changes a complex value through its shorthand")
    func inPlace() {
        var observation = R4.Observation(value: .quantity(R4.Quantity(value: 1)))
        let copy = observation
        observation.valueQuantity?.unit = "kg"
        #expect(observation.valueQuantity == R4.Quantity(value: 1, unit: "kg"))
        #expect(copy.valueQuantity?.unit == nil)
    }

    @Test("without a value, with extensions only, survives")
    func extensionsOnly() throws {
        let text =
            #"{"resourceType":"Observation","_valueString":{"extension":[{"url":"http://x.org/r","valueCode":"masked"}]}}"#
        let observation = try FHIRJSON.decode(R4.Observation.self, from: text)
        #expect(observation.value == nil)
        #expect(observation.$value.extension.count == 1)
        #expect(String(decoding: FHIRJSON.encode(observation), as: UTF8.self) == text)
    }

    @Test("of any datatype is one enumeration, recursive through extensions")
    func openValues() throws {
        var inner = R4.Extension(url: "inner", value: .decimal("1.00"))
        inner.extension = [R4.Extension(url: "innermost", value: .base64Binary("QQ=="))]
        let outer = R4.Extension(url: "outer", value: .codeableConcept(R4.CodeableConcept(text: "c")))
        var patient = R4.Patient(extension: [outer, inner])
        let bytes = FHIRJSON.encode(patient)
        #expect(try FHIRJSON.decode(R4.Patient.self, from: bytes) == patient)
        patient.extension[1].valueDecimal = "1.0"
        #expect(try FHIRJSON.decode(R4.Patient.self, from: bytes) != patient)
    }

    @Test("is written under the name of its type in both formats")
    func written() throws {
        let patient = R4.Patient(deceased: .dateTime("2024-03"), multipleBirth: .integer(2))
        let json = String(decoding: FHIRJSON.encode(patient), as: UTF8.self)
        #expect(json == #"{"resourceType":"Patient","deceasedDateTime":"2024-03","multipleBirthInteger":2}"#)
        let xml = String(decoding: try FHIRXML.encode(patient), as: UTF8.self)
        #expect(xml.contains(#"<deceasedDateTime value="2024-03"/><multipleBirthInteger value="2"/>"#))
    }
}
