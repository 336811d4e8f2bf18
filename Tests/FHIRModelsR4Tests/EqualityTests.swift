import FHIRCore
import FHIRFormats
import FHIRModelsR4
import Testing

@Suite("Equality of records is equality of what would be written")
struct EqualityTests {
    @Test("the digits of a decimal count; comparing by value is another question")
    func decimals() throws {
        let one = R4.Quantity(value: "1.0", unit: "kg")
        let other = R4.Quantity(value: "1.00", unit: "kg")
        #expect(one != other)
        #expect(Set([one, other]).count == 2)
        let (left, right) = (try #require(one.value), try #require(other.value))
        #expect(!(left < right) && !(right < left))
    }

    @Test("the precision of a date and the zone of a time count")
    func dates() {
        #expect(R4.Patient(birthDate: "1951-07") != R4.Patient(birthDate: "1951-07-01"))
        #expect(
            R4.Observation(effective: .dateTime("2024-01-01T12:00:00Z"))
                != R4.Observation(effective: .dateTime("2024-01-01T12:00:00+00:00")))
    }

    @Test("white space in base64 counts, and canonically equal letters are equal as Swift's strings are")
    func texts() {
        #expect(R4.Binary(data: "QU JD") != R4.Binary(data: "QUJD"))
        #expect(R4.HumanName(family: "Sia\u{302}n") == R4.HumanName(family: "Si\u{E2}n"))
    }

    @Test("ids and extensions of primitives count, the order of lists counts")
    func companions() {
        let plain = R4.Patient(active: true)
        var other = plain
        other.$active.id = "a"
        #expect(plain != other)
        #expect(plain.hashValue != other.hashValue)
        #expect(R4.HumanName(given: ["A", "B"]) != R4.HumanName(given: ["B", "A"]))
    }

    @Test("an empty box and no box are different values, though neither is written")
    func emptyElements() {
        var patient = R4.Patient(maritalStatus: R4.CodeableConcept())
        #expect(String(decoding: FHIRJSON.encode(patient), as: UTF8.self) == #"{"resourceType":"Patient"}"#)
        patient.maritalStatus = nil
        #expect(patient == R4.Patient())
    }

    @Test("values far inside count")
    func deep() {
        func bundle(_ value: FHIRDecimal) -> R4.Bundle {
            let component = R4.Observation.Component(value: .quantity(R4.Quantity(value: value)))
            let observation = R4.Observation(contained: [R4.AnyResource(R4.Observation(component: [component]))])
            return R4.Bundle(entry: [R4.Bundle.Entry(resource: R4.AnyResource(observation))])
        }
        #expect(bundle("1.0") == bundle("1.0"))
        #expect(bundle("1.0").hashValue == bundle("1.0").hashValue)
        #expect(bundle("1.0") != bundle("1.00"))
    }
}
