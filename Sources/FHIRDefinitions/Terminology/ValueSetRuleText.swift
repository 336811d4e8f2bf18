internal import FHIRCore

/// An include or exclude as a definition, or the schema, states it.
struct ValueSetRuleText {
    var isExclude = false
    var system: String?
    var version: String?
    /// The listed codes; nil where none are listed.
    var concepts: [Concept]?
    var filters: [(property: String, operation: String, value: String)] = []
    var valueSets: [String] = []
    /// Whether codes are listed that are not at hand.
    var isNotCarried = false

    init() {}

    init(_ element: ElementTree.Element) {
        for child in element.children {
            switch child.name {
            case "system": system = child.value
            case "version": version = child.value
            case "valueSet": if let url = child.value { valueSets.append(url) }
            case "filter":
                filters.append(
                    (child["property"]?.value ?? "", child["op"]?.value ?? "", child["value"]?.value ?? ""))
            case "concept":
                guard let code = child["code"]?.value else { continue }
                var concept = Concept(system: nil, code: code, display: child["display"]?.value)
                concept.designations = child.children(named: "designation").compactMap { $0["value"]?.value }
                concepts = concepts ?? []
                concepts?.append(concept)
            default: break
            }
        }
        for index in concepts?.indices ?? 0..<0 { concepts?[index].system = system }
    }

    /// Reads the text of the schema.
    static func rules(_ text: String) -> [ValueSetRuleText] {
        var rules: [ValueSetRuleText] = []
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard let first = words.first else { continue }
            if !line.hasPrefix("    ") {
                var rule = ValueSetRuleText()
                rule.isExclude = first == "exclude"
                let canonical = words.count > 1 ? CanonicalReference(words[1]) : nil
                rule.system = canonical?.url
                rule.version = canonical?.version
                rules.append(rule)
                continue
            }
            guard let last = rules.indices.last else { continue }
            rules[last].add(line.dropFirst(4))
        }
        return rules
    }

    private mutating func add(_ line: Substring) {
        let words = line.split(separator: " ", maxSplits: 3).map(String.init)
        if words.count == 4, words[0] == "where" {
            filters.append((words[1], words[2], words[3]))
        } else if words.count == 2, words[0] == "value-set" {
            valueSets.append(words[1])
        } else if line.hasPrefix("("), line.hasSuffix(" codes, not carried here)") {
            isNotCarried = true
        } else {
            concepts = concepts ?? []
            concepts?.append(Concept(system: system, code: String(line)))
        }
    }
}

extension ValueSetContents.ShippedExpansion {
    /// Reads an expansion, nested codes included.
    init(_ element: ElementTree.Element) {
        var concepts: [Concept] = []
        var open = Array(element.children(named: "contains").reversed())
        while let next = open.popLast() {
            if let code = next["code"]?.value {
                var concept = Concept(system: next["system"]?.value, code: code, display: next["display"]?.value)
                concept.isAbstract = next["abstract"]?.value == "true"
                concept.isInactive = next["inactive"]?.value == "true"
                if !concept.isAbstract { concepts.append(concept) }
            }
            open += next.children(named: "contains").reversed()
        }
        var positions: [String: [Int]] = [:]
        for (position, concept) in concepts.enumerated() { positions[concept.code, default: []].append(position) }
        let total = element["total"]?.value.flatMap { Int($0) }
        let offset = element["offset"]?.value.flatMap { Int($0) } ?? 0
        let isNamedPart = element.children(named: "parameter").contains {
            $0["name"]?.value == "limitedExpansion"
        }
        self.init(
            concepts: concepts, positions: positions,
            isComplete: offset == 0 && !isNamedPart && total.map { $0 <= concepts.count } ?? true)
    }
}
