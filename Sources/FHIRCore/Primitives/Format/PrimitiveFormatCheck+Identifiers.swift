extension PrimitiveFormatCheck {
    /// `oid`: `urn:oid:`, a root of 0, 1 or 2, and one or more numbers without leading zeros, each behind a point.
    static func oid(_ bytes: Bytes, _ count: Int) -> Verdict {
        guard count > 0 else { return .empty }
        guard hasPrefix("urn:oid:", bytes, count), count >= 11, 0x30...0x32 ~= bytes[8], bytes[9] == UInt8(ascii: ".")
        else { return whitespaceOrForm(bytes, count) }
        var arcStart = 10
        for index in 10..<count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ".") {
                guard index > arcStart else { return .form }
                arcStart = index + 1
            } else {
                guard byte &- 0x30 <= 9 else { return whitespaceOrForm(bytes, count) }
                // A digit behind a leading zero.
                if index > arcStart, bytes[arcStart] == 0x30 { return .form }
            }
        }
        return arcStart < count ? .valid : .form
    }

    /// `uuid`: `urn:uuid:` and the five groups of a UUID in lower-case hexadecimal digits.
    static func uuid(_ bytes: Bytes, _ count: Int) -> Verdict {
        guard count > 0 else { return .empty }
        guard count == 45, hasPrefix("urn:uuid:", bytes, count) else { return whitespaceOrForm(bytes, count) }
        for index in 9..<45 {
            let byte = bytes[index]
            if index == 17 || index == 22 || index == 27 || index == 32 {
                guard byte == UInt8(ascii: "-") else { return whitespaceOrForm(bytes, count) }
            } else {
                guard byte &- 0x30 <= 9 || byte &- UInt8(ascii: "a") <= 5 else { return whitespaceOrForm(bytes, count) }
            }
        }
        return .valid
    }

    @inline(__always)
    private static func hasPrefix(_ prefix: StaticString, _ bytes: Bytes, _ count: Int) -> Bool {
        guard count >= prefix.utf8CodeUnitCount else { return false }
        for index in 0..<prefix.utf8CodeUnitCount where prefix.utf8Start[index] != bytes[index] { return false }
        return true
    }

    /// The reason for a text already known to be wrong: the white space or control character in it, or its form.
    private static func whitespaceOrForm(_ bytes: Bytes, _ count: Int) -> Verdict {
        for index in 0..<count where bytes[index] <= 0x20 {
            return isWhitespace(bytes[index]) ? .whitespace : .control
        }
        return .form
    }
}
