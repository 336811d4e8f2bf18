/// Reads the pieces of a well-formed XML document in UTF-8, for comparing.
public struct XMLScanner {
    enum Event {
        case start(String, [(name: String, value: String)])
        case end
        case text(String)
        case comment(String)
        case instruction(String)
    }

    /// Why the bytes cannot be read.
    public struct Failure: Error, CustomStringConvertible {
        let offset: Int
        let reason: String
        public var description: String { "not XML at byte \(offset): \(reason)" }
    }

    private let bytes: [UInt8]
    private var place = 0
    private var open: [String] = []
    /// The element that has just been opened is empty: its end comes next.
    private var isEmpty = false

    public init(_ bytes: [UInt8]) {
        // Line ends first (XML 1.0, 2.11).
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0D {
                result.append(0x0A)
            } else if byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
                result.append(byte)
            }
        }
        self.bytes = result
        if result.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    mutating func next() throws(Failure) -> Event? {
        if isEmpty {
            isEmpty = false
            open.removeLast()
            return .end
        }
        guard place < bytes.count else {
            if open.isEmpty { return nil }
            throw failure("\(open.last ?? "") is not closed")
        }
        guard bytes[place] == UInt8(ascii: "<") else {
            let start = place
            while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
            return .text(resolved(bytes[start..<place], isAttribute: false))
        }
        if take("<!--") { return .comment(try upTo("-->")) }
        if take("<![CDATA[") { return .text(try upTo("]]>")) }
        if take("<?") {
            let text = try upTo("?>")
            return text.hasPrefix("xml ") ? try next() : .instruction(text)
        }
        if take("</") {
            let name = try upTo(">").prefix { !$0.isWhitespace }
            guard open.popLast().map({ $0 == name }) ?? false else { throw failure("\(name) was not open") }
            return .end
        }
        if take("<!") { throw failure("a declaration") }
        place += 1
        return try startTag()
    }

    private mutating func startTag() throws(Failure) -> Event {
        let name = self.name()
        var attributes: [(name: String, value: String)] = []
        while true {
            skipBlanks()
            if take("/>") {
                isEmpty = true
                break
            }
            if take(">") { break }
            let key = self.name()
            skipBlanks()
            guard !key.isEmpty, take("=") else { throw failure("an attribute was expected in \(name)") }
            skipBlanks()
            guard place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x27 else {
                throw failure("a quote was expected after \(key)")
            }
            let quote = bytes[place]
            place += 1
            guard let end = bytes[place...].firstIndex(of: quote) else { throw failure("\(key) does not end") }
            attributes.append((key, resolved(bytes[place..<end], isAttribute: true)))
            place = end + 1
        }
        open.append(name)
        return .start(name, attributes)
    }

    private mutating func name() -> String {
        let start = place
        while place < bytes.count, bytes[place] > 0x20, !"=/>\"'<".utf8.contains(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[place...].starts(with: text) else { return false }
        place += text.count
        return true
    }

    private mutating func upTo(_ end: StaticString) throws(Failure) -> String {
        let start = place
        while place < bytes.count {
            let stop = place
            if take(end) { return String(decoding: bytes[start..<stop], as: UTF8.self) }
            place += 1
        }
        throw failure("\(end) was expected")
    }

    /// Text with its references replaced.
    private func resolved(_ text: ArraySlice<UInt8>, isAttribute: Bool) -> String {
        var result: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "&"):
                guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
                    result.append(byte)
                    continue
                }
                result += Self.character(String(decoding: rest[..<end], as: UTF8.self)).utf8
                rest = rest[(end + 1)...]
            case 0x09, 0x0A: result.append(isAttribute ? 0x20 : byte)
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func character(_ reference: String) -> String {
        switch reference {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        let number =
            reference.hasPrefix("#x") ? UInt32(reference.dropFirst(2), radix: 16) : UInt32(reference.dropFirst(1))
        guard reference.hasPrefix("#"), let scalar = number.flatMap(UnicodeScalar.init) else { return "&\(reference);" }
        return String(scalar)
    }

    private func failure(_ reason: String) -> Failure { Failure(offset: place, reason: reason) }
}
