/// Turning the escapes of a JSON string into the characters they stand for.
enum JSONText {
    enum Failure {
        /// The string does not end.
        case unterminated
        /// A byte below 0x20 stands in the string unescaped.
        case control(UInt8)
        /// Bytes that are not UTF-8.
        case encoding
        /// `\` before something that JSON does not define.
        case escape(String)
        /// Half of a surrogate pair.
        case surrogate(String)
    }

    /// Writes the characters of the string whose text starts at `start`.
    ///
    /// - Parameter output: Has room for all bytes up to the end of the input; unescaping never makes text longer.
    /// - Returns: The number of bytes written and the place of the closing quote, or the failure and its place.
    static func unescape(
        _ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, into output: UnsafeMutablePointer<UInt8>
    ) -> (length: Int, place: UnsafePointer<UInt8>, failure: Failure?) {
        var place = start
        var out = output
        while true {
            let stop = JSONScan.nextStop(place)
            out.update(from: place, count: stop - place)
            out += stop - place
            place = stop
            switch place.pointee {
            case 0x22:
                return (out - output, place, nil)
            case 0x5C:
                switch unescapeOne(place, &out) {
                case .success(let length): place += length
                case .failure(let failure): return (0, place, failure)
                }
            case 0x80...0xFF:
                let length = JSONScan.sequenceLength(place)
                guard length > 0, place + length <= end else { return (0, place, .encoding) }
                out.update(from: place, count: length)
                out += length
                place += length
            default:
                return (0, place, place >= end ? .unterminated : .control(place.pointee))
            }
        }
    }

    private enum Step {
        case success(Int)
        case failure(Failure)
    }

    private static func unescapeOne(
        _ place: UnsafePointer<UInt8>, _ out: inout UnsafeMutablePointer<UInt8>
    ) -> Step {
        let simple: UInt8
        switch place[1] {
        case 0x22: simple = 0x22
        case 0x5C: simple = 0x5C
        case 0x2F: simple = 0x2F
        case 0x62: simple = 0x08
        case 0x66: simple = 0x0C
        case 0x6E: simple = 0x0A
        case 0x72: simple = 0x0D
        case 0x74: simple = 0x09
        case 0x75: return unescapeUnicode(place, &out)
        case 0: return .failure(.unterminated)
        default:
            let shown = place[1] < 0x80 ? "\\" + String(UnicodeScalar(place[1])) : "\\"
            return .failure(.escape(shown))
        }
        out.pointee = simple
        out += 1
        return .success(2)
    }

    private static func unescapeUnicode(
        _ place: UnsafePointer<UInt8>, _ out: inout UnsafeMutablePointer<UInt8>
    ) -> Step {
        guard let unit = hexadecimal(place + 2) else { return .failure(.escape("\\u")) }
        var length = 6
        var value = unit
        if unit & 0xFC00 == 0xD800 {
            guard place[6] == 0x5C, place[7] == 0x75, let low = hexadecimal(place + 8), low & 0xFC00 == 0xDC00
            else { return .failure(.surrogate("\\u" + String(unit, radix: 16))) }
            value = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF)
            length = 12
        } else if unit & 0xFC00 == 0xDC00 {
            return .failure(.surrogate("\\u" + String(unit, radix: 16)))
        }
        guard let scalar = UnicodeScalar(value) else { return .failure(.escape("\\u")) }
        for byte in String(UnicodeScalar(scalar)).utf8 {
            out.pointee = byte
            out += 1
        }
        return .success(length)
    }

    private static func hexadecimal(_ place: UnsafePointer<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        for index in 0..<4 {
            let byte = place[index]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x41 + 10
            case 0x61...0x66: digit = byte - 0x61 + 10
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
