import FHIRCore

// Text that looks like HTML. Text is text in FHIR, and shown as such; software that puts it into a page as it is runs
// whatever stands in it (<https://hl7.org/fhir/R4/security.html#narrative>).
extension ValidationRun {
    mutating func checkMarkup(_ index: Int) {
        guard validator.options.markupInText != .ignored, let element = tree[index].withValueBytes(Self.htmlElement),
            let element
        else { return }
        let severity: Issue.Severity = validator.options.markupInText == .error ? .error : .warning
        issues.add(Issue("text.markup", severity: severity, element), at: index)
    }

    /// The name of the first HTML tag in a text; nil where there is none.
    private static func htmlElement(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            index += 1
            let start = index < bytes.count && bytes[index] == UInt8(ascii: "/") ? index + 1 : index
            var end = start
            while end < bytes.count, isLetterOrDigit(bytes[end]) { end += 1 }
            guard end > start, isLetter(bytes[start]), end < bytes.count else { continue }
            // `<http://…>` and `<a@b.uk>` are links of markdown; `<5` and `a < b` compare.
            switch bytes[end] {
            case UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 0x09, 0x0A, 0x0D: break
            default: continue
            }
            var close = end
            while close < bytes.count, bytes[close] != UInt8(ascii: ">"), bytes[close] != UInt8(ascii: "<") {
                close += 1
            }
            if close < bytes.count, bytes[close] == UInt8(ascii: ">") {
                return String(decoding: bytes[start..<min(end, start + 20)], as: UTF8.self)
            }
            index = close
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || (byte >= 0x30 && byte <= 0x39) }
}
