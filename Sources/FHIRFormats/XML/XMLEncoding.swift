internal import FHIRCore

/// Brings XML of other encodings into UTF-8, so that everything after it works on one form of the bytes.
///
/// Known are UTF-8, UTF-16 (by its byte order mark or its first bytes), US-ASCII, ISO-8859-1 and windows-1252.
enum XMLEncoding {
    /// Why the bytes cannot be read, and where.
    struct Failure: Error {
        var offset: Int
        var reason: String
    }

    /// The source in UTF-8: itself where it is so already.
    ///
    /// - Parameter mismatch: Set where the declaration names an encoding that the bytes are evidently not in.
    static func utf8(_ source: SourceBuffer, mismatch: inout String?) throws(Failure) -> SourceBuffer {
        let bytes = source.bytes
        guard bytes.count >= 2 else { return source }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE):
            if bytes.count >= 4, bytes[2] == 0, bytes[3] == 0 { throw utf32 }
            return try fromUTF16(source, skip: 2, isBigEndian: false)
        case (0xFE, 0xFF): return try fromUTF16(source, skip: 2, isBigEndian: true)
        case (0x3C, 0):
            if bytes.count >= 4, bytes[2] == 0, bytes[3] == 0 { throw utf32 }
            return try fromUTF16(source, skip: 0, isBigEndian: false)
        case (0, 0x3C): return try fromUTF16(source, skip: 0, isBigEndian: true)
        case (0, 0) where bytes.count >= 4 && bytes[2] | bytes[3] != 0: throw utf32
        default: break
        }
        guard let name = declaredName(bytes) else { return source }
        switch name.uppercased() {
        case "UTF-8", "UTF8": return source
        case "UTF-16", "UTF-16LE", "UTF-16BE", "UNICODE":
            // Some frameworks write this for text that they then send as UTF-8. UTF-16 would not have reached here.
            mismatch = name
            return source
        case "US-ASCII", "ASCII": return try fromEightBit(source, table: nil, ASCIIOnly: true)
        case "ISO-8859-1", "ISO8859-1", "ISO_8859-1", "LATIN1", "LATIN-1":
            return try fromEightBit(source, table: nil, ASCIIOnly: false)
        case "WINDOWS-1252", "CP1252", "CP-1252":
            return try fromEightBit(source, table: windows1252, ASCIIOnly: false)
        default:
            throw Failure(offset: 0, reason: "\(name.prefix(40)) is declared; use UTF-8 instead")
        }
    }

    private static let utf32 = Failure(offset: 0, reason: "it is UTF-32; use UTF-8 instead")

    /// The name in the XML declaration's `encoding`; nil where there is none.
    private static func declaredName(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes[index...].starts(with: "<?xml".utf8) else { return nil }
        index += 5
        let head = bytes[index..<min(index + 1024, bytes.count)]
        guard let close = head.firstIndex(of: 0x3F), let equals = encodingEquals(head[..<close]) else { return nil }
        let value = head[equals..<close].drop { XMLCharacters.isBlank($0) }
        guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return nil }
        return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
    }

    /// The place after `encoding =` in a declaration.
    private static func encodingEquals(_ declaration: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let word = Array("encoding".utf8)
        var rest = declaration
        while rest.count > word.count {
            if rest.starts(with: word) {
                let after = rest.dropFirst(word.count).drop { XMLCharacters.isBlank($0) }
                if after.first == 0x3D { return after.startIndex + 1 }
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    private static func fromUTF16(_ source: SourceBuffer, skip: Int, isBigEndian: Bool) throws(Failure) -> SourceBuffer
    {
        let bytes = source.bytes
        guard bytes.count % 2 == 0 else {
            throw Failure(offset: bytes.count - 1, reason: "the UTF-16 text ends inside a character")
        }
        func unit(_ index: Int) -> UInt32 {
            let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var failure: Failure?
        // One UTF-16 unit of two bytes never takes more than three bytes of UTF-8.
        let result = SourceBuffer(name: source.name, capacity: bytes.count / 2 * 3) { target in
            var written = 0
            var index = skip
            while index < bytes.count {
                var scalar = unit(index)
                index += 2
                if scalar & 0xF800 == 0xD800 {
                    guard scalar < 0xDC00, index < bytes.count, unit(index) & 0xFC00 == 0xDC00 else {
                        failure = Failure(offset: index - 2, reason: "half of a UTF-16 surrogate pair stands alone")
                        break
                    }
                    scalar = 0x1_0000 + (scalar & 0x3FF) << 10 + unit(index) & 0x3FF
                    index += 2
                }
                append(scalar, target, &written)
            }
            return written
        }
        if let failure { throw failure }
        return result
    }

    private static func fromEightBit(
        _ source: SourceBuffer, table: [UInt32]?, ASCIIOnly: Bool
    ) throws(Failure) -> SourceBuffer {
        let bytes = source.bytes
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return source }
        if ASCIIOnly { throw Failure(offset: first, reason: "US-ASCII is declared, but there are other characters") }
        var failure: Failure?
        // Every character of these encodings takes at most three bytes of UTF-8, an ASCII character one.
        let others = bytes.lazy.filter { $0 >= 0x80 }.count
        let result = SourceBuffer(name: source.name, capacity: bytes.count + others * 2) { target in
            var written = 0
            for (index, byte) in bytes.enumerated() {
                var scalar = UInt32(byte)
                if let table, byte >= 0x80, byte < 0xA0 {
                    scalar = table[Int(byte) - 0x80]
                    if scalar == 0 {
                        failure = Failure(offset: index, reason: "windows-1252 has no character for this byte")
                        break
                    }
                }
                append(scalar, target, &written)
            }
            return written
        }
        if let failure { throw failure }
        return result
    }

    @inline(__always)
    private static func append(_ scalar: UInt32, _ target: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int) {
        if scalar < 0x80 {
            target[written] = UInt8(scalar)
            written += 1
            return
        }
        guard let value = Unicode.Scalar(scalar) else { return }
        for byte in UTF8.encode(value) ?? UTF8.encodedReplacementCharacter {
            target[written] = byte
            written += 1
        }
    }

    /// The characters from 0x80 to 0x9F; 0 where there is none.
    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
