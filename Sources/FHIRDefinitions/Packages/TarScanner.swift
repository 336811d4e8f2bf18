/// Finds the files of a tar archive (POSIX ustar, with the long names of pax and GNU) in chunks as they come.
///
/// Nothing is ever written to disk. Links, devices and folders are passed over.
package struct TarScanner {
    /// A file of the archive.
    package struct Entry: Sendable {
        /// The name as the archive has it.
        package var name: String
        /// Where its bytes start in the unpacked archive.
        package var offset: Int
        package var size: Int
    }

    /// Why bytes are not a tar archive, or not one that may be read.
    package struct Failure: Error, Sendable {
        package let reason: String
    }

    private enum Phase {
        case header
        /// In the bytes of a file, or of a record that says more about the next one.
        case content(Purpose)
        case padding
        case end
    }

    private enum Purpose { case skipped, wanted, longName, extended }

    private let wants: (Entry) -> Bool
    private var phase = Phase.header
    private var gathered: [UInt8] = []
    /// Bytes left of the content or padding.
    private var left = 0
    private var entry = Entry(name: "", offset: 0, size: 0)
    private var longName: String?
    private var longSize: Int?
    private var offset = 0
    private var padding = 0
    private var hasHeader = false

    /// The longest record about a name, far more than any name needs.
    private static let longestRecord = 64 * 1024

    /// - Parameter wants: Whether the bytes of a file are to be handed out as well.
    package init(wants: @escaping (Entry) -> Bool) { self.wants = wants }

    /// Whether the archive came to an end between two files.
    package var isComplete: Bool {
        switch phase {
        case .header: gathered.isEmpty && hasHeader
        case .end: true
        case .content, .padding: false
        }
    }

    /// Takes the next bytes.
    ///
    /// - Parameter found: Is called for each file, in order; with its bytes where they were wanted.
    package mutating func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ found: (Entry, [UInt8]?) -> Void
    ) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            switch phase {
            case .end: return
            case .header:
                let part = rest.prefix(512 - gathered.count)
                gathered += part
                rest = rest.dropFirst(part.count)
                offset += part.count
                if gathered.count == 512 { try readHeader(found) }
            case .content(let purpose):
                let part = rest.prefix(left)
                if purpose != .skipped { gathered += part }
                rest = rest.dropFirst(part.count)
                offset += part.count
                left -= part.count
                if left == 0 { try endContent(purpose, found) }
            case .padding:
                let count = min(left, rest.count)
                rest = rest.dropFirst(count)
                offset += count
                left -= count
                if left == 0 { phase = .header }
            }
        }
    }

    private mutating func readHeader(_ found: (Entry, [UInt8]?) -> Void) throws(Failure) {
        let header = gathered
        gathered = []
        if header.allSatisfy({ $0 == 0 }) {
            phase = .end
            return
        }
        guard Self.isChecksumRight(header) else { throw Failure(reason: "it is not a tar archive, or damaged") }
        hasHeader = true
        guard let size = Self.number(header[124..<136]) else {
            throw Failure(reason: "the size of a file is not right")
        }
        let kind = header[156]
        switch kind {
        case UInt8(ascii: "L"), UInt8(ascii: "x"):
            guard size <= Self.longestRecord else { throw Failure(reason: "a name is too long") }
            begin(size, kind == UInt8(ascii: "L") ? .longName : .extended)
            if size == 0 { try endContent(.skipped, found) }
            return
        case UInt8(ascii: "g"), UInt8(ascii: "K"):
            begin(size, .skipped)
            if size == 0 { try endContent(.skipped, found) }
            return
        default: break
        }
        var name = Self.text(header[0..<100])
        if header[257..<262].elementsEqual("ustar".utf8), header[345] != 0 {
            name = Self.text(header[345..<500]) + "/" + name
        }
        let isFile = kind == UInt8(ascii: "0") || kind == 0 || kind == UInt8(ascii: "7")
        entry = Entry(name: longName ?? name, offset: offset, size: longSize ?? size)
        longName = nil
        longSize = nil
        let purpose: Purpose = isFile && wants(entry) ? .wanted : .skipped
        if isFile, purpose == .skipped { found(entry, nil) }
        begin(entry.size, purpose)
        if entry.size == 0 { try endContent(purpose, found) }
    }

    private mutating func begin(_ size: Int, _ purpose: Purpose) {
        left = size
        padding = (512 - size % 512) % 512
        phase = .content(purpose)
    }

    private mutating func endContent(_ purpose: Purpose, _ found: (Entry, [UInt8]?) -> Void) throws(Failure) {
        switch purpose {
        case .skipped: break
        case .wanted: found(entry, gathered)
        case .longName: longName = Self.text(gathered[...])
        case .extended: try readExtended(gathered)
        }
        gathered = []
        left = padding
        phase = left == 0 ? .header : .padding
    }

    /// Reads pax records: `LENGTH KEY=VALUE` and a line end, each.
    private mutating func readExtended(_ bytes: [UInt8]) throws(Failure) {
        var start = 0
        while start < bytes.count {
            guard let space = bytes[start...].firstIndex(of: 0x20),
                let length = Int(String(decoding: bytes[start..<space], as: UTF8.self)), length > 0,
                length <= bytes.count - start, start + length > space + 1,
                let equals = bytes[space..<(start + length)].firstIndex(of: UInt8(ascii: "="))
            else { throw Failure(reason: "an extended header is not right") }
            let value = String(decoding: bytes[(equals + 1)..<max(start + length - 1, equals + 1)], as: UTF8.self)
            switch String(decoding: bytes[(space + 1)..<equals], as: UTF8.self) {
            case "path": longName = value
            case "size":
                guard let size = Int(value), size >= 0, size <= 1 << 40 else {
                    throw Failure(reason: "the size of a file is not right")
                }
                longSize = size
            default: break
            }
            start += length
        }
    }

    /// A number in octal digits, or in GNU's binary form for large ones.
    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        guard let first = field.first else { return nil }
        if first & 0x80 != 0 {
            var value = Int(first & 0x7F)
            for byte in field.dropFirst() {
                guard value < 1 << 40 else { return nil }
                value = value << 8 | Int(byte)
            }
            return value <= 1 << 40 ? value : nil
        }
        let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
        if digits.isEmpty { return 0 }
        guard let value = Int(String(decoding: digits, as: UTF8.self), radix: 8), value >= 0, value <= 1 << 40 else {
            return nil
        }
        return value
    }

    private static func isChecksumRight(_ header: [UInt8]) -> Bool {
        let sum = header.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element)) }
        return number(header[148..<156]) == sum
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }
}
