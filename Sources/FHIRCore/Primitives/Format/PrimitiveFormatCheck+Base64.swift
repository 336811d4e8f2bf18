extension PrimitiveFormatCheck {
    /// `base64Binary`: groups of four characters, the last one padded with `=`, white space anywhere.
    ///
    /// - Parameter known: How many bytes from the start are known to be characters of the alphabet.
    package static func base64Binary(_ bytes: Bytes, _ count: Int, known: Int = 0) -> Verdict {
        guard count > 0 else { return .empty }
        var characters = known
        var padding = 0
        var index = known
        while index < count {
            // Eight characters of the alphabet are two whole groups' worth; anything else is looked at byte by byte.
            if padding == 0, index &+ 8 <= count, isAlphabet(ByteWord.load(bytes + index)) {
                characters &+= 8
                index &+= 8
                continue
            }
            let end = min(index &+ 8, count)
            while index < end {
                let value = Base64.values[Int(bytes[index])]
                if value < 64 {
                    guard padding == 0 else { return .form }
                    characters &+= 1
                } else if value == 64 {
                    padding &+= 1
                } else if value != 65 {
                    return bytes[index] < 0x20 ? .control : .form
                }
                index &+= 1
            }
        }
        if characters == 0, padding == 0 { return .whitespace }
        return padding <= 2 && (characters &+ padding) & 3 == 0 ? .valid : .form
    }

    @inline(__always)
    private static func isAlphabet(_ word: UInt64) -> Bool {
        guard word & ByteWord.highBits == 0 else { return false }
        // The slash stands just before the digits.
        let others =
            ByteWord.within(UInt8(ascii: "/"), UInt8(ascii: "9"), word)
            | ByteWord.within(UInt8(ascii: "+"), UInt8(ascii: "+"), word)
        return ByteWord.letters(word) | others == ByteWord.highBits
    }
}
