/// Eight bytes of text at a time, the first byte lowest.
///
/// The tests set the highest bit of the bytes that they are about, and are exact as a whole ("is there any?"); the bits
/// say which bytes only where every byte is below 0x80.
enum ByteWord {
    typealias Bytes = UnsafePointer<UInt8>

    @inline(__always) static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// The same byte eight times.
    @inline(__always)
    static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// Eight bytes, which must be readable.
    @inline(__always)
    static func load(_ bytes: Bytes) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// One to seven bytes, filled up with `A`, which every text allows; reads no byte beyond them.
    @inline(__always)
    static func loadPartial(_ bytes: Bytes, _ count: Int) -> UInt64 {
        let word: UInt64
        if count >= 4 {
            let raw = UnsafeRawPointer(bytes)
            let head = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
            let tail = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            word = UInt64(head) | UInt64(tail) &<< UInt64(truncatingIfNeeded: (count &- 4) &* 8)
        } else {
            let middle = count >> 1
            word =
                UInt64(bytes[0]) | UInt64(bytes[middle]) &<< UInt64(truncatingIfNeeded: middle &* 8)
                | UInt64(bytes[count &- 1]) &<< UInt64(truncatingIfNeeded: (count &- 1) &* 8)
        }
        return word | all(UInt8(ascii: "A")) &<< UInt64(truncatingIfNeeded: count &* 8)
    }

    /// Not 0 where any byte is below `limit`, which is at most 0x80.
    @inline(__always)
    static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 {
        (word &- all(limit)) & ~word & highBits
    }

    /// The highest bit of each byte from `low` to `high`; every byte of the word must be below 0x80.
    @inline(__always)
    static func within(_ low: UInt8, _ high: UInt8, _ word: UInt64) -> UInt64 {
        (word &+ all(0x80 - low)) & ~(word &+ all(0x7F - high)) & highBits
    }

    /// The highest bit of each ASCII letter; every byte of the word must be below 0x80.
    @inline(__always)
    static func letters(_ word: UInt64) -> UInt64 {
        within(UInt8(ascii: "a"), UInt8(ascii: "z"), word | all(0x20))
    }

    /// Calls `accepts` with the words of a text until it says no; the last word overlaps the one before.
    @inline(__always)
    static func allSatisfy(_ bytes: Bytes, _ count: Int, _ accepts: (UInt64) -> Bool) -> Bool {
        if count < 8 { return count == 0 || accepts(loadPartial(bytes, count)) }
        var index = 0
        while index &+ 8 <= count {
            if !accepts(load(bytes + index)) { return false }
            index &+= 8
        }
        return index == count || accepts(load(bytes + (count &- 8)))
    }
}
