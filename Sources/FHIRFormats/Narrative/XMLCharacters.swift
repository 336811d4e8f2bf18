/// Which characters XML 1.0 allows where (<https://www.w3.org/TR/xml/#charsets>).
enum XMLCharacters {
    /// Whether a code point may stand in an XML document at all.
    static func isAllowed(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }

    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    /// Whether an ASCII byte may stand in a name; the colon is left out.
    @inline(__always)
    static func isNameByte(_ byte: UInt8) -> Bool {
        // - . 0-9 in the low half; A-Z _ a-z in the high half.
        let mask: UInt64 = byte < 64 ? 0x03FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
        return byte < 0x80 && (mask &>> UInt64(byte & 63)) & 1 != 0
    }

    @inline(__always)
    static func isNameStartByte(_ byte: UInt8) -> Bool {
        byte >= 64 && byte < 0x80 && (0x07FF_FFFE_87FF_FFFE as UInt64 &>> UInt64(byte & 63)) & 1 != 0
    }

    /// Whether a code point from 0x80 on may stand in a name.
    static func isNameScalar(_ scalar: UInt32, first: Bool) -> Bool {
        switch scalar {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
            0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
            0x1_0000...0xE_FFFF:
            true
        case 0xB7, 0x300...0x36F, 0x203F...0x2040: !first
        default: false
        }
    }

    /// Decodes the UTF-8 sequence at `place`; nil where it is cut off by `end` or not a sequence.
    static func scalar(_ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> (value: UInt32, length: Int)? {
        let lead = place.pointee
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead <= 0xF4, end - place >= length else { return nil }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for index in 1..<length {
            let byte = place[index]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let lowest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
        guard value >= lowest, value <= 0x10_FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
        return (value, length)
    }

    /// The end of the name without a colon that starts at `place`; `place` itself where none does.
    static func nameEnd(_ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var current = place
        while current < end {
            let byte = current.pointee
            if byte < 0x80 {
                guard current == place ? isNameStartByte(byte) : isNameByte(byte) else { return current }
                current += 1
            } else {
                guard let (value, length) = scalar(current, end), isNameScalar(value, first: current == place)
                else { return current }
                current += length
            }
        }
        return current
    }

    /// A code point as people write it: `U+000B`.
    static func label(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
