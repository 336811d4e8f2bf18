import TestSupport
import Testing

@Suite("The language")
struct LanguageTests {
    @Test("gives what the specification says", arguments: ["language", "functions", "quantities"])
    func table(_ name: String) throws {
        let table = try ExpressionTable(name)
        #expect(table.rows.count > 80)
        let failures = try table.failures()
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }
}
