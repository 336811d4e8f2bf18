import FHIRCore
import FHIRFormats
import FHIRModelsR4
import Testing

/// Records that were read are taken apart over the binding table; what somebody else still refers to must stay.
@Suite("Parts of records that are gone")
struct OwnershipTests {
    private static let text = String(repeating: "a line of more than a few bytes, ", count: 4)

    private static let json = """
        {"resourceType":"Patient","id":"one","extension":[{"url":"https://example.org/a","valueString":"\(text)"}],
        "contained":[{"resourceType":"Organization","id":"o","name":"An organization with a long name"}],
        "identifier":[{"system":"https://example.org/identifiers","value":"a value of its own",
        "assigner":{"display":"Somebody who assigns identifiers"}}],
        "name":[{"use":"official","family":"Featherstonehaugh-Smythe","given":["Bartholomew-James","Al",null],
        "_given":[null,{"id":"g"},{"extension":[{"url":"https://example.org/b","valueCode":"x"}]}]}],
        "birthDate":"1974-12-25","_birthDate":{"extension":[{"url":"https://example.org/c","valueDateTime":"1974-12-25T14:35:45Z"}]},
        "contact":[{"name":{"family":"Another-Family-Name","given":["First"]}},{"name":{"text":"\(text)"}}]}
        """

    private func patient() throws -> R4.Patient { try FHIRJSON.decode(R4.Patient.self, from: Array(Self.json.utf8)) }

    @Test("strings of every length stay")
    func strings() throws {
        let strings = try { () throws -> [String?] in
            let patient = try patient()
            return [
                patient.id, patient.identifier[0].value, patient.identifier[0].system, patient.name[0].family,
                patient.contact[1].name?.text, patient.identifier[0].assigner?.display,
            ]
        }()
        #expect(
            strings == [
                "one", "a value of its own", "https://example.org/identifiers", "Featherstonehaugh-Smythe", Self.text,
                "Somebody who assigns identifiers",
            ])
    }

    @Test("lists and boxes stay, and can be changed")
    func lists() throws {
        var (names, contacts, contained, birthDate) = try { () throws in
            let patient = try patient()
            return (patient.name, patient.contact, patient.contained, patient.$birthDate)
        }()
        #expect(names[0].given == ["Bartholomew-James", "Al"])
        #expect(names[0].$given.count == 3)
        let before = names
        names[0].given.append("Third")
        names.append(R4.HumanName(family: "Added"))
        #expect(before[0].given == ["Bartholomew-James", "Al"])
        #expect(before.count == 1)
        contacts[0].name?.given = []
        #expect(contacts[1].name?.text == Self.text)
        #expect(contained[0].as(R4.Organization.self)?.name == "An organization with a long name")
        #expect(birthDate.extension.count == 1)
        birthDate.value = nil
        #expect(birthDate.extension[0].url == "https://example.org/c")
    }

    @Test("a copy stays when the record is changed and dropped, in any order", arguments: [true, false])
    func copies(isOriginalFirst: Bool) throws {
        var original: R4.Patient? = try patient()
        var copy = original
        copy?.name[0].family = "Changed to something that is long enough"
        copy?.identifier.append(R4.Identifier(value: "a second value of its own"))
        let expected = try patient()
        if isOriginalFirst {
            original = nil
            #expect(copy?.name[0].given == expected.name[0].given)
            #expect(copy?.contact == expected.contact)
        } else {
            copy = nil
            #expect(original == expected)
        }
    }

    @Test("records made by hand come and go like those that were read")
    func handMade() throws {
        for _ in 0..<100 {
            var patient = R4.Patient(
                identifier: (0..<5).map { R4.Identifier(value: "identifier number \($0) of the patient") },
                name: [R4.HumanName(family: Self.text, given: ["A given name of some length", "B"])])
            patient.contained = [AnyResource(R4.Organization(name: "An organization with a long name"))]
            let boxed = AnyResource(patient)
            let other = boxed
            #expect(other.as(R4.Patient.self) == patient)
            patient.name.removeAll(keepingCapacity: true)
            #expect(other.as(R4.Patient.self)?.name.count == 1)
        }
    }

    @Test("threads that share a record drop it safely")
    func threads() async throws {
        for _ in 0..<50 {
            let resource = try FHIRJSON.decodeResource(from: Array(Self.json.utf8), model: R4.model)
            await withTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        resource.as(R4.Patient.self).map { $0.name[0].given.count + $0.contact.count } ?? 0
                    }
                }
                for await count in group { #expect(count == 4) }
            }
        }
    }
}
