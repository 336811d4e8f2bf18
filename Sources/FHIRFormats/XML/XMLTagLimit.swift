/// Finds tags with very many attributes before the parser sees them: it compares each attribute with all the others.
enum XMLTagLimit {
    /// The most attributes and namespace declarations that one tag may have.
    static let attributes = 256

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
                if base[open] == 0x3C, exceeds(bytes, open) { return open }
                place = open + 1
                while place < bytes.count, base[place] != 0x3C { place += 1 }
            }
            open = place
        }
        return nil
    }

    /// Whether the tag at `open` has too many attributes. What only looks like a tag, inside a comment, counts too.
    private static func exceeds(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int) -> Bool {
        guard bytes[open + 1] != 0x21, bytes[open + 1] != 0x3F else { return false }
        var index = open + 1
        var count = 0
        var quote: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E || byte == 0x3C {
                return false
            } else if byte == 0x3D {
                count += 1
                if count > attributes { return true }
            }
            index += 1
        }
        return false
    }
}
