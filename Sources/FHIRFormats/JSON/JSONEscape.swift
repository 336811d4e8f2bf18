/// Writing text as a JSON string.
enum JSONEscape {
    /// Appends a quoted string; only what JSON requires is escaped.
    static func append(_ bytes: UnsafePointer<UInt8>, _ length: Int, to sink: inout ByteSink) {
        sink.append(0x22)
        var place = bytes
        let end = bytes + length
        while true {
            let stop = nextEscape(place, end)
            sink.append(place, stop - place)
            if stop == end { break }
            escape(stop.pointee, to: &sink)
            place = stop + 1
        }
        sink.append(0x22)
    }

    /// The first byte before `end` that is a quote, a backslash or below 0x20.
    @inline(__always)
    private static func nextEscape(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var place = start
        while end - place >= 8 {
            let word = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
            let ones: UInt64 = 0x0101_0101_0101_0101
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            let marks =
                (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- ones &* 0x20) & ~word))
                & 0x8080_8080_8080_8080
            if marks != 0 { return place + (marks.trailingZeroBitCount &>> 3) }
            place += 8
        }
        while place < end, place.pointee >= 0x20, place.pointee != 0x22, place.pointee != 0x5C { place += 1 }
        return place
    }

    private static func escape(_ byte: UInt8, to sink: inout ByteSink) {
        sink.append(0x5C)
        switch byte {
        case 0x22, 0x5C: sink.append(byte)
        case 0x0A: sink.append(0x6E)
        case 0x0D: sink.append(0x72)
        case 0x09: sink.append(0x74)
        case 0x08: sink.append(0x62)
        case 0x0C: sink.append(0x66)
        default:
            sink.append("u00")
            sink.append(byte < 16 ? 0x30 : 0x31)
            let digit = byte & 15
            sink.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
        }
    }
}
