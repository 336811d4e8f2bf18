/// Cuts an expression into tokens (<https://hl7.org/fhirpath/N1/#lexical-elements>).
struct Lexer {
    // The bytes live as long as the parse that owns the lexer.
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The byte at a place; 0 behind the end.
    @inline(__always)
    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    /// The characters of a token.
    func text(_ token: Token) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
    }

    func string(_ token: Token) -> String { String(decoding: text(token), as: UTF8.self) }

    /// The next token.
    mutating func next() throws -> Token {
        // Most tokens follow the one before directly.
        if byte(position) <= 0x20 || byte(position) == UInt8(ascii: "/") { try skipSpace() }
        let start = position
        guard start < bytes.count else { return Token(kind: .end, start: start, end: start) }
        let first = bytes[start]
        let kind: Token.Kind
        if Self.isLetter(first) {
            position += 1
            while Self.isLetter(byte(position)) || Self.isDigit(byte(position)) { position += 1 }
            kind = Token.Kind.keyword(UnsafeBufferPointer(rebasing: bytes[start..<position])) ?? .identifier
        } else if Self.isDigit(first) {
            kind = number()
        } else {
            kind = try symbol(first)
        }
        return Token(kind: kind, start: start, end: position)
    }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") }
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// White space and comments.
    private mutating func skipSpace() throws {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D:
                position += 1
            case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "/"):
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "*"):
                let start = position
                position += 2
                while !(byte(position) == UInt8(ascii: "*") && byte(position + 1) == UInt8(ascii: "/")) {
                    guard position < bytes.count else {
                        throw FHIRPathError(.syntax, at: UInt32(start), "/*", "the comment has no end")
                    }
                    position += 1
                }
                position += 2
            default:
                return
            }
        }
    }

    private mutating func number() -> Token.Kind {
        digits()
        if byte(position) == UInt8(ascii: "."), Self.isDigit(byte(position + 1)) {
            position += 1
            digits()
            return .decimal
        }
        if byte(position) == UInt8(ascii: "L"), !Self.isLetter(byte(position + 1)), !Self.isDigit(byte(position + 1)) {
            position += 1
            return .long
        }
        return .integer
    }

    private mutating func digits() {
        while Self.isDigit(byte(position)) { position += 1 }
    }

    private mutating func symbol(_ first: UInt8) throws -> Token.Kind {
        position += 1
        switch first {
        case UInt8(ascii: "("): return .openParenthesis
        case UInt8(ascii: ")"): return .closeParenthesis
        case UInt8(ascii: "["): return .openBracket
        case UInt8(ascii: "]"): return .closeBracket
        case UInt8(ascii: "{"): return .openBrace
        case UInt8(ascii: "}"): return .closeBrace
        case UInt8(ascii: "."): return .period
        case UInt8(ascii: ","): return .comma
        case UInt8(ascii: "%"): return .percent
        case UInt8(ascii: "+"): return .plus
        case UInt8(ascii: "-"): return .minus
        case UInt8(ascii: "*"): return .star
        case UInt8(ascii: "/"): return .slash
        case UInt8(ascii: "|"): return .bar
        case UInt8(ascii: "&"): return .ampersand
        case UInt8(ascii: "="): return .equal
        case UInt8(ascii: "~"): return .equivalent
        case UInt8(ascii: "<"): return follows("=") ? .lessOrEqual : .less
        case UInt8(ascii: ">"): return follows("=") ? .greaterOrEqual : .greater
        case UInt8(ascii: "!"):
            if follows("=") { return .notEqual }
            if follows("~") { return .notEquivalent }
        case UInt8(ascii: "'"): return try quoted(by: first, .string)
        case UInt8(ascii: "`"): return try quoted(by: first, .delimitedIdentifier)
        case UInt8(ascii: "\""): return try quoted(by: first, .delimitedIdentifier)
        case UInt8(ascii: "$"): return try special()
        case UInt8(ascii: "@"): return try temporal()
        default: break
        }
        throw unexpected(from: position - 1, "no token begins with it")
    }

    private mutating func follows(_ character: Unicode.Scalar) -> Bool {
        guard byte(position) == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func quoted(by quote: UInt8, _ kind: Token.Kind) throws -> Token.Kind {
        let start = position - 1
        while position < bytes.count {
            let byte = bytes[position]
            position += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == quote { return kind }
        }
        position = bytes.count
        throw FHIRPathError(.syntax, at: UInt32(start), String(Unicode.Scalar(quote)), "the text it begins has no end")
    }

    private mutating func special() throws -> Token.Kind {
        let start = position - 1
        while Self.isLetter(byte(position)) { position += 1 }
        switch String(decoding: bytes[start..<position], as: UTF8.self) {
        case "$this": return .this
        case "$index": return .index
        case "$total": return .total
        default: throw unexpected(from: start, "the special variables are $this, $index and $total")
        }
    }

    private func unexpected(from start: Int, _ reason: String) -> FHIRPathError {
        var end = max(position, start + 1)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return FHIRPathError(.syntax, at: UInt32(start), String(decoding: bytes[start..<end], as: UTF8.self), reason)
    }
}

// MARK: - Dates and times

extension Lexer {
    /// What follows an `@`: only the form is looked at here, as the grammar says.
    private mutating func temporal() throws -> Token.Kind {
        let start = position - 1
        if byte(position) == UInt8(ascii: "T") {
            position += 1
            guard clock() else { throw unexpected(from: start, "a time literal is @Thh:mm:ss") }
            return .time
        }
        guard pair(), pair() else { throw unexpected(from: start, "a date literal is @YYYY-MM-DD") }
        if separatedPair("-") { _ = separatedPair("-") }
        guard byte(position) == UInt8(ascii: "T") else { return .date }
        position += 1
        if clock() { zone() }
        return .dateTime
    }

    /// hh, hh:mm, hh:mm:ss or with a fraction.
    private mutating func clock() -> Bool {
        guard pair() else { return false }
        if separatedPair(":"), separatedPair(":"), byte(position) == UInt8(ascii: "."), Self.isDigit(byte(position + 1))
        {
            position += 1
            digits()
        }
        return true
    }

    private mutating func zone() {
        if byte(position) == UInt8(ascii: "Z") {
            position += 1
            return
        }
        let start = position
        if byte(position) == UInt8(ascii: "+") || byte(position) == UInt8(ascii: "-") {
            position += 1
            if pair(), separatedPair(":") { return }
        }
        position = start
    }

    private mutating func pair() -> Bool {
        guard Self.isDigit(byte(position)), Self.isDigit(byte(position + 1)) else { return false }
        position += 2
        return true
    }

    private mutating func separatedPair(_ separator: Unicode.Scalar) -> Bool {
        guard byte(position) == UInt8(ascii: separator), Self.isDigit(byte(position + 1)),
            Self.isDigit(byte(position + 2))
        else { return false }
        position += 3
        return true
    }
}
