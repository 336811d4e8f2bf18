import FHIRCore
import FHIRModelsR4
import FHIRPathEngine
import FHIRSchemaR4
import Testing

@Suite("Expressions on typed values")
struct TypedValueTests {
    private let patient = R4.Patient(
        active: true,
        name: [
            R4.HumanName(use: .official, family: "Llywelyn", given: ["Siân", "Mair"]),
            R4.HumanName(use: .nickname, given: ["Sia"]),
        ],
        telecom: [R4.ContactPoint(value: "01632 960100", rank: 2)], birthDate: "1951-07-19")

    @Test("give typed values, as the documentation shows")
    func sample() throws {
        let path = try FHIRPath("name.where(use = 'official')", for: R4.Patient.self)
        var families: [String] = []
        for name in try path.evaluate(on: patient).values(R4.HumanName.self) {
            families.append(name.family ?? "")
        }
        #expect(families == ["Llywelyn"])
        #expect(try path.evaluate(on: patient).values() == [patient.name[0]])
        #expect(try path.evaluate(on: AnyResource(patient)).values() == [patient.name[0]])
    }

    @Test("are checked against the type")
    func checked() throws {
        #expect(throws: FHIRPathError.self) { try FHIRPath("nome", for: R4.Patient.self) }
        let path = try FHIRPath("given.first() & ' ' & family", for: R4.HumanName.self)
        #expect(try path.evaluate(on: patient.name[0]).values() == ["Siân Llywelyn"])
    }

    private func values<Value: FHIRPathConvertible>(_ expression: String, _ type: Value.Type) throws -> [Value] {
        try FHIRPath(expression, for: R4.Patient.self).evaluate(on: patient).values(type)
    }

    @Test("convert to Swift's values, whether they are the record's or the expression's")
    func conversions() throws {
        #expect(try values("active | active.not()", Bool.self) == [true, false])
        #expect(try values("telecom.rank | 3 | 4000000000 | 1.5 | 'a'", Int.self) == [2, 3, 4_000_000_000])
        #expect(try values("telecom.rank | 1.50", FHIRDecimal.self) == ["2", "1.50"])
        #expect(
            try values("name.use | birthDate | 'x' | 1", String.self) == ["official", "nickname", "1951-07-19", "x"])
        #expect(try values("birthDate | @2024-02", FHIRDate.self) == ["1951-07-19", "2024-02"])
        #expect(
            try values("@2024-02-01T10:00:00Z | @2024-02-01T10", FHIRDateTime.self) == ["2024-02-01T10:00:00Z"])
        #expect(try values("@T10:00:00 | @T10", FHIRTime.self) == ["10:00:00"])
        #expect(try values("@2024-02-01T10:00:00Z", FHIRInstant.self) == ["2024-02-01T10:00:00Z"])
    }

    @Test("one expression serves many threads at once")
    func threads() async throws {
        let path = try FHIRPath("name.given.join('-') & telecom.rank.toString()", for: R4.Patient.self)
        let tree = patient.tree
        let results = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask { try (0..<500).map { _ in try path.evaluate(on: tree).texts.joined() } }
            }
            return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        #expect(results == ["Siân-Mair-Sia2"])
    }
}
