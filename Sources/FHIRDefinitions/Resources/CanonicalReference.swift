/// A canonical reference taken apart: `url|version#fragment` (<https://hl7.org/fhir/R4/references.html#canonical>).
public struct CanonicalReference: Sendable, Hashable {
    public var url: String
    public var version: String?
    public var fragment: String?

    public init(_ text: String) {
        var rest = text[...]
        if let hash = rest.lastIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let bar = rest.lastIndex(of: "|") {
            version = String(rest[rest.index(after: bar)...])
            rest = rest[..<bar]
        }
        url = String(rest)
    }

    /// Whether a version answers to what the reference asks for: any where it names none, else the same, or one that adds
    /// only further parts (`4.0` is answered by `4.0.1`).
    func isAnswered(by candidate: String?) -> Bool {
        guard let version, !version.isEmpty else { return true }
        guard let candidate else { return false }
        return candidate == version || candidate.hasPrefix(version + ".")
    }
}

/// The order of business versions: numbers part by part, a pre-release before its release, anything else by its letters.
struct VersionOrder: Comparable {
    private let parts: [Part]

    private enum Part: Comparable {
        /// A pre-release mark, which comes before no mark at all.
        case label(String)
        case end
        case number(Int)
        case word(String)
    }

    init(_ version: String?) {
        guard let version else {
            parts = []
            return
        }
        let core = version.prefix { $0 != "+" }
        let dash = core.firstIndex(of: "-")
        var parts = core[..<(dash ?? core.endIndex)].split(separator: ".", omittingEmptySubsequences: false)
            .map { part in Int(part).map { Part.number($0) } ?? .word(String(part)) }
        // A date such as 2020-04-01 is no pre-release of 2020.
        if let dash {
            for part in core[core.index(after: dash)...].split(whereSeparator: { $0 == "." || $0 == "-" }) {
                parts.append(Int(part).map { .number($0) } ?? .label(String(part)))
            }
        }
        self.parts = parts
    }

    static func == (left: VersionOrder, right: VersionOrder) -> Bool { !(left < right) && !(right < left) }

    static func < (left: VersionOrder, right: VersionOrder) -> Bool {
        if left.parts.isEmpty || right.parts.isEmpty { return left.parts.isEmpty && !right.parts.isEmpty }
        for index in 0..<max(left.parts.count, right.parts.count) {
            let one = index < left.parts.count ? left.parts[index] : .end
            let other = index < right.parts.count ? right.parts[index] : .end
            if one != other { return one < other }
        }
        return false
    }
}
