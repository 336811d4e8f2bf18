import FHIRCore

// `htmlChecks()` (<https://hl7.org/fhir/R4/narrative.html#xhtml>).
extension Machine {
    mutating func htmlChecks() throws {
        guard let item = try single(stack.top, of: "htmlChecks") else { return }
        guard item.kind == .node, item.node.pointee.kind == .xhtml else { return stack.clear() }
        let text = valueText(item)
        try spend(text.count / 8)
        var check = NarrativeCheck(text)
        try finish(0, Truth(check.isValid()))
    }
}

/// Whether a text is a `div` of XHTML with only what a narrative may have, and with something to read in it.
struct NarrativeCheck {
    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var open: [String] = []
    private var hasContent = false

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    mutating func isValid() -> Bool {
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "<") {
                guard markup() else { return false }
            } else if byte == UInt8(ascii: "&") {
                guard entity() else { return false }
                if !open.isEmpty { hasContent = true }
            } else {
                let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
                if !isSpace {
                    guard !open.isEmpty else { return false }
                    hasContent = true
                }
                index += 1
            }
        }
        return open.isEmpty && hasContent
    }

    private func follows(_ wanted: StaticString) -> Bool {
        wanted.withUTF8Buffer {
            index + $0.count <= text.count && Bytes.equal(Bytes.slice(text, index..<index + $0.count), $0)
        }
    }

    private mutating func skip(past end: StaticString) -> Bool {
        while index < text.count {
            if follows(end) {
                index += end.utf8CodeUnitCount
                return true
            }
            index += 1
        }
        return false
    }

    private mutating func markup() -> Bool {
        if follows("<!--") { return skip(past: "-->") }
        if follows("<![CDATA[") {
            hasContent = true
            return skip(past: "]]>")
        }
        if follows("<!") || follows("<?") { return false }
        if follows("</") {
            index += 2
            let name = name()
            skipSpace()
            guard follows(">"), open.popLast() == name else { return false }
            index += 1
            return true
        }
        index += 1
        return startTag()
    }

    private mutating func startTag() -> Bool {
        let name = name()
        guard NarrativeVocabulary.allows(element: name), open.isEmpty == (name == "div" && !hasStarted) || !open.isEmpty
        else {
            return false
        }
        hasStarted = true
        while true {
            skipSpace()
            if follows("/>") {
                index += 2
                if name == "img" { hasContent = true }
                return true
            }
            if follows(">") {
                index += 1
                open.append(name)
                if name == "img" { hasContent = true }
                return open.count <= 256
            }
            guard attribute(of: name) else { return false }
        }
    }

    private var hasStarted = false

    private mutating func attribute(of element: String) -> Bool {
        let name = name()
        skipSpace()
        guard !name.isEmpty, NarrativeVocabulary.allows(attribute: name, on: element), follows("=") else {
            return false
        }
        index += 1
        skipSpace()
        guard index < text.count, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") else {
            return false
        }
        let quote = text[index]
        index += 1
        while index < text.count, text[index] != quote {
            if text[index] == UInt8(ascii: "<") { return false }
            index += 1
        }
        index += 1
        return index <= text.count
    }

    private mutating func name() -> String {
        let start = index
        while index < text.count,
            Lexer.isLetter(text[index]) || Lexer.isDigit(text[index])
                || text[index] == UInt8(ascii: ":") || text[index] == UInt8(ascii: "-")
        {
            index += 1
        }
        return String(decoding: text[start..<index], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while index < text.count,
            text[index] == 0x20 || text[index] == 0x09 || text[index] == 0x0A || text[index] == 0x0D
        {
            index += 1
        }
    }

    private mutating func entity() -> Bool {
        index += 1
        let start = index
        while index < text.count, index - start < 32, text[index] != UInt8(ascii: ";") { index += 1 }
        guard index < text.count, index > start, text[index] == UInt8(ascii: ";") else { return false }
        index += 1
        return true
    }
}
