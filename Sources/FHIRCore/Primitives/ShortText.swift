/// Makes strings of up to 63 bytes, which most values of records are, without calls into generic code.
///
/// The layouts are taken from strings that the standard library made, and nothing is assumed where those do not look as
/// expected: then there is no such maker, and strings are made in the ordinary way.
struct ShortText {
    // Invariant: a string of up to fifteen UTF-8 bytes is those bytes and, as the sixteenth, its length with a mark for
    // ASCII or anything else. A longer one is a word with its length and marks, and a word with the address (and a mark) of
    // an object that starts with these two words, then its capacity and the first word again, then the bytes and a zero.
    // Objects of 64 bytes and more hold something else as well, and are not made here.
    private let shortASCII: UInt64
    private let shortOther: UInt64
    private let longASCII: UInt64
    private let longOther: UInt64
    private let objectMark: UInt64
    private let objectType: UInt64

    private typealias Words = (low: UInt64, high: UInt64)

    /// The most bytes of a string that is made here.
    static var limit: Int { 63 }

    private static var bytesOffset: Int { 32 }
    /// The reference counts of an object that has one owner.
    private static var oneOwner: UInt64 { 3 }
    private static var addressBits: UInt64 { 0x0FFF_FFFF_FFFF_FFFF }

    /// The maker for this standard library; nil where its strings look otherwise.
    static let standard = ShortText()

    private init?() {
        guard MemoryLayout<String>.size == 16, MemoryLayout<Int>.size == 8, 1.littleEndian == 1 else { return nil }
        let (ascii, other) = (Self.words("a"), Self.words("é"))
        shortASCII = (ascii.high & 0xFF00_0000_0000_0000) &- 1 << 56
        shortOther = (other.high & 0xFF00_0000_0000_0000) &- 2 << 56
        let samples = [Self.sample(20, isASCII: true), Self.sample(20, isASCII: false)]
        longASCII = Self.words(samples[0]).low &- 20
        longOther = Self.words(samples[1]).low &- 20
        objectMark = Self.words(samples[0]).high & ~Self.addressBits
        guard let object = UnsafeRawPointer(bitPattern: UInt(Self.words(samples[0]).high & Self.addressBits)),
            longASCII & 0xFFFF == 0, longOther & 0xFFFF == 0
        else { return nil }
        objectType = withExtendedLifetime(samples) { object.load(as: UInt64.self) }
        guard isRight() else { return nil }
    }

    /// Whether strings of every length that is made here are what the standard library makes.
    private func isRight() -> Bool {
        for count in 0...Self.limit {
            for isASCII in [true, false] where isASCII || count > 1 {
                let expected = Self.sample(count, isASCII: isASCII)
                guard isSame(expected, count) else { return false }
            }
        }
        return true
    }

