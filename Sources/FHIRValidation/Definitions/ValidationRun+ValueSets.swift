import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

// ValueSets and ConceptMaps (<https://hl7.org/fhir/R4/valueset.html>, <https://hl7.org/fhir/R4/conceptmap.html>).
extension ValidationRun {
    mutating func checkValueSet(_ index: Int) {
        let top = tree[index]
        for rule in top["compose"]?.children ?? top.children where rule.name == "include" || rule.name == "exclude" {
            checkRule(rule, of: top)
        }
    }

    private mutating func checkRule(_ rule: ElementTree.Element, of top: ElementTree.Element) {
        for set in rule.children(named: "valueSet") {
            guard let url = set.value else { continue }
            if !checkForm(ofCanonical: set) {
                add("definition.canonical", at: set.index, url)
            } else if CanonicalReference(url).url == top["url"]?.value {
                add("definition.value-set-circular", at: set.index, url)
            } else if !url.hasPrefix("#"), !validator.definitions.hasDefinition(url, type: "ValueSet") {
                unchecked["the value set \(url)", default: 0] += 1
            }
        }
        guard let place = rule["system"], let system = place.value else { return }
        guard Self.isAbsolute(system) || system.hasPrefix("#") else {
            return add("definition.system", at: place.index, system)
        }
        let version = rule["version"]?.value.map { "|" + $0 } ?? ""
        guard let contents = validator.definitions.codeSystem(system + version) else {
            if validator.definitions.hasDefinition(system, type: "ValueSet"), !hasCodeSystem(system) {
                return add("definition.system-value-set", at: place.index, system)
            }
            if !validator.definitions.hasGrammar(system) { unchecked[system, default: 0] += 1 }
            return checkRepeatedCodes(rule, nil, system)
        }
        checkRepeatedCodes(rule, contents, system)
        for filter in rule.children(named: "filter") { checkFilter(filter, contents, system) }
    }

    private func hasCodeSystem(_ url: String) -> Bool { validator.definitions.hasDefinition(url, type: "CodeSystem") }

    private mutating func checkRepeatedCodes(
        _ rule: ElementTree.Element, _ contents: CodeSystemContents?, _ system: String
    ) {
        var seen: Set<String> = []
        for concept in rule.children(named: "concept") {
            guard let place = concept["code"], let code = place.value else { continue }
            if !seen.insert(code).inserted { add("definition.code-repeated", at: place.index, code) }
            guard let contents else { continue }
            checkCode(place, code, concept["display"], contents, system)
        }
    }

    /// A code is one of the system, and has the system's name or one of its own making.
    private mutating func checkCode(
        _ place: ElementTree.Element, _ code: String, _ display: ElementTree.Element?, _ contents: CodeSystemContents,
        _ system: String, severity: Issue.Severity = .error
    ) {
        switch contents.lookup(code) {
        case .notMember: issues.add(Issue("definition.code", severity: severity, code, system), at: place.index)
        case .unknown(let reason): countUnknown(reason)
        case .member(let concept):
            guard let display, let text = display.value, let expected = concept.display else { return }
            let known = ([expected] + concept.designations).map(Self.folded)
            if !known.contains(Self.folded(text)) {
                issues.add(Issue("code.display", severity: .information, text, code, expected), at: display.index)
            }
        }
    }

    // MARK: Filters

    private mutating func checkFilter(
        _ filter: ElementTree.Element, _ contents: CodeSystemContents, _ system: String
    ) {
        guard let place = filter["property"], let property = place.value, let operation = filter["op"]?.value else {
            return
        }
        let value = filter["value"]?.value ?? ""
        if operation == "regex", TextPattern(value) == nil {
            add("definition.filter-expression", at: filter["value"]?.index ?? filter.index, value)
        }
        if operation == "exists", value != "true", value != "false" {
            add("definition.filter-exists", at: filter["value"]?.index ?? filter.index, value)
        }
        if property == "concept" || property == "code" {
            let isOfCodes = ["is-a", "descendent-of", "is-not-a", "generalizes"].contains(operation)
            guard isOfCodes, contents.lookup(value) == .notMember else { return }
            add("definition.code", at: filter["value"]?.index ?? filter.index, value, system)
        } else if let known = declared(by: system), !known.contains(property) {
            add("definition.filter", at: place.index, property, system)
        }
    }

    /// The properties and filters that a code system declares; nil where its definition is not at hand.
    private func declared(by system: String) -> Set<String>? {
        guard let top = validator.definitions.resource(system, type: "CodeSystem")?.tree?.root else { return nil }
        var known: Set = ["display", "parent", "child", "inactive", "notSelectable", "status", "deprecated"]
        for child in top.children where child.name == "property" || child.name == "filter" {
            if let code = child["code"]?.value { known.insert(code) }
        }
        return known
    }

    // MARK: ConceptMaps

    mutating func checkConceptMap(_ index: Int) {
        for group in tree[index].children(named: "group") {
            let source = group["source"]?.value.flatMap { validator.definitions.codeSystem($0) }
            let target = group["target"]?.value.flatMap { validator.definitions.codeSystem($0) }
            if let url = group["source"]?.value, source == nil { unchecked[url, default: 0] += 1 }
            if let url = group["target"]?.value, target == nil { unchecked[url, default: 0] += 1 }
            var seen: Set<String> = []
            for element in group.children(named: "element") {
                guard let place = element["code"], let code = place.value else { continue }
                if !seen.insert(code).inserted { add("definition.code-repeated", at: place.index, code) }
                if let source {
                    // Maps are kept while the systems that they join go on; what they lack is no fault of theirs alone.
                    let url = group["source"]?.value ?? ""
                    checkCode(place, code, element["display"], source, url, severity: .warning)
                }
                guard let target else { continue }
                for other in element.children(named: "target") {
                    guard let place = other["code"], let code = place.value else { continue }
                    // What has no match names a code that need not exist.
                    if other["equivalence"]?.value == "unmatched" { continue }
                    let url = group["target"]?.value ?? ""
                    checkCode(place, code, other["display"], target, url, severity: .warning)
                }
            }
        }
    }
}
