/// Writes text into attribute values.
enum XMLText {
    /// Appends text as the inside of an attribute value in double quotes.
    ///
    /// Line ends and tabs become character references, because a reader turns the characters themselves into spaces.
    /// - Parameters:
    ///   - bytes: Valid UTF-8, followed by at least eight readable bytes.
    /// - Returns: The code point that XML 1.0 cannot carry, where there is one; the text up to it has been written.
    static func appendValue(_ bytes: UnsafePointer<UInt8>, _ count: Int, to sink: inout ByteSink) -> UInt32? {
        let end = bytes + count
        var place = bytes
        var target = sink.reserve(count + 16)
        while place < end {
            // Copy eight bytes, and go on with the next eight where none of them is special.
            let word = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
            UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
            let hits = special(UInt64(littleEndian: word))
            let plain = hits == 0 ? 8 : hits.trailingZeroBitCount >> 3
            place += plain
            target += plain
            if hits == 0 { continue }
            guard place < end else { break }
            if let escape = escape(place.pointee) {
                target.update(from: escape.utf8Start, count: escape.utf8CodeUnitCount)
                target += escape.utf8CodeUnitCount
                place += 1
                sink.advance(to: target)
                target = sink.reserve(end - place + 16)
            } else if place.pointee == 0xEF {
                // U+FFFE and U+FFFF start with this byte, as do thousands of others.
                if end - place >= 3, place[1] == 0xBF, place[2] >= 0xBE { return 0xFFC0 | UInt32(place[2] & 0x3F) }
                target.pointee = 0xEF
                target += 1
                place += 1
            } else {
                return UInt32(place.pointee)
            }
        }
        // The last word may have reached beyond the text.
        sink.advance(to: target - max(place - end, 0))
        return nil
    }

    /// The high bit of the lowest byte that cannot simply be copied.
    @inline(__always)
    private static func special(_ word: UInt64) -> UInt64 {
        NarrativeScanner.mask(word, 0x26) | NarrativeScanner.mask(word, 0x3C) | NarrativeScanner.mask(word, 0x22)
            | NarrativeScanner.controlMask(word) | NarrativeScanner.mask(word, 0xEF)
    }

    private static func escape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x22: "&quot;"
        case 0x09: "&#x9;"
        case 0x0A: "&#xA;"
        case 0x0D: "&#xD;"
        default: nil
        }
    }
}
