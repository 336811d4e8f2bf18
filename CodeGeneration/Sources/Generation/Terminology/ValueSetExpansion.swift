/// Expands value sets over the code systems of a package, as far as that can be done completely.
struct ValueSetExpansion {
    /// A code with the system it belongs to.
    struct Coding: Hashable {
        var system: String
        var code: String
    }

    private let systems: [String: CodeSystem]
    private let valueSets: [String: ValueSet]

    init(codeSystems: [CodeSystem], valueSets: [ValueSet]) {
        systems = Dictionary(codeSystems.map { ($0.url, $0) }, uniquingKeysWith: { first, _ in first })
        self.valueSets = Dictionary(valueSets.map { ($0.url, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The codes of a value set in its own order, each once, or nil where the package does not tell them all.
    ///
    /// - Parameter url: The value set's canonical URL; a version after `|` is ignored.
    func codings(ofValueSet url: String) -> [Coding]? {
        var open: Set<String> = []
        return codings(ofValueSet: url, open: &open)
    }

    private func codings(ofValueSet url: String, open: inout Set<String>) -> [Coding]? {
        let url = String(url.prefix { $0 != "|" })
        guard let compose = valueSets[url]?.compose, open.insert(url).inserted else { return nil }
        defer { open.remove(url) }

        var seen: Set<Coding> = []
        var result: [Coding] = []
        for include in compose.include {
            guard let codings = codings(of: include, open: &open) else { return nil }
            result += codings.filter { seen.insert($0).inserted }
        }
        for exclude in compose.exclude ?? [] {
            guard let codings = codings(of: exclude, open: &open) else { return nil }
            let removed = Set(codings)
            result.removeAll { removed.contains($0) }
        }
        return result
    }

    /// The codes that one rule names: those of the system that pass all filters and stand in all value sets.
    private func codings(of include: ValueSet.Include, open: inout Set<String>) -> [Coding]? {
        var result: [Coding]?
        if let system = include.system {
            guard let codes = codes(ofSystem: system, include) else { return nil }
            result = codes.map { Coding(system: system, code: $0) }
        }
        for url in include.valueSet ?? [] {
            guard let others = codings(ofValueSet: url, open: &open) else { return nil }
            let known = Set(others)
            result = result?.filter { known.contains($0) } ?? others
        }
        return result
    }

    private func codes(ofSystem url: String, _ include: ValueSet.Include) -> [String]? {
        if let concepts = include.concept { return concepts.map(\.code) }
        guard let system = systems[url], system.content == "complete" else { return nil }
        let tree = ConceptTree(system)
        var codes = tree.codes
        for filter in include.filter ?? [] {
            guard let matching = tree.codes(matching: filter) else { return nil }
            codes.removeAll { !matching.contains($0) }
        }
        return codes
    }
}

/// The codes of a code system with what lies below each.
struct ConceptTree {
    /// All codes, depth first.
    private(set) var codes: [String] = []
    private var children: [String: [String]] = [:]

    /// Children are nested, or name their parent in the property `subsumedBy` (as HL7's version 3 systems do).
    init(_ system: CodeSystem) {
        add(system.concept ?? [], below: nil)
    }

    private mutating func add(_ concepts: [CodeSystem.Concept], below parent: String?) {
        for concept in concepts {
            codes.append(concept.code)
            if let parent { children[parent, default: []].append(concept.code) }
            for property in concept.property ?? [] where property.code == "subsumedBy" || property.code == "parent" {
                if let parent = property.valueCode { children[parent, default: []].append(concept.code) }
            }
            add(concept.concept ?? [], below: concept.code)
        }
    }

    /// The codes that pass a filter, or nil where its operator is not one of those that follow the tree.
    func codes(matching filter: ValueSet.Filter) -> Set<String>? {
        guard filter.property == "concept" || filter.property == "code" else { return nil }
        switch filter.op {
        case "is-a": return descendants(of: filter.value).union([filter.value])
        case "descendent-of": return descendants(of: filter.value)
        case "is-not-a": return Set(codes).subtracting(descendants(of: filter.value).union([filter.value]))
        case "=": return [filter.value]
        case "in": return Set(filter.value.split(separator: ",").map(String.init))
        default: return nil
        }
    }

    private func descendants(of code: String) -> Set<String> {
        var result: Set<String> = []
        var pending = children[code] ?? []
        while let next = pending.popLast() {
            if result.insert(next).inserted { pending += children[next] ?? [] }
        }
        return result
    }
}
