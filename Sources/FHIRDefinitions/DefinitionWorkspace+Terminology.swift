internal import FHIRCore
internal import FHIRFormats

extension DefinitionWorkspace {
    /// The codes of a system, with its supplements; nil where it is not at hand.
    func codeSystem(_ reference: CanonicalReference) -> CodeSystemContents? {
        let key = reference.url + "|" + (reference.version ?? "")
        if let known = terminology.codeSystems[key] { return known }
        let contents = makeCodeSystem(reference)
        terminology.codeSystems[key] = .some(contents)
        return contents
    }

    private func makeCodeSystem(_ reference: CanonicalReference) -> CodeSystemContents? {
        if let tree = read(reference, type: "CodeSystem")?.tree {
            // A supplement is no code system by itself.
            if tree.root["content"]?.value != "supplement" {
                let supplements = index.headers.indices.filter {
                    index.headers[$0].supplements.map { CanonicalReference($0).url } == reference.url
                }.compactMap { index.places[$0].read(schema: schema, limit: options.limits.fileSize).tree }
                return CodeSystemContents(tree, supplements: supplements)
            }
        }
        return schema.codeSystem(reference)
    }

    /// A value set with what it refers to; nil where it is not at hand.
    func valueSet(_ reference: CanonicalReference) -> ValueSetContents? {
        let key = reference.url + "|" + (reference.version ?? "")
        if let known = terminology.valueSets[key] { return known }
        let contents = makeValueSet(reference)
        terminology.valueSets[key] = .some(contents)
        return contents
    }

    private func makeValueSet(_ reference: CanonicalReference) -> ValueSetContents? {
        terminology.open.append(reference.url)
        defer { terminology.open.removeLast() }
        if let tree = read(reference, type: "ValueSet")?.tree { return valueSet(tree) }
        guard let known = schema.valueSet(reference) else { return nil }
        return ValueSetContents(
            url: known.url, version: known.version, include: known.rules.filter { !$0.isExclude }.map(rule),
            exclude: known.rules.filter(\.isExclude).map(rule), shipped: nil)
    }

    func valueSet(_ tree: ElementTree) -> ValueSetContents {
        let top = tree.root
        let compose = top["compose"]
        return ValueSetContents(
            url: top["url"]?.value ?? "", version: top["version"]?.value,
            include: compose?.children(named: "include").map { rule(ValueSetRuleText($0)) } ?? [],
            exclude: compose?.children(named: "exclude").map { rule(ValueSetRuleText($0)) } ?? [],
            shipped: top["expansion"].map { ValueSetContents.ShippedExpansion($0) })
    }

    private func rule(_ text: ValueSetRuleText) -> ValueSetRule {
        var rule = ValueSetRule(system: text.system, content: .none)
        if let system = text.system {
            if text.isNotCarried {
                rule.content = .notCarried
            } else if let concepts = text.concepts {
                rule.content = listed(concepts, system, text.version)
            } else if text.filters.isEmpty {
                rule.content = .all(source(system, text.version))
            } else {
                let filters = text.filters.map {
                    ValueSetRule.Filter(
                        property: $0.property, operation: $0.operation, value: $0.value,
                        matches: options.matchesRegularExpression)
                }
                rule.content = .filtered(source(system, text.version), filters)
            }
        }
        rule.valueSets = text.valueSets.map { nested(CanonicalReference($0)) }
        return rule
    }

    private func nested(_ reference: CanonicalReference) -> ValueSetRule.Nested {
        if terminology.open.contains(reference.url) { return .circular(reference.url) }
        if terminology.open.count > options.limits.derivationDepth { return .circular(reference.url) }
        return valueSet(reference).map { .contents($0) } ?? .missing(reference.url)
    }

    /// Listed codes have the names of their code system where the value set gives none and the system is at hand.
    private func listed(_ concepts: [Concept], _ system: String, _ version: String?) -> ValueSetRule.Content {
        var concepts = concepts
        if let contents = codeSystem(CanonicalReference(system, version)) {
            for index in concepts.indices {
                guard let position = contents.position(of: concepts[index].code) else { continue }
                let known = contents.concept(at: position)
                let own = concepts[index]
                concepts[index] = known
                concepts[index].code = own.code
                concepts[index].designations += own.designations + [own.display].compactMap { $0 }
                concepts[index].display = known.display ?? own.display
            }
        }
        var positions: [String: Int] = [:]
        for (position, concept) in concepts.enumerated() where positions[concept.code] == nil {
            positions[concept.code] = position
        }
        return .listed(concepts, positions: positions)
    }

    private func source(_ system: String, _ version: String?) -> ValueSetRule.Source {
        if let contents = codeSystem(CanonicalReference(system, version)), contents.isComplete || contents.count > 0 {
            return .codes(contents)
        }
        return options.grammars.first { $0.system == system }.map { .grammar($0) } ?? .missing
    }
}

extension CanonicalReference {
    init(_ url: String, _ version: String?) {
        self.init(url)
        self.version = version ?? self.version
    }
}

/// The code systems and value sets that have been read.
struct TerminologyCache {
    var codeSystems: [String: CodeSystemContents?] = [:]
    var valueSets: [String: ValueSetContents?] = [:]
    /// The value sets that are being read, from the first one asked for down.
    var open: [String] = []
}
