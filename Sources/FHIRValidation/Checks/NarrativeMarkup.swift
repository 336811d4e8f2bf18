/// The tags, entities and text of a narrative, one after the other.
///
/// The readers have seen to it that a narrative is well-formed; this goes over the bytes once, without a copy of the text,
/// and never fails: what it cannot make sense of is text.
struct NarrativeMarkup {
    struct Attribute {
        var name: String
        var value: String
    }

    enum Piece {
        case startTag(name: String, attributes: [Attribute])
        /// A named entity, without `&` and `;`.
        case entity(String)
        /// Something to read.
        case text
        /// A processing instruction.
        case instruction
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next piece; white space, comments and end tags are passed over.
    mutating func next() -> Piece? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case UInt8(ascii: "&"): return entity()
            case UInt8(ascii: "<"):
                if let piece = markup() { return piece }
            default:
                while position < bytes.count, bytes[position] != UInt8(ascii: "<"),
                    bytes[position] != UInt8(ascii: "&")
                {
                    position += 1
                }
                return .text
            }
        }
        return nil
    }

    private mutating func markup() -> Piece? {
        if follows("<!--") {
            skip(past: "-->")
            return nil
        }
        if follows("<![CDATA[") {
            skip(past: "]]>")
            return .text
        }
        if follows("<?") {
            skip(past: "?>")
            return .instruction
        }
        position += 1
        guard position < bytes.count, bytes[position] != UInt8(ascii: "/") else {
            skip(past: ">")
            return nil
        }
        let name = Self.withoutPrefix(name())
        var attributes: [Attribute] = []
        while let attribute = attribute() { attributes.append(attribute) }
        skip(past: ">")
        return .startTag(name: name, attributes: attributes)
    }

    private mutating func attribute() -> Attribute? {
        skipBlanks()
        guard position < bytes.count, bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "/") else {
            return nil
        }
        let name = name()
        skipBlanks()
        guard !name.isEmpty, position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return nil }
        position += 1
        skipBlanks()
        guard position < bytes.count else { return nil }
        let quote = bytes[position]
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote { position += 1 }
        let value = String(decoding: bytes[start..<position], as: UTF8.self)
        position += 1
        return Attribute(name: name, value: value)
    }

    private mutating func entity() -> Piece? {
        let start = position + 1
        position += 1
        while position < bytes.count, position - start < 16, bytes[position] != UInt8(ascii: ";") { position += 1 }
        guard position < bytes.count, bytes[position] == UInt8(ascii: ";"), start < position,
            bytes[start] != UInt8(ascii: "#")
        else { return .text }
        defer { position += 1 }
        return .entity(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func name() -> String {
        let start = position
        while position < bytes.count, !Self.endsName(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"): true
        default: false
        }
    }

    private static func withoutPrefix(_ name: String) -> String {
        name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }

    private mutating func skipBlanks() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private func follows(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in
            position + wanted.count <= bytes.count
                && wanted.indices.allSatisfy { bytes[position + $0] == wanted[$0] }
        }
    }

    private mutating func skip(past text: StaticString) {
        while position < bytes.count {
            if follows(text) {
                position += text.utf8CodeUnitCount
                return
            }
            position += 1
        }
    }
}