    private func isSame(_ expected: String, _ count: Int) -> Bool {
        var bytes = Array(expected.utf8)
        bytes += [UInt8](repeating: 0xFF, count: SourceBuffer.padding)
        let words = Self.words(expected)
        if count > 15 {
            // Looked at before anything is made, because what is made must be safe to release.
            guard words.high & ~Self.addressBits == objectMark,
                let object = UnsafeRawPointer(bitPattern: UInt(words.high & Self.addressBits))
            else { return false }
            let header = withExtendedLifetime(expected) {
                (0..<4).map { object.load(fromByteOffset: $0 * 8, as: UInt64.self) }
            }
            let isTerminated = withExtendedLifetime(expected) {
                bytes.prefix(count).elementsEqual(
                    UnsafeRawBufferPointer(start: object + Self.bytesOffset, count: count))
                    && object.load(fromByteOffset: Self.bytesOffset + count, as: UInt8.self) == 0
            }
            let marks = bytes.prefix(count).allSatisfy { $0 < 0x80 } ? longASCII : longOther
            guard header[0] == objectType, header[1] == Self.oneOwner, header[2] > UInt64(count), header[2] < 1024,
                header[3] == words.low, words.low == marks | UInt64(count), isTerminated
            else { return false }
        }
        let made = bytes.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { string($0, count) } }
        guard let made, made == expected, made.utf8.count == count else { return false }
        return count > 15 || Self.words(made) == words
    }

    /// A string that the standard library made.
    private static func sample(_ count: Int, isASCII: Bool) -> String {
        var bytes = (0..<count).map { UInt8(ascii: "a") + UInt8($0 % 26) }
        if !isASCII {
            bytes[count - 2] = 0xC3
            bytes[count - 1] = 0xA9
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the highest bit of a string's second word is set for short strings and literals, and not for those that own
    /// an object.
    var marksOwners: Bool {
        let literal: String = "a literal of more than fifteen bytes"
        return [shortASCII, shortOther, Self.words(literal).high].allSatisfy { $0 >> 63 == 1 } && objectMark >> 63 == 0
    }

    /// The object of a string, where the string is its one owner and the object holds the bytes alone; else nil.
    @inline(__always)
    func ownObject(_ string: UnsafeRawPointer) -> UnsafeMutableRawPointer? {
        let word = string.load(fromByteOffset: 8, as: UInt64.self)
        guard word & ~Self.addressBits == objectMark,
            let object = UnsafeMutableRawPointer(bitPattern: UInt(word & Self.addressBits)),
            object.load(as: UInt64.self) == objectType,
            object.load(fromByteOffset: 8, as: UInt64.self) == Self.oneOwner,
            object.load(fromByteOffset: 16, as: UInt64.self) <= UInt64(Self.limit)
        else { return nil }
        return object
    }

    private static func words(_ text: String) -> Words { unsafeBitCast(text, to: Words.self) }

    /// A string.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8; eight bytes more than `count` are readable, and sixteen at least.
    ///   - count: At most ``limit``.
    @inline(__always)
    func string(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> String {
        let bytes = UnsafeRawPointer(bytes)
        return unsafeBitCast(count <= 15 ? shortWords(bytes, count) : longWords(bytes, count), to: String.self)
    }

    @inline(__always)
    private func shortWords(_ bytes: UnsafeRawPointer, _ count: Int) -> Words {
        var low = bytes.loadUnaligned(as: UInt64.self)
        var high = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        if count < 8 {
            low &= 1 &<< UInt64(count &* 8) &- 1
            high = 0
        } else {
            high &= 1 &<< UInt64((count &- 8) &* 8) &- 1
        }
        let isASCII = (low | high) & 0x8080_8080_8080_8080 == 0
        return (low, high | (isASCII ? shortASCII : shortOther) | UInt64(count) &<< 56)
    }

    @inline(__always)
    private func longWords(_ bytes: UnsafeRawPointer, _ count: Int) -> Words {
        // Whole words, so that there is room for the zero at the end.
        let capacity = (count &+ 8) & ~7
        let object = UnsafeMutableRawPointer.allocate(byteCount: Self.bytesOffset &+ capacity, alignment: 16)
        var all: UInt64 = 0
        var index = 0
        while index &+ 8 <= count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            object.storeBytes(of: word, toByteOffset: Self.bytesOffset &+ index, as: UInt64.self)
            all |= word
            index &+= 8
        }
        let last =
            bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & (1 &<< UInt64((count &- index) &* 8) &- 1)
        object.storeBytes(of: last, toByteOffset: Self.bytesOffset &+ index, as: UInt64.self)
        let low = ((all | last) & 0x8080_8080_8080_8080 == 0 ? longASCII : longOther) | UInt64(count)
        object.storeBytes(of: objectType, as: UInt64.self)
        object.storeBytes(of: Self.oneOwner, toByteOffset: 8, as: UInt64.self)
        object.storeBytes(of: UInt64(capacity), toByteOffset: 16, as: UInt64.self)
        object.storeBytes(of: low, toByteOffset: 24, as: UInt64.self)
        return (low, UInt64(UInt(bitPattern: object)) | objectMark)
    }
}
