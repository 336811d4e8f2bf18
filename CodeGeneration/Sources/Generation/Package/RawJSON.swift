/// JSON with its numbers and strings to the letter and its members in order: values that definitions fix are facts, and
/// `3.0` is not `3`.
enum RawJSON {
    case object([(key: String, value: RawJSON)])
    case array([RawJSON])
    /// A string, number, boolean or null as it stands in the text.
    case literal(String)

    subscript(_ key: String) -> RawJSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    var members: [(key: String, value: RawJSON)] {
        if case .object(let members) = self { members } else { [] }
    }

    var items: [RawJSON] {
        if case .array(let items) = self { items } else { [] }
    }

    /// The text of a literal, a string without its quotes and escapes.
    var string: String? {
        guard case .literal(let text) = self else { return nil }
        guard text.hasPrefix("\"") else { return text }
        return RawJSON.unescaped(text.dropFirst().dropLast())
    }

    /// The value on one line, without white space outside of strings.
    var text: String {
        switch self {
        case .literal(let text): text
        case .array(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
        case .object(let members): "{" + members.map { "\"\($0.key)\":\($0.value.text)" }.joined(separator: ",") + "}"
        }
    }

    /// - Throws: ``GenerationError`` where the bytes are not JSON.
    init(_ bytes: [UInt8]) throws {
        var parser = Parser(bytes: bytes)
        self = try parser.value(depth: 0)
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("\\") else { return String(text) }
        var result = ""
        var rest = text
        while let first = rest.popFirst() {
            guard first == "\\", let letter = rest.popFirst() else {
                result.append(first)
                continue
            }
            switch letter {
            case "n": result += "\n"
            case "r": result += "\r"
            case "t": result += "\t"
            case "b": result += "\u{8}"
            case "f": result += "\u{C}"
            case "u":
                let code = UInt32(rest.prefix(4), radix: 16).flatMap(Unicode.Scalar.init)
                rest = rest.dropFirst(4)
                result.unicodeScalars.append(code ?? "\u{FFFD}")
            default: result.append(letter)
            }
        }
        return result
    }
}

extension RawJSON {
    private struct Parser {
        let bytes: [UInt8]
        var position = 0

        mutating func value(depth: Int) throws -> RawJSON {
            guard depth < 100 else { throw GenerationError("the JSON nests too deeply") }
            switch next() {
            case UInt8(ascii: "{"):
                position += 1
                var members: [(key: String, value: RawJSON)] = []
                while next() != UInt8(ascii: "}") {
                    guard case .literal(let key) = try value(depth: depth + 1), next() == UInt8(ascii: ":") else {
                        throw unreadable
                    }
                    position += 1
                    members.append((String(key.dropFirst().dropLast()), try value(depth: depth + 1)))
                    if next() == UInt8(ascii: ",") { position += 1 }
                }
                position += 1
                return .object(members)
            case UInt8(ascii: "["):
                position += 1
                var items: [RawJSON] = []
                while next() != UInt8(ascii: "]") {
                    items.append(try value(depth: depth + 1))
                    if next() == UInt8(ascii: ",") { position += 1 }
                }
                position += 1
                return .array(items)
            default: return .literal(try literal())
            }
        }

        private mutating func literal() throws -> String {
            let start = position
            if next() == UInt8(ascii: "\"") {
                position += 1
                while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
                    position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
                }
                position += 1
            } else {
                while position < bytes.count, !",]}: \r\n\t".utf8.contains(bytes[position]) { position += 1 }
            }
            guard position > start, position <= bytes.count else { throw unreadable }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }

        private mutating func next() -> UInt8? {
            while position < bytes.count, " \r\n\t".utf8.contains(bytes[position]) { position += 1 }
            return position < bytes.count ? bytes[position] : nil
        }

        private var unreadable: GenerationError { GenerationError("the JSON cannot be read at byte \(position)") }
    }
}
