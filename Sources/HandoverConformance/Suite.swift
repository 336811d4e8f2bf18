/// Something that is held against the data, and fills some rows of the table.
protocol Suite {
    /// Runs over the data and reports every record to the ledger.
    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row]
}

/// The suites in the order of the table. A new one is one line here.
enum Suites {
    static var all: [any Suite] {
        RecordSet.all.flatMap { set -> [any Suite] in [FormatSuite(set: set), ModelSuite(set: set)] }
            + [
                FHIRPathSuite(), InvariantExpressionSuite(), InvariantSuite(), ValidatorSuite(),
                ExampleValidationSuite(), ProfileVerdictSuite(), UKCoreSuite(), CoreDefinitionSuite(),
                UKCoreDefinitionSuite(),
            ]
    }
}

/// Some folders of records that make a row of the table.
struct RecordSet {
    var name: String
    var folders: [String]

    static let all = [
        RecordSet(name: "R4 examples", folders: ["r4/examples"]),
        RecordSet(name: "UK Core examples", folders: ["ukcore/examples"]),
        RecordSet(
            name: "UK Core definitions",
            folders: ["ukcore/codesystems", "ukcore/conceptmaps", "ukcore/structuredefinitions", "ukcore/valuesets"]),
        RecordSet(
            name: "NHS payloads",
            folders: ["nhs/bars", "nhs/ers-r4", "nhs/immunisation", "nhs/pds", "nhs/prescriptions"]),
    ]

    func files(_ data: DataFolder, _ format: String) -> [String] { folders.flatMap { data.files($0, "." + format) } }

    /// Reports what `check` finds for each record, in a row for each format that the set has.
    func rows(
        _ data: DataFolder, _ ledger: inout Ledger, _ formats: [(format: String, title: String)],
        _ check: (_ path: String, _ bytes: [UInt8]) throws(CheckFailure) -> Void
    ) throws -> [ResultTable.Row] {
        var rows: [ResultTable.Row] = []
        for (format, title) in formats {
            var row = ResultTable.Row(suite: "\(name), \(title)")
            for path in files(data, format) {
                var failure: Failure?
                do throws(CheckFailure) {
                    try check(path, try read(data, path))
                } catch {
                    failure = Failure(path: path, check: error.check, detail: error.detail)
                }
                row.count(ledger.take(failure, path: path))
            }
            if row.records > 0 { rows.append(row) }
        }
        return rows
    }

    private func read(_ data: DataFolder, _ path: String) throws(CheckFailure) -> [UInt8] {
        do { return try data.bytes(path) } catch { throw CheckFailure(check: "input", detail: "\(error)") }
    }
}

/// A check that a record did not pass.
struct CheckFailure: Error {
    var check: String
    var detail: String
}
