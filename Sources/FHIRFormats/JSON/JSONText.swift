import FHIRCore

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

    /// Appends the characters of the string whose text starts at `start` to a tree's text.
    ///
    /// - Returns: The place of the closing quote, or the failure and its place.
    static func unescape(
        _ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, into builder: inout TreeBuilder
    ) -> (place: UnsafePointer<UInt8>, failure: Failure?) {
        var place = start
        while true {
            let stop = JSONScan.nextStop(place)
            let length = stop - place
            // Room for the run, and for one character after it.
            var out = builder.reserveText(length + 16)
            copy(place, length, to: out)
            out += length
            builder.textCount &+= length
            place = stop
            switch place.pointee {
            case 0x22:
                return (place, nil)
            case 0x5C:
                let simple = simpleEscapes[Int(place[1])]
                if simple != 0 {
                    out.pointee = simple
                    builder.textCount &+= 1
                    place += 2
                    continue
                }
                let before = out
                switch unescapeOne(place, &out) {
                case .success(let length): place += length
                case .failure(let failure): return (place, failure)
                }
                builder.textCount &+= out - before
            case 0x80...0xFF:
                let length = JSONScan.sequenceLength(place)
                guard length > 0, place + length <= end else { return (place, .encoding) }
                copy(place, length, to: out)
                builder.textCount &+= length
                place += length
            default:
                return (place, place >= end ? .unterminated : .control(place.pointee))
            }
        }
    }

    /// Copies a run; both sides have 16 bytes of slack, so that a short run needs no call.
    @inline(__always)
    private static func copy(_ from: UnsafePointer<UInt8>, _ length: Int, to place: UnsafeMutablePointer<UInt8>) {
        guard length <= 16 else { return place.update(from: from, count: length) }
        let source = UnsafeRawPointer(from)
        let target = UnsafeMutableRawPointer(place)
        target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
        target.storeBytes(
            of: source.loadUnaligned(fromByteOffset: 8, as: UInt64.self), toByteOffset: 8, as: UInt64.self)
    }

    /// For each byte after a backslash the character it stands for; 0 where more is needed.
    private static let simpleEscapes: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for (escape, character) in [
            (0x22, 0x22), (0x5C, 0x5C), (0x2F, 0x2F), (0x62, 0x08), (0x66, 0x0C), (0x6E, 0x0A), (0x72, 0x0D),
            (0x74, 0x09),
        ] { table[escape] = UInt8(character) }
        return table
    }()

    private enum Step {
        case success(Int)
        case failure(Failure)
    }

    private static func unescapeOne(
        _ place: UnsafePointer<UInt8>, _ out: inout UnsafeMutablePointer<UInt8>
    ) -> Step {
        switch place[1] {
        case 0x75: return unescapeUnicode(place, &out)
        case 0: return .failure(.unterminated)
        default:
            let shown = place[1] < 0x80 ? "\\" + String(UnicodeScalar(place[1])) : "\\"
            return .failure(.escape(shown))
        }
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
