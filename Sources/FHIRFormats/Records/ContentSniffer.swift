/// Finds out from bytes what they are.
///
/// A name is only asked where the bytes allow both JSON and NDJSON, as a single line does.
public enum ContentSniffer {
    /// What bytes are.
    public enum Verdict: Sendable, Hashable {
        case format(RecordFormat)
        /// Neither JSON nor XML, and why, in words that follow "The input is neither FHIR JSON nor FHIR XML:".
        case unknown(String)
        /// The bytes at hand are not enough; more of the input must be read.
        case undecided
    }

    /// Looks at the start of an input.
    ///
    /// XML may be UTF-8, UTF-16 or any encoding that has ASCII's characters. NDJSON is told from JSON by the first line:
    /// where a record ends on it and another one starts on a later line, the input is NDJSON.
    /// - Parameters:
    ///   - head: The first bytes of the input, or all of them.
    ///   - isWhole: Whether `head` is the whole input.
    ///   - name: The input's name, such as a file name.
    /// - Returns: Never ``Verdict/undecided`` where `isWhole` is set.
    public static func detect(
        _ head: UnsafeBufferPointer<UInt8>, isWhole: Bool = true, name: String? = nil
    ) -> Verdict {
        if let verdict = wideVerdict(head) { return verdict }
        var start = 0
        if head.count >= 3, head[0] == 0xEF, head[1] == 0xBB, head[2] == 0xBF { start = 3 }
        start = skipBlanks(head, from: start)
        guard start < head.count else {
            guard isWhole else { return .undecided }
            return .unknown(head.isEmpty ? "it is empty" : "it has only white space")
        }
        switch head[start] {
        case UInt8(ascii: "<"): return .format(.xml)
        case UInt8(ascii: "["): return .format(.json)
        case UInt8(ascii: "{"): return lineVerdict(head, from: start, isWhole: isWhole, name: name)
        default:
            if isNamedNDJSON(name), hasRecordLine(head, from: start) { return .format(.ndjson) }
            return .unknown(appearance(head, from: start))
        }
    }

    /// Tells JSON from NDJSON by the end of the first line and the start of the next one.
    private static func lineVerdict(
        _ head: UnsafeBufferPointer<UInt8>, from start: Int, isWhole: Bool, name: String?
    ) -> Verdict {
        let lineEnd = head[start...].firstIndex(of: 0x0A) ?? head.count
        let next = skipBlanks(head, from: lineEnd)
        if next == head.count {
            guard isWhole else { return .undecided }
            let last = lastVisible(head, before: lineEnd)
            return .format(isNamedNDJSON(name) && last != UInt8(ascii: "{") ? .ndjson : .json)
        }
        guard head[next] == UInt8(ascii: "{") else {
            // After a } the value goes on with one of these, or line 2 of NDJSON is broken.
            let goesOn =
                head[next] == UInt8(ascii: ",") || head[next] == UInt8(ascii: "}") || head[next] == UInt8(ascii: "]")
            return .format(lastVisible(head, before: lineEnd) == UInt8(ascii: "}") && !goesOn ? .ndjson : .json)
        }
        switch lastVisible(head, before: lineEnd) {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: ":"):
            return .format(isNamedNDJSON(name) ? .ndjson : .json)
        default:
            // Nowhere inside a JSON value does a line that starts with { follow such an end.
            return .format(.ndjson)
        }
    }

    /// UTF-16, and what must not be taken for it.
    private static func wideVerdict(_ head: UnsafeBufferPointer<UInt8>) -> Verdict? {
        guard head.count >= 2 else { return nil }
        let low: Int
        switch (head[0], head[1]) {
        case (0xFF, 0xFE), (0x3C, 0): low = 0
        case (0xFE, 0xFF), (0, 0x3C): low = 1
        case (0, 0) where head.count >= 4 && (head[3] == 0x3C || head[2] == 0xFE): return .format(.xml)
        default: return nil
        }
        var index = head[0] >= 0xFE ? 2 : 0
        while index + 1 < head.count {
            let unit = UInt16(head[index + low]) | UInt16(head[index + 1 - low]) << 8
            switch unit {
            case 0x20, 0x09, 0x0A, 0x0D, 0: index += 2
            case 0x3C: return .format(.xml)
            case 0x7B, 0x5B: return .format(.json)
            default: return .unknown("it is UTF-16, but does not start with <")
            }
        }
        return .unknown("it is UTF-16 without text")
    }

    private static func isNamedNDJSON(_ name: String?) -> Bool {
        guard let name else { return false }
        return name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
    }

    private static func hasRecordLine(_ head: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        while let lineEnd = head[index...].firstIndex(of: 0x0A) {
            index = skipBlanks(head, from: lineEnd)
            if index < head.count, head[index] == UInt8(ascii: "{") { return true }
        }
        return false
    }

    /// What an input of another kind starts with; at most its first word.
    private static func appearance(_ head: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
        let bytes = head[start...]
        if bytes.starts(with: [0x1F, 0x8B]) { return "it is compressed with gzip; unpack it first" }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "it is a ZIP archive; unpack it first" }
        let word = bytes.prefix(16).prefix { $0 > 0x20 && $0 < 0x7F }
        guard let first = bytes.first, !word.isEmpty else {
            return "it starts with the byte 0x\(String(bytes.first ?? 0, radix: 16, uppercase: true))"
        }
        if first == UInt8(ascii: "\"") { return "it starts with a JSON string, and a record is an object" }
        return "it starts with \(String(decoding: word, as: UTF8.self))"
    }

    private static func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
        return index
    }

    /// The last byte before `end` that is not white space; 0 where there is none.
    private static func lastVisible(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> UInt8 {
        var index = end - 1
        while index >= 0, isBlank(bytes[index]) { index -= 1 }
        return index >= 0 ? bytes[index] : 0
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
