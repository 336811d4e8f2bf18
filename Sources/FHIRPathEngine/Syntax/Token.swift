/// One token of an expression: its kind, and where its characters stand.
struct Token {
    var kind: Kind
    /// Bytes from the start of the expression.
    var start: Int
    var end: Int

    /// The kinds of tokens (<https://hl7.org/fhirpath/N1/#lexical-elements>).
    enum Kind: UInt8 {
        case end
        case identifier, delimitedIdentifier
        case string
        case integer, long, decimal
        case date, dateTime, time
        case this, index, total
        // Symbols.
        case openParenthesis, closeParenthesis, openBracket, closeBracket, openBrace, closeBrace
        case period, comma, percent
        case plus, minus, star, slash, bar, ampersand
        case equal, notEqual, equivalent, notEquivalent
        case less, lessOrEqual, greater, greaterOrEqual
        // Keywords.
        case and, or, xor, implies, div, mod, `in`, contains, `is`, `as`, `true`, `false`
    }
}

extension Token.Kind {
    /// The keyword that an identifier's characters spell; nil for any other identifier.
    static func keyword(_ bytes: UnsafeBufferPointer<UInt8>) -> Token.Kind? {
        guard bytes.count >= 2, bytes.count <= 8, let base = bytes.baseAddress, mayBegin(base[0]) else { return nil }
        var word: UInt64 = 0
        for index in 0..<bytes.count { word |= UInt64(base[index]) << UInt64(index * 8) }
        switch word {
        case Word.and: return .and
        case Word.or: return .or
        case Word.xor: return .xor
        case Word.implies: return .implies
        case Word.div: return .div
        case Word.mod: return .mod
        case Word.in: return .in
        case Word.contains: return .contains
        case Word.is: return .is
        case Word.as: return .as
        case Word.true: return .true
        case Word.false: return .false
        default: return nil
        }
    }

    /// Whether a keyword begins with a letter; most identifiers are told from keywords by that.
    @inline(__always)
    private static func mayBegin(_ letter: UInt8) -> Bool {
        // a, c, d, f, i, m, o, t and x.
        letter &- 0x61 < 26 && (0x0088_512D as UInt32) >> UInt32(letter &- 0x61) & 1 == 1
    }

    /// Whether the token can stand where an identifier is expected: the grammar lets `as`, `is`, `in` and `contains`.
    var isIdentifier: Bool {
        switch self {
        case .identifier, .delimitedIdentifier, .as, .is, .in, .contains: true
        default: false
        }
    }

    /// Whether the token is a word, so that behind a point it can only be meant as a name.
    var isWord: Bool { isIdentifier || rawValue >= Token.Kind.and.rawValue }

    /// The keywords, as the little-endian words that their characters make.
    private enum Word {
        static var and: UInt64 { 0x64_6E61 }
        static var or: UInt64 { 0x726F }
        static var xor: UInt64 { 0x72_6F78 }
        static var implies: UInt64 { 0x73_6569_6C70_6D69 }
        static var div: UInt64 { 0x76_6964 }
        static var mod: UInt64 { 0x64_6F6D }
        static var `in`: UInt64 { 0x6E69 }
        static var contains: UInt64 { 0x736E_6961_746E_6F63 }
        static var `is`: UInt64 { 0x7369 }
        static var `as`: UInt64 { 0x7361 }
        static var `true`: UInt64 { 0x6575_7274 }
        static var `false`: UInt64 { 0x65_736C_6166 }
    }
}
