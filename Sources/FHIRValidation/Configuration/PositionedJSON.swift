/// JSON that knows where each of its values stands, for small files that people write by hand.
struct PositionedJSON {
    var content: Content
    /// The place of the value in bytes.
    var offset: Int

    enum Content {
        case object([Member])
        case array([PositionedJSON])
        case string(String)
        /// The number as it is written.
        case number(String)
        case boolean(Bool)
        case null
    }

    struct Member {
        var key: String
        /// The place of the key.
        var offset: Int
        var value: PositionedJSON
    }

    /// Why text is not JSON, and where.
    struct Failure: Error {
        var offset: Int
        var reason: String
    }

    var string: String? { if case .string(let text) = content { text } else { nil } }
    var items: [PositionedJSON]? { if case .array(let items) = content { items } else { nil } }
    var members: [Member]? { if case .object(let members) = content { members } else { nil } }

    var integer: Int? {
        guard case .number(let text) = content else { return nil }
        return Int(text)
    }

    /// Reads a text as a whole.
    init(parsing bytes: [UInt8]) throws(Failure) {
        var parser = Parser(bytes: bytes)
        self = try parser.document()
    }

    private init(_ content: Content, _ offset: Int) {
        self.content = content
        self.offset = offset
    }

    private struct Parser {
        let bytes: [UInt8]
        private var place = 0

        /// No configuration nests deeper; what does is refused before the stack could be a matter.
        private static let depth = 16

        init(bytes: [UInt8]) { self.bytes = bytes }

        private var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

        mutating func document() throws(Failure) -> PositionedJSON {
            guard String(validating: bytes, as: UTF8.self) != nil else { throw fail("the bytes are not UTF-8") }
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
            let result = try value(0)
            skipBlanks()
            if place < bytes.count { throw fail("something follows after the end") }
            return result
        }

        private func fail(_ reason: String) -> Failure { Failure(offset: place, reason: reason) }

        private mutating func skipBlanks() {
            while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
        }

        private mutating func take(_ byte: Character) -> Bool {
            skipBlanks()
            guard place < bytes.count, next == byte.asciiValue else { return false }
            place += 1
            return true
        }

        private mutating func value(_ depth: Int) throws(Failure) -> PositionedJSON {
            skipBlanks()
            let start = place
            if depth > Self.depth { throw fail("it nests too deep") }
            switch next {
            case UInt8(ascii: "{"): return PositionedJSON(.object(try members(depth)), start)
            case UInt8(ascii: "["): return PositionedJSON(.array(try items(depth)), start)
            case UInt8(ascii: "\""): return PositionedJSON(.string(try string()), start)
            case UInt8(ascii: "-"), 0x30...0x39: return PositionedJSON(.number(number()), start)
            default: break
            }
            for (word, content) in [("true", Content.boolean(true)), ("false", .boolean(false)), ("null", .null)]
            where bytes[place...].starts(with: word.utf8) {
                place += word.utf8.count
                return PositionedJSON(content, start)
            }
            throw fail("a value was expected")
        }

        private mutating func members(_ depth: Int) throws(Failure) -> [Member] {
            place += 1
            var members: [Member] = []
            if take("}") { return members }
            repeat {
                skipBlanks()
                let start = place
                guard next == UInt8(ascii: "\"") else { throw fail("a key in quotes was expected") }
                let key = try string()
                guard take(":") else { throw fail("a colon was expected") }
                members.append(Member(key: key, offset: start, value: try value(depth + 1)))
            } while take(",")
            guard take("}") else { throw fail("a comma or } was expected") }
            return members
        }

        private mutating func items(_ depth: Int) throws(Failure) -> [PositionedJSON] {
            place += 1
            var items: [PositionedJSON] = []
            if take("]") { return items }
            repeat { items.append(try value(depth + 1)) } while take(",")
            guard take("]") else { throw fail("a comma or ] was expected") }
            return items
        }

        private mutating func number() -> String {
            let start = place
            while place < bytes.count, "+-.0123456789eE".utf8.contains(next) { place += 1 }
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }

        private mutating func string() throws(Failure) -> String {
            place += 1
            var units: [UInt8] = []
            while place < bytes.count {
                switch next {
                case UInt8(ascii: "\""):
                    place += 1
                    return String(decoding: units, as: UTF8.self)
                case UInt8(ascii: "\\"): try escape(into: &units)
                case 0..<0x20: throw fail("a control character must be escaped")
                default:
                    units.append(next)
                    place += 1
                }
            }
            throw fail("the string has no end")
        }

        private mutating func escape(into units: inout [UInt8]) throws(Failure) {
            let simple: [Character: UInt8] = [
                "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 0x08, "f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 0x09,
            ]
            place += 1
            if let byte = simple[Character(Unicode.Scalar(next))] {
                place += 1
                return units.append(byte)
            }
            guard let first = hexadecimal() else { throw fail("the escape is not known") }
            if first & 0xFC00 == 0xD800, bytes[min(place, bytes.count)...].first == UInt8(ascii: "\\") {
                place += 1
                guard let second = hexadecimal(), second & 0xFC00 == 0xDC00 else {
                    throw fail("the second half of a character is missing")
                }
                return units.append(contentsOf: String(decoding: [first, second], as: UTF16.self).utf8)
            }
            units.append(contentsOf: String(decoding: [first], as: UTF16.self).utf8)
        }

        /// `u` and four digits.
        private mutating func hexadecimal() -> UInt16? {
            guard next == UInt8(ascii: "u"), place + 5 <= bytes.count else { return nil }
            let digits = String(decoding: bytes[(place + 1)..<(place + 5)], as: UTF8.self)
            guard let unit = UInt16(digits, radix: 16), !digits.hasPrefix("+") else { return nil }
            place += 5
            return unit
        }
    }
}
