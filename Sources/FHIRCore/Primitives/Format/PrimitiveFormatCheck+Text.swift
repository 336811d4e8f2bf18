extension PrimitiveFormatCheck {
    /// `string` and `markdown`: something that is not white space, no control characters, at most 1,048,576 characters.
    static func string(_ bytes: Bytes, _ count: Int) -> Verdict {
        guard count > 0 else { return .empty }
        // Nearly every text has no byte below 0x20 and does not begin with a space.
        if bytes[0] > 0x20, count <= maximumStringLength,
            ByteWord.allSatisfy(bytes, count, { ByteWord.below(0x20, $0) == 0 })
        {
            return .valid
        }
        return stringByteByByte(bytes, count)
    }

    @inline(never)
    private static func stringByteByByte(_ bytes: Bytes, _ count: Int) -> Verdict {
        var isBlank = true
        var characters = 0
        for index in 0..<count {
            let byte = bytes[index]
            if byte < 0x20, !isWhitespace(byte) { return .control }
            if byte > 0x20 { isBlank = false }
            // All but the continuation bytes of UTF-8.
            if byte & 0xC0 != 0x80 { characters += 1 }
        }
        if isBlank { return .whitespace }
        return characters <= maximumStringLength ? .valid : .length
    }

    /// `code`: words with single spaces between them.
    static func code(_ bytes: Bytes, _ count: Int) -> Verdict {
        guard count > 0 else { return .empty }
        if ByteWord.allSatisfy(bytes, count, { ByteWord.below(0x21, $0) == 0 }) { return .valid }
        return codeByteByByte(bytes, count)
    }

    @inline(never)
    private static func codeByteByByte(_ bytes: Bytes, _ count: Int) -> Verdict {
        var previous: UInt8 = 0x20
        for index in 0..<count {
            let byte = bytes[index]
            if byte <= 0x20 {
                if !isWhitespace(byte) { return .control }
                if byte != 0x20 || previous == 0x20 { return .whitespace }
            }
            previous = byte
        }
        return previous == 0x20 ? .whitespace : .valid
    }

    /// `uri`, `url` and `canonical`: no white space.
    static func uri(_ bytes: Bytes, _ count: Int) -> Verdict {
        guard count > 0 else { return .empty }
        if ByteWord.allSatisfy(bytes, count, { ByteWord.below(0x21, $0) == 0 }) { return .valid }
        for index in 0..<count where bytes[index] <= 0x20 {
            return isWhitespace(bytes[index]) ? .whitespace : .control
        }
        return .valid
    }

    /// `id`: 1 to 64 ASCII letters, digits, hyphens and points.
    static func id(_ bytes: Bytes, _ count: Int) -> Verdict {
        guard count > 0 else { return .empty }
        let isValid = ByteWord.allSatisfy(bytes, count) { word in
            guard word & ByteWord.highBits == 0 else { return false }
            // Hyphen, point, slash and the digits follow each other.
            let others =
                ByteWord.within(UInt8(ascii: "-"), UInt8(ascii: "9"), word)
                & ~ByteWord.within(UInt8(ascii: "/"), UInt8(ascii: "/"), word)
            return ByteWord.letters(word) | others == ByteWord.highBits
        }
        if isValid { return count <= 64 ? .valid : .length }
        for index in 0..<count where bytes[index] <= 0x20 {
            return isWhitespace(bytes[index]) ? .whitespace : .control
        }
        return .form
    }

    /// Space, tab, line feed and carriage return.
    @inline(__always)
    static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
