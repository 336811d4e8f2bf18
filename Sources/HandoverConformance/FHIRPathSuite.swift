import TestSupport

/// The official FHIRPath suite for R4.
struct FHIRPathSuite: Suite {
    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        var suite = OfficialSuite(folder: data.url.appending(path: "r4/fhirpath"))
        var row = ResultTable.Row(suite: "FHIRPath suite for R4, cases")
        for test in suite.cases {
            let path = "fhirpath \(test.name)"
            let failure = try suite.failure(of: test).map {
                Failure(path: path, check: "result", detail: "\(test.expression): \($0)")
            }
            row.count(ledger.take(failure, path: path))
        }
        return row.records > 0 ? [row] : []
    }
}
