import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("The environment of an evaluation")
struct EnvironmentTests {
    private func evaluate(
        _ expression: String, on name: String = "patient", _ change: (inout FHIRPathEnvironment) -> Void = { _ in }
    ) throws -> [String] {
        var environment = FHIRPathEnvironment()
        change(&environment)
        return try FHIRPath(expression, schema: .r4).evaluate(on: ExpressionTable.record(name), environment).map {
            "\($0.typeName ?? "?") \($0.text ?? "…")"
        }
    }

    @Test("hands variables of every kind to the expression")
    func variables() throws {
        let found = try evaluate("%a | %b | %c | %d | %e | %f") {
            $0.variables = [
                "a": [.integer(4), .boolean(true)], "b": [.decimal("1.50")], "c": [.string("x")],
                "d": [.date("2024-06")],
                "e": [.quantity(FHIRPathQuantity(value: "5", unit: "mg"))], "f": [],
            ]
        }
        #expect(found == ["Integer 4", "Boolean true", "Decimal 1.50", "String x", "Date 2024-06", "Quantity 5 'mg'"])
        #expect(
            try evaluate("%who.family & '!'") {
                $0.variables = ["who": [.node(try! ExpressionTable.record("patient").root)]]
            } == ["String !"])
    }

    @Test("lets a node of another record be a variable")
    func nodeVariable() throws {
        let other = try ExpressionTable.record("observation")
        let found = try evaluate("%other.code.coding.code.first() & ' ' & id") {
            $0.variables = ["other": [.node(other.root)]]
        }
        #expect(found == ["String 29463-7 kirby"])
        #expect(
            try evaluate("%other.value = %other.value and (%other = $this).not()") {
                $0.variables = ["other": [.node(other.root)]]
            } == ["Boolean true"])
    }

    @Test("resolves outside the record through the caller only")
    func resolver() throws {
        let expression = "'https://example.org/Practitioner/9'.resolve().id | 'urn:other'.resolve().id"
        #expect(try evaluate(expression).isEmpty)
        let found = try evaluate(expression) {
            $0.resolver = { $0.hasSuffix("/9") ? try ExpressionTable.record("observation") : nil }
        }
        #expect(found == ["id weight"])
    }

    @Test("asks the caller's terminology")
    func terminology() throws {
        struct Terminology: FHIRPathTerminology {
            func isMember(_ value: FHIRPathValue, ofValueSet url: String) throws -> Bool? {
                url == "vs" ? value.text == "female" : nil
            }

            func subsumes(_ general: FHIRPathValue, _ special: FHIRPathValue) throws -> Bool? {
                special.text?.hasPrefix(general.text ?? "-")
            }
        }
        func ask(_ expression: String) throws -> [String] {
            try evaluate(expression) { $0.terminology = Terminology() }
        }
        #expect(try ask("gender.memberOf('vs')") == ["Boolean true"])
        #expect(try ask("gender.memberOf('unknown')").isEmpty)
        #expect(try ask("'fe'.subsumes(gender)") == ["Boolean true"])
        #expect(try ask("'fe'.subsumedBy(gender)") == ["Boolean false"])
    }

    @Test("asks the caller's profiles")
    func profiles() throws {
        struct Profiles: FHIRPathProfiles {
            func conforms(_ element: ElementTree.Element, to profile: String) throws -> Bool? {
                profile == "known" ? element["active"]?.value == "true" : nil
            }

            func belongs(_ element: ElementTree.Element, toSlice name: String, of profile: String) throws -> Bool? {
                element["use"]?.value == name
            }
        }
        func ask(_ expression: String) throws -> [String] { try evaluate(expression) { $0.profiles = Profiles() } }
        #expect(try ask("conformsTo('known')") == ["Boolean true"])
        #expect(throws: FHIRPathError.self) { try ask("conformsTo('unknown')") }
        #expect(try ask("name.slice('p', 'old').family") == ["string Okafor"])
    }

    @Test("hears what is traced")
    func trace() throws {
        let heard = Heard()
        let found = try evaluate("name.trace('names', given).where(use = 'old').trace('old').count()") {
            $0.trace = { name, items in heard.add("\(name): \(items.count)") }
        }
        #expect(found == ["Integer 1"])
        #expect(heard.lines == ["names: 5", "old: 1"])
    }

    @Test("can stop the clock")
    func now() throws {
        #expect(
            try evaluate("now() | today() | timeOfDay()") { $0.now = "2025-01-31T09:30:00.000Z" } == [
                "DateTime 2025-01-31T09:30:00.000Z", "Date 2025-01-31", "Time 09:30:00.000",
            ])
    }

    @Test("lets invariants of R4 filter with as")
    func filteringAs() throws {
        #expect(throws: FHIRPathError.self) { try evaluate("descendants().as(code)") }
        let found = try evaluate("descendants().as(code).count()") { $0.allowsAsOnCollections = true }
        #expect(found == ["Integer 11"])
    }

    @Test("knows the resources around an element")
    func resources() throws {
        let bundle = try ExpressionTable.record("bundle")
        let reference = try #require(
            try FHIRPath("entry.resource.ofType(Patient).generalPractitioner", schema: .r4).evaluate(on: bundle).first?
                .element)
        let path = try FHIRPath("%resource.id | %rootResource.id | resolve().name.family", schema: .r4)
        #expect(try path.evaluate(on: reference).texts == ["one", "Shah"])
        let patient = try ExpressionTable.record("patient")
        let contained = try #require(patient.root["contained"]?["name"])
        let ids = try FHIRPath("%resource.id.combine(%rootResource.id)", schema: .r4)
        #expect(try ids.evaluate(on: contained).texts == ["surgery", "kirby"])
    }

    @Test("judges conditions as invariants are judged")
    func conditions() throws {
        let root = try ExpressionTable.record("patient").root
        #expect(try FHIRPath("active", schema: .r4).isTrue(on: root) == true)
        #expect(try FHIRPath("deceased", schema: .r4).isTrue(on: root) == false)
        #expect(try FHIRPath("name.first()", schema: .r4).isTrue(on: root) == true)
        #expect(try FHIRPath("photo", schema: .r4).isTrue(on: root) == nil)
        #expect(throws: FHIRPathError.self) { try FHIRPath("name", schema: .r4).isTrue(on: root) }
        #expect(try FHIRPath("photo", schema: .r4).evaluate(on: root).truth == nil)
        #expect(try FHIRPath("deceased", schema: .r4).evaluate(on: root).truth == false)
    }

    @Test("refuses a record of another schema")
    func otherSchema() throws {
        var facts = SchemaFacts(packageName: "x", packageVersion: "1", fhirVersion: "1")
        facts.types = [TypeFacts(name: "Thing", kind: .resource, base: nil, isAbstract: false, url: "")]
        let words = SchemaCompiler.compile(facts)
        let memory = UnsafeMutableRawPointer.allocate(byteCount: words.count, alignment: 64)
        memory.copyMemory(from: words, byteCount: words.count)
        let schema = try #require(Schema(bytes: memory))
        let error = try #require(throws: FHIRPathError.self) {
            try FHIRPath("id", schema: schema).evaluate(on: ExpressionTable.record("patient"))
        }
        #expect(error.code == .schema)
    }

    @Test("evaluates from many threads at once")
    func threads() async throws {
        let path = try FHIRPath(
            "name.where(use = 'official').given.first() & ' ' & (1.5 'kg' + 3 'g').toString()", schema: .r4)
        let record = try ExpressionTable.record("patient")
        try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<64 { group.addTask { try path.evaluate(on: record).texts } }
            for try await texts in group { #expect(texts == ["Amara 1503 'g'"]) }
        }
    }

    private final class Heard: @unchecked Sendable {
        var lines: [String] = []
        func add(_ line: String) { lines.append(line) }
    }
}
