/// Makes strings that fit into a `String` itself, which most values of records do, without a call.
struct ShortText {
    // Invariant: a string of up to fifteen UTF-8 bytes is those bytes and, as the sixteenth, its length with a mark for
    // ASCII or anything else. The marks are taken from strings that the standard library made; nothing is assumed where
    // those do not look so.
    private let asciiMark: UInt64
    private let otherMark: UInt64

    /// The most bytes that fit.
    static var limit: Int { 15 }

    /// What this standard library's short strings look like; nil where they look otherwise.
    static let standard = ShortText()

    private init?() {
        guard MemoryLayout<String>.size == 16, 1.littleEndian == 1 else { return nil }
        let (ascii, other) = (Self.words("a"), Self.words("é"))
        asciiMark = (ascii.high & 0xFF00_0000_0000_0000) &- 1 << 56
        otherMark = (other.high & 0xFF00_0000_0000_0000) &- 2 << 56
        for text in ["", "a", "é", "1234567", "12345678", "123456789012345", "123456é89012é5"] {
            var copy = text
            let made = copy.withUTF8 { utf8 in
                withUnsafeTemporaryAllocation(byteCount: 16, alignment: 1) { buffer in
                    buffer.initializeMemory(as: UInt8.self, repeating: 0xFF)
                    buffer.copyMemory(from: UnsafeRawBufferPointer(utf8))
                    return buffer.baseAddress.map { bits(UnsafeRawPointer($0), utf8.count) }
                }
            }
            guard let made, made == Self.words(text) else { return nil }
        }
    }

    private static func words(_ text: String) -> (low: UInt64, high: UInt64) {
        unsafeBitCast(text, to: (low: UInt64, high: UInt64).self)
    }

    /// - Parameters:
    ///   - bytes: Valid UTF-8; sixteen bytes are readable from there.
    ///   - count: At most ``limit``.
    @inline(__always)
    private func bits(_ bytes: UnsafeRawPointer, _ count: Int) -> (low: UInt64, high: UInt64) {
        var low = bytes.loadUnaligned(as: UInt64.self)
        var high = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        if count < 8 {
            low &= 1 &<< UInt64(count &* 8) &- 1
            high = 0
        } else {
            high &= 1 &<< UInt64((count &- 8) &* 8) &- 1
        }
        let isASCII = (low | high) & 0x8080_8080_8080_8080 == 0
        return (low, high | (isASCII ? asciiMark : otherMark) | UInt64(count) &<< 56)
    }

    /// A string of valid UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8; sixteen bytes are readable from there.
    ///   - count: At most ``limit``.
    @inline(__always)
    func string(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> String {
        unsafeBitCast(bits(UnsafeRawPointer(bytes), count), to: String.self)
    }
}
