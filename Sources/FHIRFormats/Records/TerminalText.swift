/// Text for a terminal: what a record says must not move the cursor, change colours or reverse the reading direction, and
/// a caret below it must stand under the right character.
enum TerminalText {
    /// A character that stands for one which a terminal would act upon, or nothing for one without a place of its own.
    static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        // The pictures of control characters.
        case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x2028, 0x2029: "\u{FFFD}"
        // Reading direction.
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        // Joiners and marks of order, which terminals show in different ways.
        case 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE007F: nil
        default: scalar
        }
    }

    /// Text on one line, safe to print.
    static func plain(_ text: String) -> String {
        // Nearly all text needs no change.
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let seen = visible(scalar) { result.unicodeScalars.append(seen) }
        }
        return result
    }

    /// The columns that a character takes: 0 for marks that stand on another one, 2 for wide ones.
    static func columns(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.value {
        // Vowels and final consonants of Hangul join the one before.
        case 0x1160...0x11FF, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            return isMark(scalar) ? 0 : 2
        default:
            if isMark(scalar) { return 0 }
            // Half of a flag: two of them are one wide character.
            if (0x1F1E6...0x1F1FF).contains(scalar.value) { return 1 }
            return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}
