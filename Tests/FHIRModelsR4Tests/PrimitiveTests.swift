import FHIRCore
import FHIRFormats
import FHIRModelsR4
import Testing

@Suite("A primitive element")
struct PrimitiveTests {
    private let masked = R4.Extension(url: "http://example.org/reason", value: .code("masked"))

    @Test("costs no box while it has a value only")
    func plain() {
        let patient = R4.Patient(birthDate: "1951-07-19")
        #expect(patient.birthDate == "1951-07-19")
        #expect(patient.$birthDate.companion == nil)
        #expect(patient.$birthDate.extension.isEmpty)
        #expect(patient.$birthDate.id == nil)
        #expect(!patient.$birthDate.isEmpty)
        #expect(patient.$deceased.choiceIndex == nil)
    }

    @Test("has extensions beside its value, and keeps them when the value changes")
    func extensions() {
        var patient = R4.Patient(birthDate: "1951-07-19")
        patient.$birthDate.extension = [masked]
        patient.$birthDate.id = "b"
        patient.birthDate = "1951-07"
        #expect(patient.$birthDate.extension == [masked])
        #expect(patient.$birthDate.id == "b")
        #expect(patient.birthDate == "1951-07")
        patient.birthDate = nil
        #expect(patient.$birthDate.extension == [masked])
        let text = String(decoding: FHIRJSON.encode(patient), as: UTF8.self)
        let companion = #"{"id":"b","extension":[{"url":"http://example.org/reason","valueCode":"masked"}]}"#
        #expect(text == #"{"resourceType":"Patient","_birthDate":\#(companion)}"#)
    }

    @Test("has no box any more when its id and extensions are taken away")
    func removal() {
        var patient = R4.Patient(active: true)
        patient.$active.id = "a"
        patient.$active.extension = [masked]
        patient.$active.id = nil
        #expect(patient.$active.companion != nil)
        patient.$active.extension = []
        #expect(patient.$active.companion == nil)
        #expect(patient == R4.Patient(active: true))
    }

    @Test("copies are values of their own")
    func copies() {
        var one = R4.Patient(active: true, birthDate: "1951")
        one.$birthDate.extension = [masked]
        var other = one
        other.$birthDate.extension[0].url = "http://example.org/other"
        other.active = false
        #expect(one.$birthDate.extension == [masked])
        #expect(one.active == true)
        #expect(one != other)
    }

    @Test("is made of literals")
    func literals() {
        let quantity = R4.Quantity(value: "6.30", unit: "mmol/L", system: "http://unitsofmeasure.org", code: "mmol/L")
        #expect(quantity.value?.text == "6.30")
        let whole = R4.Quantity(value: 6)
        #expect(whole.value?.text == "6")
        let observation = R4.Observation(
            effective: .dateTime("2024-02-29T10:00:00Z"), issued: "2024-02-29T10:00:01.000Z")
        #expect(observation.effectiveDateTime == "2024-02-29T10:00:00Z")
        #expect(observation.issued?.description == "2024-02-29T10:00:01.000Z")
        #expect(R4.Patient(gender: "female").gender == .female)
    }
}

@Suite("A list of primitives")
struct PrimitiveListTests {
    private static func element(_ value: String?, id: String? = nil) -> Primitive<String> {
        var element = Primitive<String>(value)
        element.id = id
        return element
    }

    /// `A`, one without a value, `B` with an id, `C`.
    private var name: R4.HumanName {
        var name = R4.HumanName(family: "Puw")
        name.$given = [
            Self.element("A"), Self.element(nil, id: "none"), Self.element("B", id: "b"), Self.element("C"),
        ]
        return name
    }

    private func described(_ name: R4.HumanName) -> [String] {
        name.$given.map { "\($0.value ?? "-")\($0.id.map { "#" + $0 } ?? "")" }
    }

    @Test("shows the values that are there, and every element")
    func views() {
        #expect(name.given == ["A", "B", "C"])
        #expect(described(name) == ["A", "-#none", "B#b", "C"])
        #expect(R4.HumanName(given: ["A", "B"]).$given.count == 2)
        #expect(R4.HumanName().$given.isEmpty)
    }

    @Test(
        "keeps ids and extensions when values change",
        arguments: [
            (["A", "X", "C"], ["A", "-#none", "X#b", "C"]),
            (["X", "B", "C"], ["X", "-#none", "B#b", "C"]),
            (["A", "B", "C", "D"], ["A", "-#none", "B#b", "C", "D"]),
            (["Z", "A", "B", "C"], ["Z", "A", "-#none", "B#b", "C"]),
            (["A", "C"], ["A", "-#none", "C"]),
            (["A", "B", "X", "Y", "C"], ["A", "-#none", "B#b", "X", "Y", "C"]),
            ([], ["-#none"]),
            (["A", "B", "C"], ["A", "-#none", "B#b", "C"]),
            (["B"], ["-#none", "B#b"]),
        ])
    func changes(values: [String], expected: [String]) {
        var name = self.name
        name.given = values
        #expect(name.given == values)
        #expect(described(name) == expected)
    }

    @Test("keeps both views true when an item is changed in place")
    func inPlace() {
        var name = self.name
        name.given[1] = "X"
        name.given.append("D")
        name.given.removeFirst()
        #expect(name.given == ["X", "C", "D"])
        #expect(described(name) == ["-#none", "X#b", "C", "D"])
        name.$given[1].value = "Y"
        name.$given[0].value = "new"
        name.$given.append(Self.element("E"))
        #expect(name.given == ["new", "Y", "C", "D", "E"])
        #expect(described(name) == ["new#none", "Y#b", "C", "D", "E"])
    }

    @Test("is plain again when nothing but values is left")
    func plainAgain() {
        var name = self.name
        name.$given = [Self.element("A"), Self.element("B")]
        #expect(name == R4.HumanName(family: "Puw", given: ["A", "B"]))
        #expect(name.hashValue == R4.HumanName(family: "Puw", given: ["A", "B"]).hashValue)
    }

    @Test("is written with nulls where the other array has something")
    func written() throws {
        let text = String(decoding: FHIRJSON.encode(name), as: UTF8.self)
        let expected = #"{"family":"Puw","given":["A",null,"B","C"],"_given":[null,{"id":"none"},{"id":"b"},null]}"#
        #expect(text == expected)
        #expect(try FHIRJSON.decode(R4.HumanName.self, from: text) == name)
    }

    @Test("of other types than text keeps both views too")
    func otherTypes() throws {
        var timing = R4.Timing.Repeat(timeOfDay: ["07:30:00", "19:30:00"])
        timing.$timeOfDay[1].id = "evening"
        timing.timeOfDay[1] = "20:00:00"
        #expect(timing.$timeOfDay[1].id == "evening")
        let text = String(decoding: FHIRJSON.encode(timing), as: UTF8.self)
        #expect(text == #"{"timeOfDay":["07:30:00","20:00:00"],"_timeOfDay":[null,{"id":"evening"}]}"#)
        #expect(try FHIRJSON.decode(R4.Timing.Repeat.self, from: text) == timing)
    }
}
