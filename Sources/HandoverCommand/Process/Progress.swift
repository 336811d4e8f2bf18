/// One line on a terminal that says how far long work is: count, rate, time left. Silent where it is no terminal.
struct Progress {
    private let console: Console
    private let isShown: Bool
    /// The size of all inputs in bytes; nil where some size is not known.
    private let total: Int?
    private let start: Double
    private var lastDrawn: Double
    private var isDrawn = false

    /// - Parameter total: How many bytes there are to do; nil where that is not known.
    init(total: Int?, console: Console = .standardError) {
        self.console = console
        self.total = total
        isShown = console.isTerminal
        start = isShown ? Clock.seconds : 0
        // Short work shows nothing.
        lastDrawn = start + 0.4
    }

    /// Draws the line anew where enough time has gone.
    mutating func update(records: Int, bytes: Int) {
        guard isShown else { return }
        let now = Clock.seconds
        guard now - lastDrawn > 0.1 else { return }
        lastDrawn = now
        let line = Self.line(records: records, bytes: bytes, total: total, seconds: now - start)
        console.write("\r\u{1B}[K" + line.prefix(console.width - 1))
        isDrawn = true
    }

    /// Takes the line away, so that other lines can be printed.
    mutating func clear() {
        guard isDrawn else { return }
        console.write("\r\u{1B}[K")
        isDrawn = false
    }

    /// `12,345 records · 8,230/s · 64 MB/s · 41 % · 12 s left`
    static func line(records: Int, bytes: Int, total: Int?, seconds: Double) -> String {
        let seconds = max(seconds, 0.001)
        var line = "\(grouped(records)) record\(records == 1 ? "" : "s")"
        line += " · \(grouped(Int(Double(records) / seconds)))/s"
        line += " · \(grouped(Int(Double(bytes) / seconds / 1e6))) MB/s"
        if let total, total > 0, bytes > 0 {
            let share = min(Double(bytes) / Double(total), 1)
            line += " · \(Int(share * 100)) % · \(duration(seconds / share - seconds)) left"
        }
        return line
    }

    private static func grouped(_ number: Int) -> String {
        var digits = String(number)
        var index = digits.count - 3
        while index > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: index))
            index -= 3
        }
        return digits
    }

    private static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded(.up))
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole / 60 % 60) min"
    }
}
