/// The table that the runner prints, in Markdown.
struct ResultTable {
    struct Row {
        var suite: String
        var records = 0
        var kept = 0
        var listed = 0

        mutating func count(_ verdict: Ledger.Verdict) {
            records += 1
            if verdict == .kept { kept += 1 }
            if verdict == .listed { listed += 1 }
        }
    }

    private var rows: [Row] = []

    mutating func add(_ row: Row) { rows.append(row) }

    var text: String {
        let width = max(rows.map(\.suite.count).max() ?? 0, 5)
        func line(_ name: String, _ cells: [String]) -> String {
            "| " + name + String(repeating: " ", count: width - name.count) + " | "
                + cells.map { String(repeating: " ", count: max(7 - $0.count, 0)) + $0 }.joined(separator: " | ") + " |"
        }
        var lines = [line("suite", ["records", "kept", "listed"])]
        lines.append("|" + String(repeating: "-", count: width + 2) + "|" + String(repeating: "--------:|", count: 3))
        for row in rows { lines.append(line(row.suite, [row.records, row.kept, row.listed].map(String.init))) }
        return lines.joined(separator: "\n")
    }
}
