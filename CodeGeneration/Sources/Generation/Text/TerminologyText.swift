import FHIRCore

/// The code systems and value sets that bindings need, as text.
///
/// Only the codes of HL7's own systems, and of systems that anyone may copy, are carried. Of others (SNOMED CT, LOINC
/// and so on) the text says how many codes a value set names.
struct TerminologyText {
    private let systems: [String: CodeSystem]
    private let valueSets: [String: ValueSet]
    /// The value sets that bindings name, and those that they include, sorted by URL.
    private let needed: [String]

    private static let carried = [
        "http://hl7.org/fhir/", "http://terminology.hl7.org/", "http://unitsofmeasure.org", "urn:ietf:",
    ]

    init(_ contents: PackageContents) {
        systems = Dictionary(contents.codeSystems.map { ($0.url, $0) }, uniquingKeysWith: { first, _ in first })
        let valueSets = Dictionary(contents.valueSets.map { ($0.url, $0) }, uniquingKeysWith: { first, _ in first })
        self.valueSets = valueSets
        var pending = contents.facts.types.flatMap(\.elements).compactMap { $0.binding?.valueSetWithoutVersion }
        pending += ProfileText(contents).valueSets
        var found: Set<String> = []
        while let url = pending.popLast() {
            guard let compose = valueSets[url]?.compose, found.insert(url).inserted else { continue }
            for rule in compose.include + (compose.exclude ?? []) {
                pending += (rule.valueSet ?? []).map { String($0.prefix { $0 != "|" }) }
            }
        }
        needed = found.sorted()
    }

    private static func isCarried(_ system: String) -> Bool {
        carried.contains { system.hasPrefix($0) } && !system.hasPrefix("http://hl7.org/fhir/sid/")
    }

    /// The rules of every value set.
    func writeValueSets(to source: inout SourceText) {
        for url in needed {
            guard let valueSet = valueSets[url] else { continue }
            source.line()
            source.line("value-set \(url)\(valueSet.version.map { "|" + $0 } ?? "")")
            for rule in valueSet.compose?.include ?? [] { write(rule, "include", to: &source) }
            for rule in valueSet.compose?.exclude ?? [] { write(rule, "exclude", to: &source) }
        }
    }

    /// The same for the compiled schema: each code system and value set with the lines below the one that names it.
    var facts: [TerminologyFacts] {
        var facts: [TerminologyFacts] = []
        for url in needed {
            guard let valueSet = valueSets[url] else { continue }
            var source = SourceText()
            for rule in valueSet.compose?.include ?? [] { write(rule, "include", to: &source) }
            for rule in valueSet.compose?.exclude ?? [] { write(rule, "exclude", to: &source) }
            facts.append(
                TerminologyFacts(isValueSet: true, url: url, version: valueSet.version ?? "", text: source.text))
        }
        for text in codeSystems(header: "").values {
            // An empty header, an empty line, and the line that names the system.
            let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: true)
            guard lines.count == 2, let canonical = lines[0].split(separator: " ").last else { continue }
            let parts = canonical.split(separator: "|", maxSplits: 1).map(String.init)
            facts.append(
                TerminologyFacts(
                    isValueSet: false, url: parts[0], version: parts.count > 1 ? parts[1] : "", text: String(lines[1])))
        }
        return facts.sorted { ($0.url, $0.isValueSet ? 1 : 0) < ($1.url, $1.isValueSet ? 1 : 0) }
    }

    private func write(_ rule: ValueSet.Include, _ word: String, to source: inout SourceText) {
        if let system = rule.system {
            source.line("  \(word) \(system)\(rule.version.map { "|" + $0 } ?? "")")
            for filter in rule.filter ?? [] { source.line("    where \(filter.property) \(filter.op) \(filter.value)") }
            if let concepts = rule.concept {
                if Self.isCarried(system) {
                    for concept in concepts { source.line("    " + concept.code) }
                } else {
                    source.line("    (\(concepts.count) codes, not carried here)")
                }
            }
        } else {
            source.line("  \(word)")
        }
        for url in rule.valueSet ?? [] { source.line("    value-set \(url)") }
    }

    /// The text of each code system, by the name of its file.
    func codeSystems(header: String) -> [String: String] {
        var urls: Set<String> = []
        for url in needed {
            guard let compose = valueSets[url]?.compose else { continue }
            for rule in compose.include + (compose.exclude ?? []) {
                if let system = rule.system { urls.insert(system) }
            }
        }
        var files: [String: String] = [:]
        for url in urls.sorted() where Self.isCarried(url) {
            guard let system = systems[url], let concepts = system.concept, !concepts.isEmpty else { continue }
            var source = SourceText()
            source.line(header)
            source.line()
            source.line("code-system \(url)\(system.version.map { "|" + $0 } ?? "")")
            if system.content != "complete" { source.line("  @content \(system.content)") }
            write(concepts, to: &source)
            var name = ElementPath.lastPart(ofURL: url)
            while files[name + ".txt"] != nil { name += "-2" }
            files[name + ".txt"] = source.text
        }
        return files
    }

    private func write(_ concepts: [CodeSystem.Concept], depth: Int = 1, to source: inout SourceText) {
        for concept in concepts {
            let parents = (concept.property ?? []).filter { $0.code == "subsumedBy" }.compactMap(\.valueCode)
            let below = parents.isEmpty ? "" : " < " + parents.joined(separator: " ")
            source.line(String(repeating: "  ", count: depth) + concept.code + below)
            write(concept.concept ?? [], depth: depth + 1, to: &source)
        }
    }
}
