internal import CLibXML2

/// Finds tags with very many attributes before the parser sees them: it compares each attribute with all the others.
enum XMLTagLimit {
    /// The most attributes and namespace declarations that one tag may have.
    static let attributes = 1000

    /// A tag of more attributes than allowed is longer than this many bytes (` a=""`, five bytes each).
    private static let shortest = attributes * 5

    /// The start of a tag that has too many attributes; nil where there is none.
    ///
    /// No `<` can stand inside a tag, so only stretches of bytes without one are looked at closely. They are found by
    /// jumps of ``shortest`` bytes and a search backwards for `<`, which touches few bytes of an ordinary document.
    static func firstExcess(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var open = 0
        while bytes.count - open > shortest {
            var place = open + shortest
            while place > open, base[place] != 0x3C { place -= 1 }
            if place == open {
                if base[open] == 0x3C, exceeds(base, open, bytes.count) { return open }
                place = next(0x3C, base, open + 1, bytes.count)
            }
            open = place
        }
        return nil
    }

    /// The next place of a byte, or the end.
    private static func next(_ byte: UInt8, _ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
        guard start < count, let found = memchr(base + start, Int32(byte), count - start) else { return count }
        return UnsafeRawPointer(base).distance(to: found)
    }

    /// Whether the tag at `open` has too many attributes. What only looks like a tag, inside a comment, counts too.
    private static func exceeds(_ base: UnsafePointer<UInt8>, _ open: Int, _ count: Int) -> Bool {
        var index = open + 1
        guard base[index] != 0x21, base[index] != 0x3F else { return false }
        var attributeCount = 0
        while index < count {
            let byte = base[index]
            if byte == 0x22 || byte == 0x27 {
                index = next(byte, base, index + 1, count)
            } else if byte == 0x3E || byte == 0x3C {
                return false
            } else if byte == 0x3D {
                attributeCount += 1
                if attributeCount > attributes { return true }
            }
            index += 1
        }
        return false
    }
}
