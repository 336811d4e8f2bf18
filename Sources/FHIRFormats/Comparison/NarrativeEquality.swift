/// Whether two narratives are the same text in the same markup, however their letters are spelt.
///
/// Systems that parse a narrative write references, quotes and white space inside tags their own way, and XML forces some
/// of it; none of that is a difference between two records.
enum NarrativeEquality {
    static func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        var one = NarrativeLetterSequence(left)
        var other = NarrativeLetterSequence(right)
        while true {
            let letter = one.next()
            guard letter == other.next() else { return false }
            if letter == nil { return true }
        }
    }
}

/// The letters of a narrative in one spelling: references as what they stand for, quotes as `"`, and white space inside
/// tags as one space or none.
private struct NarrativeLetterSequence {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var isInTag = false
    private var quote: UInt8 = 0
    /// Where the comment or CDATA section ends that the place is inside of.
    private var opaqueEnd = 0

    /// Sets a character that was written as a reference apart from markup.
    private static let escaped: UInt32 = 1 << 24

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> UInt32? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        if index < opaqueEnd { return take() }
        if byte == UInt8(ascii: "&"), let letter = reference() { return letter }
        if quote != 0 {
            if byte != quote { return take() }
            quote = 0
            index += 1
            return UInt32(UInt8(ascii: "\""))
        }
        return isInTag ? nextInTag(byte) : nextInText(byte)
    }

    /// The character at the place, from its UTF-8.
    private mutating func take() -> UInt32 {
        let first = bytes[index]
        index += 1
        guard first >= 0xC0 else { return UInt32(first) }
        var letter = UInt32(first) & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07)
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 {
            letter = letter << 6 | UInt32(bytes[index] & 0x3F)
            index += 1
        }
        return letter
    }

    private mutating func nextInText(_ byte: UInt8) -> UInt32 {
        guard byte == UInt8(ascii: "<") else { return take() }
        if let end = end(of: "<!--", "-->") ?? end(of: "<![CDATA[", "]]>") { opaqueEnd = end } else { isInTag = true }
        return take()
    }

    private mutating func nextInTag(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            quote = byte
            index += 1
            return UInt32(UInt8(ascii: "\""))
        case UInt8(ascii: ">"):
            isInTag = false
            return take()
        case let byte where ContentSniffer.isBlank(byte):
            while index < bytes.count, ContentSniffer.isBlank(bytes[index]) { index += 1 }
            guard index < bytes.count else { return nil }
            let isBeforeEnd = bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/")
            return isBeforeEnd ? next() : 0x20
        default: return take()
        }
    }

    /// The character that the reference at the place stands for; nil where there is no such reference.
    private mutating func reference() -> UInt32? {
        let limit = min(index + 12, bytes.count)
        guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = UnsafeBufferPointer(rebasing: bytes[(index + 1)..<end])
        guard let letter = codePoint(name) else { return nil }
        index = end + 1
        // A > or a quote means nothing in text; < and & are markup everywhere when they are not written so.
        let isMarkup = letter == 0x3C || letter == 0x26 || (quote != 0 && (letter == 0x22 || letter == 0x27))
        return isMarkup ? letter | Self.escaped : letter
    }

    private func codePoint(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let text = String(decoding: name, as: UTF8.self)
        switch text {
        case "lt": return 0x3C
        case "gt": return 0x3E
        case "amp": return 0x26
        case "quot": return 0x22
        case "apos": return 0x27
        default: break
        }
        if text.hasPrefix("#x") || text.hasPrefix("#X") { return UInt32(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("#") { return UInt32(text.dropFirst()) }
        return HTMLEntities.codePoint(name)
    }

    private func end(of start: StaticString, _ end: StaticString) -> Int? {
        let rest = bytes[index...]
        let opening = UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
        let closing = UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount)
        guard rest.starts(with: opening) else { return nil }
        var place = index + opening.count
        while place + closing.count <= bytes.count {
            if bytes[place...].starts(with: closing) { return place + closing.count }
            place += 1
        }
        return nil
    }
}
