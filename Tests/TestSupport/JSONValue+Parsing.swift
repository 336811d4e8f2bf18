extension JSONValue {
    /// Why bytes are not JSON.
    public struct ParseError: Error, CustomStringConvertible {
        public let offset: Int
        public let reason: String
        public var description: String { "not JSON at byte \(offset): \(reason)" }
    }

    /// Reads JSON; a byte order mark may come first.
    public init(parsing bytes: [UInt8]) throws(ParseError) {
        var parser = Parser(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.place = 3 }
        self = try parser.value()
        parser.skipBlanks()
        if parser.place != bytes.count { throw parser.failure("something follows") }
    }

    /// Reads one value after the other, a function call for each level.
    private struct Parser {
        let bytes: [UInt8]
        var place = 0

        var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

        func failure(_ reason: String) -> ParseError { ParseError(offset: place, reason: reason) }

        mutating func skipBlanks() {
            while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
        }

        mutating func take(_ byte: Character) -> Bool {
            skipBlanks()
            guard next == byte.asciiValue else { return false }
            place += 1
            return true
        }

        mutating func value() throws(ParseError) -> JSONValue {
            skipBlanks()
            switch next {
            case UInt8(ascii: "{"): return try object()
            case UInt8(ascii: "["): return try array()
            case UInt8(ascii: "\""): return .string(try string())
            case UInt8(ascii: "-"), 0x30...0x39: return .number(number())
            default:
                for (word, value) in [("true", JSONValue.boolean(true)), ("false", .boolean(false)), ("null", .null)]
                where bytes[place...].starts(with: word.utf8) {
                    place += word.utf8.count
                    return value
                }
                throw failure("a value was expected")
            }
        }

        mutating func object() throws(ParseError) -> JSONValue {
            place += 1
            var members: [Text: JSONValue] = [:]
            if take("}") { return .object(members) }
            repeat {
                skipBlanks()
                let key = try string()
                guard take(":") else { throw failure(": was expected") }
                guard members.updateValue(try value(), forKey: key) == nil else { throw failure("\(key) stands twice") }
            } while take(",")
            guard take("}") else { throw failure("} was expected") }
            return .object(members)
        }

        mutating func array() throws(ParseError) -> JSONValue {
            place += 1
            var items: [JSONValue] = []
            if take("]") { return .array(items) }
            repeat { items.append(try value()) } while take(",")
            guard take("]") else { throw failure("] was expected") }
            return .array(items)
        }

        mutating func number() -> String {
            let start = place
            while "+-.eE0123456789".utf8.contains(next) { place += 1 }
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }

        mutating func string() throws(ParseError) -> Text {
            guard next == UInt8(ascii: "\"") else { throw failure("a string was expected") }
            place += 1
            var text: [UInt8] = []
            while next != UInt8(ascii: "\"") {
                guard place < bytes.count, next >= 0x20 else { throw failure("the string does not end") }
                if next == UInt8(ascii: "\\") {
                    text += try escape()
                } else {
                    text.append(next)
                    place += 1
                }
            }
            place += 1
            return Text(text)
        }

        mutating func escape() throws(ParseError) -> [UInt8] {
            place += 2
            let letter = place <= bytes.count ? bytes[place - 1] : 0
            switch letter {
            case UInt8(ascii: "n"): return [0x0A]
            case UInt8(ascii: "r"): return [0x0D]
            case UInt8(ascii: "t"): return [0x09]
            case UInt8(ascii: "b"): return [0x08]
            case UInt8(ascii: "f"): return [0x0C]
            case UInt8(ascii: "u"): break
            default: return [letter]
            }
            var units = [try unit()]
            if UTF16.isLeadSurrogate(units[0]) {
                place += 2
                units.append(try unit())
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        }

        mutating func unit() throws(ParseError) -> UInt16 {
            let digits = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
            guard let unit = UInt16(digits, radix: 16) else { throw failure("four digits were expected") }
            place += 4
            return unit
        }
    }
}
