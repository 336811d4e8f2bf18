import FHIRPathEngine
import FHIRSchemaR4
import TestSupport

/// The expressions of all invariants, compiled and checked against what they are stated on.
struct InvariantExpressionSuite: Suite {
    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        let base = SchemaInvariant.all.map { (owner: $0.place, type: $0.place, key: $0.key, expression: $0.expression) }
        var profiles: [(owner: String, type: String, key: String, expression: String)] = []
        for file in data.files("ukcore/structuredefinitions", ".xml") {
            for constraint in try ProfileConstraint.all(in: data.url.appending(path: file)) {
                profiles.append((file, constraint.type, constraint.key, constraint.expression))
            }
        }
        var rows: [ResultTable.Row] = []
        for (name, invariants) in [("R4 invariants, checked", base), ("UK Core invariants, checked", profiles)] {
            var row = ResultTable.Row(suite: name)
            for invariant in invariants {
                let path = "invariant \(invariant.key) of \(invariant.owner)"
                let failure = problem(invariant.expression, invariant.type).map {
                    Failure(path: path, check: $0.code.rawValue, detail: "\(invariant.expression): \($0)")
                }
                row.count(ledger.take(failure, path: path))
            }
            if row.records > 0 { rows.append(row) }
        }
        return rows
    }

    private func problem(_ expression: String, _ type: String) -> FHIRPathError? {
        do throws(FHIRPathError) {
            return try FHIRPath(expression, type: type, checks: .all, schema: .r4).warnings.first
        } catch {
            return error
        }
    }
}

/// The invariants of the standard, evaluated on every element of the standard's own examples.
struct InvariantSuite: Suite {
    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        var row = ResultTable.Row(suite: "R4 examples, invariants")
        for file in data.files("r4/examples", ".json") {
            let path = "invariants on \(file)"
            row.count(ledger.take(try failure(data.bytes(file), path), path: path))
        }
        return row.records > 0 ? [row] : []
    }

    private func failure(_ bytes: [UInt8], _ path: String) throws -> Failure? {
        let outcome = try ExampleInvariants.evaluate(json: bytes)
        if let error = outcome.errors.first { return Failure(path: path, check: "error", detail: error) }
        guard let violation = outcome.violations.first else { return nil }
        return Failure(path: path, check: outcome.keys.sorted().joined(separator: ","), detail: violation)
    }
}
