import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4
import TestSupport

/// A table of expressions with what must come out of them, in `Tests/Fixtures/fhirpath`.
struct ExpressionTable {
    struct Row: Sendable {
        var line: Int
        var record: String
        var expression: String
        /// The items, each with its type; nil for an error.
        var expected: [String]?
    }

    let rows: [Row]

    init(_ name: String) throws {
        let text = String(decoding: try TestFolder.fixture("fhirpath/\(name).txt"), as: UTF8.self)
        var rows: [Row] = []
        var record = "patient"
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("[") {
                record = String(line.dropFirst().dropLast())
                continue
            }
            guard let arrow = line.ranges(of: " =>").last else { continue }
            let items = line[arrow.upperBound...].dropFirst()
            let expected = items == "!" ? nil : (items.isEmpty ? [] : items.split(separator: " || ").map(String.init))
            rows.append(
                Row(line: number + 1, record: record, expression: String(line[..<arrow.lowerBound]), expected: expected)
            )
        }
        self.rows = rows
    }

    /// The rows that do not come out as they say, each with what came out.
    func failures() throws -> [String] {
        var records: [String: ElementTree] = [:]
        var failures: [String] = []
        for row in rows {
            let record = try records[row.record] ?? Self.record(row.record)
            records[row.record] = record
            let found = Self.items(row.expression, on: record)
            if found != row.expected {
                failures.append(
                    "line \(row.line): \(row.expression)\n    expected \(row.expected ?? ["an error"])\n    found    \(found ?? ["an error"])"
                )
            }
        }
        return failures
    }

    /// A record of the fixtures.
    static func record(_ name: String) throws -> ElementTree {
        try FHIRJSON.read(SourceBuffer(TestFolder.fixture("fhirpath/\(name).json")), schema: .r4).get()
    }

    /// The items with their types; nil for an error.
    static func items(_ expression: String, on record: ElementTree) -> [String]? {
        guard let result = try? FHIRPath(expression, schema: .r4).evaluate(on: record) else { return nil }
        return result.map { "\($0.typeName ?? "?") \($0.text ?? "…")" }
    }
}
