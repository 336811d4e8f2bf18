import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation
import TestSupport

/// Breaks records that are right, each in some known ways: every fault must be found where it was put.
struct SeededFaultSuite: Suite {
    private static let waysForEach = 3

    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        var options = ValidationOptions()
        options.ruleSets = [.uk]
        let validator = Validator(schema: .r4, options: options)
        var faults = SeededFaults(seed: 2022)
        var clean = ResultTable.Row(suite: "Seeded faults, unbroken")
        var row = ResultTable.Row(suite: "Seeded faults")
        for file in data.files("r4/examples", ".json") {
            let json = try JSONValue(parsing: data.bytes(file))
            let result = validator.validate(JSONLines(json).text, name: file)
            // Examples that are wrong in themselves are listed with their validation.
            guard let tree = result.tree, !result.issues.contains(where: { $0.severity >= .error }) else { continue }
            clean.count(.kept)
            for (fault, record) in faults.broken(FaultSubject(json: json, tree: tree), ways: Self.waysForEach) {
                let path = "\(fault.name) in \(file)"
                let missing = record.missing(from: validator.validate(record.text, name: file).issues)
                let failure = missing.map { Failure(path: path, check: "seeded-fault", detail: $0) }
                row.count(ledger.take(failure, path: path))
            }
        }
        guard row.records > 0 else { return [] }
        for name in faults.unused {
            _ = ledger.take(
                Failure(path: name, check: "seeded-fault", detail: "no record has a place for it"), path: name)
        }
        return [clean, row]
    }
}
