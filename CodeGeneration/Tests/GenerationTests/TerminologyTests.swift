import Testing

@testable import Generation

@Suite("Expanding value sets")
struct TerminologyTests {
    private func codes(_ name: String) throws -> [String]? {
        let contents = try TestPackage.contents()
        return ValueSetExpansion(codeSystems: contents.codeSystems, valueSets: contents.valueSets)
            .codings(ofValueSet: "http://hl7.org/fhir/ValueSet/" + name)?.map(\.code)
    }

    @Test(
        "follows whole systems, exclusions, filters and other value sets",
        arguments: [
            ("quantity-comparator", ["<", "<=", ">=", ">"]),
            ("quantity-comparator|4.0.1", ["<", "<=", ">=", ">"]),
            ("event-status", ["in-progress", "ended", "completed", "stopped", "none"]),
            ("late", ["ended", "completed", "stopped", "<", "<=", ">=", ">"]),
            ("clinical", ["1", "2"]),
        ])
    func expansions(name: String, expected: [String]) throws {
        #expect(try codes(name) == expected)
    }

    @Test("gives up where the package does not tell all codes", arguments: ["mimetypes", "circle", "missing"])
    func unknown(name: String) throws {
        #expect(try codes(name) == nil)
    }
}
