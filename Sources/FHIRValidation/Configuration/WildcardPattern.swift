/// A pattern in which `*` stands for any characters, and `?` for one where that is asked for.
struct WildcardPattern: Sendable {
    private let pattern: [UInt8]
    /// A byte that a single `*` does not stand for; `**` always does. 0 for none.
    private let separator: UInt8
    private let takesQuestionMarks: Bool

    /// A pattern of ids or of expressions.
    init(_ pattern: String) {
        self.pattern = Array(pattern.utf8)
        separator = 0
        takesQuestionMarks = false
    }

    /// A pattern of paths: `*` stays within a folder, `**` does not.
    init(path pattern: String) {
        self.pattern = Array(pattern.utf8)
        separator = UInt8(ascii: "/")
        takesQuestionMarks = true
    }

    /// Whether a text as a whole has the form. The time is bounded by the product of both lengths.
    func matches(_ text: some Sequence<UInt8>) -> Bool {
        // Which lengths of the pattern can have been used up.
        var open = Array(repeating: false, count: pattern.count + 1)
        open[0] = true
        passStars(&open)
        for byte in text {
            var after = Array(repeating: false, count: pattern.count + 1)
            for place in pattern.indices where open[place] {
                switch pattern[place] {
                case UInt8(ascii: "*"):
                    if byte != separator || isDouble(place) { after[place] = true }
                case UInt8(ascii: "?") where takesQuestionMarks:
                    if byte != separator { after[place + 1] = true }
                case byte: after[place + 1] = true
                default: break
                }
            }
            passStars(&after)
            open = after
        }
        return open[pattern.count]
    }

    private func isDouble(_ place: Int) -> Bool {
        let star = UInt8(ascii: "*")
        return place + 1 < pattern.count && pattern[place + 1] == star || place > 0 && pattern[place - 1] == star
    }

    /// A star can stand for nothing.
    private func passStars(_ open: inout [Bool]) {
        for place in pattern.indices where open[place] && pattern[place] == UInt8(ascii: "*") { open[place + 1] = true }
    }
}
