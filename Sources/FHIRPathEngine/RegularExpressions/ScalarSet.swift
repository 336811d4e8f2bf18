/// A set of Unicode scalars: what a class such as `[A-Za-z]` matches.
struct ScalarSet: Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    var categories: [Category] = []
    var isNegated = false
    var ignoresCase = false

    /// Scalars by a Unicode property, or all others.
    struct Category: Sendable {
        var name: String
        var isNegated: Bool
    }

    func contains(_ scalar: UInt32) -> Bool {
        var isIn = containsExactly(scalar)
        if !isIn, ignoresCase { isIn = Self.cases(of: scalar).contains { containsExactly($0) } }
        return isIn != isNegated
    }

    private func containsExactly(_ scalar: UInt32) -> Bool {
        for range in ranges where range.contains(scalar) { return true }
        guard !categories.isEmpty, let scalar = Unicode.Scalar(scalar) else { return false }
        return categories.contains { Self.has(scalar, $0.name) != $0.isNegated }
    }

    /// The other cases of a character, where they are one character each.
    static func cases(of scalar: UInt32) -> [UInt32] {
        guard let scalar = Unicode.Scalar(scalar) else { return [] }
        return [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping].compactMap {
            $0.unicodeScalars.count == 1 ? $0.unicodeScalars.first?.value : nil
        }
    }

    // MARK: Classes

    static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
    static let wordCharacters: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    static let spaces: [ClosedRange<UInt32>] = [0x09...0x0D, 0x20...0x20]

    /// What is not in ranges.
    static func complement(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
            next = max(next, range.upperBound + 1)
        }
        result.append(next...0x10FFFF)
        return result
    }

    /// The ranges of a POSIX class, such as `alpha`.
    static func posix(_ name: String) -> [ClosedRange<UInt32>]? {
        switch name {
        case "alpha": [0x41...0x5A, 0x61...0x7A]
        case "digit": digits
        case "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
        case "upper": [0x41...0x5A]
        case "lower": [0x61...0x7A]
        case "space": spaces
        case "blank": [0x09...0x09, 0x20...0x20]
        case "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
        case "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66]
        case "word": wordCharacters
        case "cntrl": [0x00...0x1F, 0x7F...0x7F]
        case "graph": [0x21...0x7E]
        case "print": [0x20...0x7E]
        default: nil
        }
    }

    /// Whether a property of `\p{…}` is known.
    static func isCategory(_ name: String) -> Bool { name == "Any" || name == "L&" || groups[name] != nil }

    private static func has(_ scalar: Unicode.Scalar, _ name: String) -> Bool {
        if name == "Any" { return true }
        let category = scalar.properties.generalCategory
        if name == "L&" {
            return category == .uppercaseLetter || category == .lowercaseLetter || category == .titlecaseLetter
        }
        return groups[name]?.contains(category) ?? false
    }

    private static let groups: [String: [Unicode.GeneralCategory]] = {
        var groups: [String: [Unicode.GeneralCategory]] = [
            "Lu": [.uppercaseLetter], "Ll": [.lowercaseLetter], "Lt": [.titlecaseLetter], "Lm": [.modifierLetter],
            "Lo": [.otherLetter], "Mn": [.nonspacingMark], "Mc": [.spacingMark], "Me": [.enclosingMark],
            "Nd": [.decimalNumber], "Nl": [.letterNumber], "No": [.otherNumber], "Pc": [.connectorPunctuation],
            "Pd": [.dashPunctuation], "Ps": [.openPunctuation], "Pe": [.closePunctuation], "Pi": [.initialPunctuation],
            "Pf": [.finalPunctuation], "Po": [.otherPunctuation], "Sm": [.mathSymbol], "Sc": [.currencySymbol],
            "Sk": [.modifierSymbol], "So": [.otherSymbol], "Zs": [.spaceSeparator], "Zl": [.lineSeparator],
            "Zp": [.paragraphSeparator], "Cc": [.control], "Cf": [.format], "Cs": [.surrogate], "Co": [.privateUse],
            "Cn": [.unassigned],
        ]
        for (name, categories) in groups { groups[String(name.prefix(1)), default: []] += categories }
        return groups
    }()
}
