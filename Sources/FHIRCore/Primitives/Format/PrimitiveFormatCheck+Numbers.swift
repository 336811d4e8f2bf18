extension PrimitiveFormatCheck {
    /// `true` or `false`.
    static func boolean(_ bytes: Bytes, _ count: Int) -> Verdict {
        switch count {
        case 4: ByteWord.loadPartial(bytes, 4) & 0xFFFF_FFFF == 0x6575_7274 ? .valid : .form
        case 5: ByteWord.loadPartial(bytes, 5) & 0xFF_FFFF_FFFF == 0x65_736C_6166 ? .valid : .form
        case 0: .empty
        default: .form
        }
    }

    /// `integer`: an optional minus sign and digits without a leading zero, from `minimum` to `maximum`.
    static func integer(_ bytes: Bytes, _ count: Int, minimum: Int64, maximum: Int64) -> Verdict {
        guard count > 0 else { return .empty }
        let isNegative = bytes[0] == UInt8(ascii: "-")
        let start = isNegative ? 1 : 0
        guard let magnitude = digits(bytes, from: start, to: count) else { return .form }
        return magnitude <= (isNegative ? minimum.magnitude : maximum.magnitude) ? .valid : .range
    }

    /// `unsignedInt`: digits without a leading zero, up to 2,147,483,647.
    static func unsignedInt(_ bytes: Bytes, _ count: Int) -> Verdict {
        guard count > 0 else { return .empty }
        guard let value = digits(bytes, from: 0, to: count) else {
            return integer(bytes, count, minimum: .min, maximum: .max) == .form ? .form : .range
        }
        return value <= UInt64(Int32.max) ? .valid : .range
    }

    /// `positiveInt`: digits without a leading zero, from 1 to 2,147,483,647.
    static func positiveInt(_ bytes: Bytes, _ count: Int) -> Verdict {
        let verdict = unsignedInt(bytes, count)
        return verdict == .valid && bytes[0] == UInt8(ascii: "0") ? .range : verdict
    }

    /// The value of digits without a leading zero, `UInt64.max` where they are more than a word holds; nil where they are not.
    @inline(__always)
    private static func digits(_ bytes: Bytes, from start: Int, to end: Int) -> UInt64? {
        guard start < end else { return nil }
        var value: UInt64 = 0
        for index in start..<end {
            let digit = bytes[index] &- 0x30
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        if bytes[start] == 0x30, end - start > 1 { return nil }
        return end - start <= 19 ? value : .max
    }

    /// `decimal`: an optional minus sign, digits without a leading zero, an optional fraction and an optional exponent.
    static func decimal(_ bytes: Bytes, _ count: Int) -> Verdict {
        guard count > 0 else { return .empty }
        var index = bytes[0] == UInt8(ascii: "-") ? 1 : 0
        let start = index
        skipDigits(bytes, count, &index)
        guard index > start, bytes[start] != 0x30 || index == start + 1 else { return .form }
        if index == count { return .valid }
        if bytes[index] == UInt8(ascii: ".") {
            index += 1
            let fraction = index
            skipDigits(bytes, count, &index)
            guard index > fraction else { return .form }
            if index == count { return .valid }
        }
        guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return .form }
        index += 1
        if index < count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
        let exponent = index
        skipDigits(bytes, count, &index)
        return index > exponent && index == count ? .valid : .form
    }

    @inline(__always)
    private static func skipDigits(_ bytes: Bytes, _ count: Int, _ index: inout Int) {
        while index < count, bytes[index] &- 0x30 <= 9 { index &+= 1 }
    }
}
