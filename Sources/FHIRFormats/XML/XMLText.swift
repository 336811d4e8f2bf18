import CByteScan

/// Writes text into attribute values.
enum XMLText {
    /// Appends text as the inside of an attribute value in double quotes.
    ///
    /// Line ends and tabs become character references, because a reader turns the characters themselves into spaces.
    /// - Parameters:
    ///   - bytes: Valid UTF-8, followed by at least 15 readable bytes.
    /// - Returns: The code point that XML 1.0 cannot carry, where there is one; the text up to it has been written.
    @inline(__always)
    static func appendValue(_ bytes: UnsafePointer<UInt8>, _ count: Int, to sink: inout ByteSink) -> UInt32? {
        let target = sink.reserve(count)
        let plain = Int(handover_copy_xml_text(bytes, Int64(count), target))
        sink.advance(to: target + plain)
        return plain == count ? nil : appendEscaped(bytes + plain, bytes + count, to: &sink)
    }

    /// Appends the rest of a text from its first special byte.
    @inline(never)
    private static func appendEscaped(
        _ first: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, to sink: inout ByteSink
    ) -> UInt32? {
        var place = first
        while place < end {
            let byte = place.pointee
            if let escape = escape(byte) {
                sink.append(escape)
            } else if byte == 0xEF {
                // U+FFFE and U+FFFF start with this byte, as do thousands of others.
                if end - place >= 3, place[1] == 0xBF, place[2] >= 0xBE { return 0xFFC0 | UInt32(place[2] & 0x3F) }
                sink.append(byte)
            } else {
                return UInt32(byte)
            }
            place += 1
            let rest = end - place
            let target = sink.reserve(rest)
            let plain = Int(handover_copy_xml_text(place, Int64(rest), target))
            sink.advance(to: target + plain)
            place += plain
        }
        return nil
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
