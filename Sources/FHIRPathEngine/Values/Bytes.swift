#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What is done with the characters of texts, as UTF-8.
enum Bytes {
    typealias Text = UnsafeBufferPointer<UInt8>

    @inline(__always)
    static func equal(_ left: Text, _ right: Text) -> Bool {
        guard left.count == right.count else { return false }
        guard let base = left.baseAddress, let other = right.baseAddress else { return left.count == right.count }
        if left.count <= 16 {
            for index in 0..<left.count where base[index] != other[index] { return false }
            return true
        }
        return memcmp(base, other, left.count) == 0
    }

    /// The order by bytes, which for UTF-8 is the order by Unicode scalars.
    static func compare(_ left: Text, _ right: Text) -> Int {
        let common = min(left.count, right.count)
        if common > 0, let base = left.baseAddress, let other = right.baseAddress {
            let order = memcmp(base, other, common)
            if order != 0 { return Int(order) }
        }
        return left.count - right.count
    }

    /// Where a text first occurs at or behind a place; nil where it does not.
    static func find(_ needle: Text, in text: Text, from start: Int = 0) -> Int? {
        guard let first = needle.first, let base = text.baseAddress, let wanted = needle.baseAddress else {
            return start
        }
        var index = start
        while index + needle.count <= text.count {
            guard let hit = memchr(base + index, Int32(first), text.count - needle.count - index + 1) else {
                return nil
            }
            index = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - base
            if memcmp(base + index, wanted, needle.count) == 0 { return index }
            index += 1
        }
        return nil
    }

    /// The number of Unicode scalars.
    static func scalarCount(_ text: Text) -> Int {
        var count = 0
        for byte in text where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The bytes before the scalar with a number; nil where there are fewer scalars. The end counts as a scalar.
    static func offset(ofScalar number: Int, in text: Text) -> Int? {
        guard number >= 0 else { return nil }
        var left = number
        for (index, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
            if left == 0 { return index }
            left -= 1
        }
        return left == 0 ? text.count : nil
    }

    /// Calls `body` with the UTF-8 of a literal of the source code.
    static func slice(_ text: Text, _ range: Range<Int>) -> Text { Text(rebasing: text[range]) }
}
