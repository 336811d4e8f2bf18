/// A code system that has a grammar rather than a list: every text that follows it is a code.
public struct CodeSystemGrammar: Sendable {
    /// The canonical URL of the code system.
    public var system: String
    /// Whether a text is one of its codes.
    public var accepts: @Sendable (String) -> Bool

    public init(system: String, accepts: @escaping @Sendable (String) -> Bool) {
        self.system = system
        self.accepts = accepts
    }

    /// Those that need nothing else: language tags and MIME types.
    public static let standard = [
        CodeSystemGrammar(system: "urn:ietf:bcp:47", accepts: isLanguageTag),
        CodeSystemGrammar(system: "urn:ietf:bcp:13", accepts: isMIMEType),
    ]

    /// Whether a text is a well-formed language tag (RFC 5646, 2.1). Whether its parts are registered is not looked at.
    static func isLanguageTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
        guard parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }) else { return false }
        if ["i-default", "i-klingon", "i-navajo", "i-lux", "en-GB-oed", "zh-min"].contains(where: {
            $0.lowercased() == text.lowercased()
        }) {
            return true
        }
        guard let first = parts.first else { return false }
        if first == [0x78] || first == [0x58] { return parts.count > 1 }
        // Longer ones are kept for a registration that has never come.
        guard (2...3).contains(first.count), first.allSatisfy(isLetter) else { return false }
        var index = 1
        func part() -> [UInt8]? { index < parts.count ? parts[index] : nil }
        while index <= 3, let next = part(), next.count == 3, next.allSatisfy(isLetter) { index += 1 }
        if let next = part(), next.count == 4, next.allSatisfy(isLetter) { index += 1 }
        if let next = part(),
            next.count == 2 && next.allSatisfy(isLetter) || next.count == 3 && next.allSatisfy(isDigit)
        {
            index += 1
        }
        while let next = part(), next.count >= 5 || (next.count == 4 && isDigit(next[0])) { index += 1 }
        // Extensions and private use: a letter or digit alone, and at least one part after it.
        while let next = part(), next.count == 1 {
            let isPrivate = next == [0x78] || next == [0x58]
            index += 1
            let start = index
            while let more = part(), isPrivate || more.count >= 2 { index += more.isEmpty ? 0 : 1 }
            if index == start { return false }
        }
        return index == parts.count
    }

    /// Whether a text is a media type with its parameters (RFC 2045, 5.1).
    static func isMIMEType(_ text: String) -> Bool {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        let names = parts[0].split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 2, names.allSatisfy({ isToken($0.trimmed) }) else { return false }
        return parts.dropFirst().allSatisfy { parameter in
            let sides = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, isToken(sides[0].trimmed) else { return false }
            let value = sides[1].trimmed
            return isToken(value) || (value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\""))
        }
    }

    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>@,;:\\\"/[]?=".utf8.contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
