import CByteScan

/// Finding the ends of JSON tokens, eight bytes at a time.
///
/// All functions rely on the zero bytes that follow a `SourceBuffer`'s input: a zero byte ends every scan.
enum JSONScan {
    typealias Bytes = UnsafePointer<UInt8>

    @inline(__always)
    static func word(_ place: Bytes) -> UInt64 { UnsafeRawPointer(place).loadUnaligned(as: UInt64.self) }

    /// The first byte that is not JSON white space.
    @inline(__always)
    static func skipWhitespace(_ start: Bytes) -> Bytes {
        if start.pointee > 0x20 { return start }
        return skipRun(start)
    }

    @inline(__always)
    private static func skipRun(_ start: Bytes) -> Bytes {
        var place = start
        while true {
            let byte = place.pointee
            if byte == 0x20 {
                // Indentation: whole words of spaces.
                while true {
                    let difference = word(place) ^ 0x2020_2020_2020_2020
                    if difference != 0 {
                        place += difference.trailingZeroBitCount &>> 3
                        break
                    }
                    place += 8
                }
                if place.pointee > 0x20 { return place }
            } else if byte == 0x0A || byte == 0x0D || byte == 0x09 {
                place += 1
            } else {
                return place
            }
        }
    }

    /// The first byte from `start` that is a quote, a backslash, below 0x20, or not ASCII.
    @inline(__always)
    static func nextStop(_ start: Bytes) -> Bytes { handover_scan_json_string(start).unsafelyUnwrapped }

    /// The length of the UTF-8 sequence that starts with a byte of 0x80 or more; 0 where it is not valid.
    static func sequenceLength(_ place: Bytes) -> Int {
        let lead = place[0]
        @inline(__always) func continues(_ index: Int) -> Bool { place[index] & 0xC0 == 0x80 }
        switch lead {
        case 0xC2...0xDF:
            return continues(1) ? 2 : 0
        case 0xE0:
            return place[1] >= 0xA0 && place[1] <= 0xBF && continues(2) ? 3 : 0
        case 0xED:
            return place[1] >= 0x80 && place[1] <= 0x9F && continues(2) ? 3 : 0
        case 0xE1...0xEF:
            return continues(1) && continues(2) ? 3 : 0
        case 0xF0:
            return place[1] >= 0x90 && place[1] <= 0xBF && continues(2) && continues(3) ? 4 : 0
        case 0xF4:
            return place[1] >= 0x80 && place[1] <= 0x8F && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3:
            return continues(1) && continues(2) && continues(3) ? 4 : 0
        default:
            return 0
        }
    }

    /// The end of a JSON number, or nil where the bytes do not form one.
    @inline(__always)
    static func numberEnd(_ start: Bytes) -> Bytes? {
        var place = start
        if place.pointee == 0x2D { place += 1 }
        if place.pointee == 0x30 {
            place += 1
        } else {
            guard isDigit(place.pointee) else { return nil }
            while isDigit(place.pointee) { place += 1 }
        }
        if place.pointee == 0x2E {
            place += 1
            guard isDigit(place.pointee) else { return nil }
            while isDigit(place.pointee) { place += 1 }
        }
        if place.pointee | 0x20 == 0x65 {
            place += 1
            if place.pointee == 0x2B || place.pointee == 0x2D { place += 1 }
            guard isDigit(place.pointee) else { return nil }
            while isDigit(place.pointee) { place += 1 }
        }
        // A number ends where a token can end; `1x` and `01` are not numbers.
        switch place.pointee {
        case 0x2C, 0x7D, 0x5D, 0x20, 0x0A, 0x0D, 0x09, 0: return place
        default: return nil
        }
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// The end of the string whose text starts at `start`, without checking it; nil where it does not end.
    static func stringEnd(_ start: Bytes, _ end: Bytes) -> Bytes? {
        var place = start
        while true {
            place = nextStop(place)
            switch place.pointee {
            case 0x22: return place
            case 0x5C: place += 2
            default: place += 1
            }
            if place >= end { return nil }
        }
    }

    /// Skips one value without checking more than its brackets and strings; nil where it does not end.
    static func skipValue(_ start: Bytes, _ end: Bytes) -> Bytes? {
        guard start < end else { return nil }
        switch start.pointee {
        case 0x22: return stringEnd(start + 1, end).map { $0 + 1 }
        case 0x7B, 0x5B:
            // The zeros after the input end the scan.
            guard let after = handover_skip_json_structure(start + 1), after <= end else { return nil }
            return after
        default:
            var place = start
            while place < end {
                if place.pointee == 0x2C || place.pointee == 0x7D || place.pointee == 0x5D { return place }
                place += 1
            }
            return nil
        }
    }
}
