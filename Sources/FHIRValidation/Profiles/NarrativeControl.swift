import FHIRCore
import FHIRDefinitions

// What a profile asks of a narrative's parts: their languages, and where they came from.
extension ValidationRun {
    mutating func checkNarrative(_ node: Int, _ element: ProfileElement, _ profile: Profile) {
        guard let division = tree[node].children.first(where: { $0.name == "div" })?.value else { return }
        let parts = NarrativePart.parts(of: division)
        if let level = element.narrativeSource {
            for part in parts where !part.isSourced {
                let shown = String(part.shown.prefix(40))
                guard work.reported.insert("\(node) source \(shown)").inserted else { continue }
                // The profile's author says how much it matters.
                let severity: Issue.Severity =
                    switch level {
                    case "warning": .warning
                    case "hint", "information": .information
                    default: .error
                    }
                issues.add(Issue("profile.narrative-source", severity: severity, shown, profile.url), at: node)
            }
        }
        let languages = parts.compactMap(\.language)
        for wanted in element.narrativeLanguages {
            let found = languages.isEmpty ? "no sections of a language" : "sections in " + shown(languages)
            let problem: String?
            switch wanted {
            case "_no": problem = languages.isEmpty ? nil : "must have no sections of a language"
            case "_yes": problem = languages.isEmpty ? "must have sections of a language" : nil
            case "_resource":
                let own = resourceLanguage(around: node)
                problem = own.map(languages.contains) ?? true ? nil : "must have a section in \(own ?? "")"
            default: problem = languages.contains(wanted) ? nil : "must have a section in \(wanted)"
            }
            if let problem {
                report("profile.narrative-language", node, element.path + wanted, problem, found, profile.url)
            }
        }
    }

    private mutating func resourceLanguage(around node: Int) -> String? {
        if work.map == nil { work.map = RecordMap(tree, names) }
        guard let map = work.map, let resource = map.resource(around: node) else { return nil }
        return tree[map.resources[resource].node].children.first { $0.name == "language" }?.value
    }
}

/// What stands right below a narrative's outermost division.
struct NarrativePart {
    var language: String?
    var isSourced: Bool
    /// The text, or the start of it.
    var shown: String

    /// The classes that say where a part came from.
    private static let sources: Set<Substring> = ["boilerplate", "generated", "original", "extensions", "additional"]

    /// The parts of a division that a reader has found to be well formed.
    static func parts(of division: String) -> [NarrativePart] {
        var parts: [NarrativePart] = []
        var depth = 0
        var rest = division[...]
        func addText(_ text: Substring) {
            let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !words.isEmpty else { return }
            if depth == 1 {
                parts.append(NarrativePart(language: nil, isSourced: false, shown: words))
            } else if depth > 1, !parts.isEmpty, parts[parts.count - 1].shown.isEmpty {
                parts[parts.count - 1].shown = words
            }
        }
        while let open = rest.firstIndex(of: "<") {
            addText(rest[..<open])
            rest = rest[open...]
            if rest.hasPrefix("<!--") {
                guard let end = rest.ends(of: "-->") else { return parts }
                rest = rest[end...]
                continue
            }
            guard let close = rest.tagEnd else { return parts }
            let tag = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            if tag.hasPrefix("/") {
                depth -= 1
                continue
            }
            if tag.hasPrefix("?") || tag.hasPrefix("!") { continue }
            if depth == 1 {
                let language = tag.attribute("lang") ?? tag.attribute("xml:lang")
                let classes = (tag.attribute("class") ?? "").split(separator: " ")
                let isSourced = classes.contains { sources.contains($0) }
                let isSection = tag.hasPrefix("div")
                parts.append(NarrativePart(language: isSection ? language : nil, isSourced: isSourced, shown: ""))
            }
            if !tag.hasSuffix("/") { depth += 1 }
        }
        return parts
    }
}

extension Substring {
    /// The position behind the first occurrence of some text.
    fileprivate func ends(of text: String) -> Index? {
        var place = startIndex
        while place < endIndex {
            if self[place...].hasPrefix(text) { return index(place, offsetBy: text.count) }
            place = index(after: place)
        }
        return nil
    }

    /// Where the tag that starts here ends: the first `>` outside of quotes.
    fileprivate var tagEnd: Index? {
        var quote: Character?
        for place in indices {
            let character = self[place]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == ">" {
                return place
            }
        }
        return nil
    }

    /// The value of an attribute of the tag.
    fileprivate func attribute(_ name: String) -> String? {
        var rest = self.drop { !$0.isWhitespace }
        while let equals = rest.firstIndex(of: "=") {
            let found = rest[..<equals].split(whereSeparator: \.isWhitespace).last
            let value = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
            guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
            let inside = value.dropFirst()
            guard let end = inside.firstIndex(of: quote) else { return nil }
            if found.map({ $0 == name }) ?? false { return String(inside[..<end]) }
            rest = inside[inside.index(after: end)...]
        }
        return nil
    }
}
