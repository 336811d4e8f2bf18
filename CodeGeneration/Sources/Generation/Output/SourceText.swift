/// Source text while it is written, line by line.
struct SourceText {
    private(set) var text = ""
    private(set) var lineCount = 0
    private var depth = 0

    /// The width that lines of comments keep to.
    static let width = 120

    mutating func line(_ content: String = "") {
        if !content.isEmpty { text += String(repeating: " ", count: depth * 4) + content }
        text += "\n"
        lineCount += 1
    }

    /// Writes `opening {`, the lines of the body one step deeper, and `}`.
    mutating func block(_ opening: String, body: (inout SourceText) -> Void) {
        line(opening + " {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// Writes lines one step deeper.
    mutating func indented(body: (inout SourceText) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Writes a documentation comment, broken between words where it is wider than the page.
    mutating func comment(_ sentence: String) {
        let room = Self.width - depth * 4 - 4
        var current = ""
        for word in sentence.split(separator: " ") {
            if !current.isEmpty, current.count + 1 + word.count > room {
                line("/// " + current)
                current = ""
            }
            current += current.isEmpty ? String(word) : " " + word
        }
        if !current.isEmpty { line("/// " + current) }
    }

    mutating func append(_ other: SourceText) {
        text += other.text
        lineCount += other.lineCount
    }
}
