import FHIRCore
import FHIRDefinitions

// CodeSystems (<https://hl7.org/fhir/R4/codesystem.html>).
extension ValidationRun {
    mutating func checkCodeSystem(_ index: Int) {
        let top = tree[index]
        let concepts = CodeSystemConcepts(top)
        checkCodes(concepts, isCaseSensitive: top["caseSensitive"]?.value == "true")
        checkProperties(concepts, top)
        checkHierarchy(concepts, top)
        checkContent(concepts, top)
        checkSupplement(concepts, top)
    }

    /// `csd-1`, said where the code stands a second time.
    private mutating func checkCodes(_ concepts: CodeSystemConcepts, isCaseSensitive: Bool) {
        var seen: Set<String> = []
        for concept in concepts.list {
            guard let place = concept.element["code"], let code = place.value else { continue }
            if !seen.insert(code).inserted {
                add("invariant.csd-1", at: place.index, "csd-1", "another concept has the code \(code) too")
            }
        }
    }

    // MARK: Properties

    /// Properties that the standard itself gives codes to, besides those that a system declares.
    private static let commonProperties: Set<String> = [
        "parent", "child", "partOf", "synonym", "comment", "itemWeight", "inactive", "deprecated", "deprecationDate",
        "retirementDate", "notSelectable", "status", "effectiveDate", "alternateCode", "subsumedBy",
    ]

    private mutating func checkProperties(_ concepts: CodeSystemConcepts, _ top: ElementTree.Element) {
        let isSupplement = top["content"]?.value == "supplement"
        var types: [String: String] = [:]
        for property in top.children(named: "property") {
            guard let place = property["code"], let code = place.value else { continue }
            if types[code] != nil { add("definition.property-repeated", at: place.index, code) }
            types[code] = property["type"]?.value ?? ""
        }
        for concept in concepts.list {
            for property in concept.element.children(named: "property") {
                guard let place = property["code"], let code = place.value else { continue }
                guard let type = types[code] else {
                    if !Self.commonProperties.contains(code), !isSupplement {
                        add("definition.property", at: place.index, code)
                    }
                    continue
                }
                guard let value = property.children.first(where: { $0.baseName == "value" }), let found = value.typeName
                else { continue }
                let wanted = type == "Coding" ? "Coding" : type
                if !wanted.isEmpty, found != wanted {
                    add("definition.property-type", at: value.index, code, wanted, found)
                }
                if type == "code", let text = value.value, concepts.isComplete, concepts.positions[text] == nil {
                    add("definition.property-code", at: value.index, text, code)
                }
            }
        }
    }

    // MARK: Hierarchy

    /// No concept stands, at whatever distance, above itself.
    private mutating func checkHierarchy(_ concepts: CodeSystemConcepts, _ top: ElementTree.Element) {
        var names: Set = ["parent", "subsumedBy"]
        for property in top.children(named: "property")
        where property["uri"]?.value == "http://hl7.org/fhir/concept-properties#parent" {
            if let code = property["code"]?.value { names.insert(code) }
        }
        var parents = concepts.list.map { concept in concept.parent.map { [$0] } ?? [] }
        for (position, concept) in concepts.list.enumerated() {
            for property in concept.element.children(named: "property") {
                guard let name = property["code"]?.value, names.contains(name),
                    let value = property.children.first(where: { $0.baseName == "value" })?.value,
                    let parent = concepts.positions[value]
                else { continue }
                parents[position].append(parent)
            }
        }
        if let circular = Self.firstInCircle(parents) {
            let concept = concepts.list[circular].element
            add("definition.hierarchy", at: concept.index, concept["code"]?.value ?? "")
        }
    }

    /// A position from which the way upwards leads back to it; nil where there is none.
    static func firstInCircle(_ parents: [[Int]]) -> Int? {
        // 0: not met, 1: on the way, 2: done.
        var states = [UInt8](repeating: 0, count: parents.count)
        for start in parents.indices where states[start] == 0 {
            var way = [(position: start, next: 0)]
            states[start] = 1
            while let last = way.last {
                if last.next < parents[last.position].count {
                    way[way.count - 1].next += 1
                    let above = parents[last.position][last.next]
                    if states[above] == 1 { return above }
                    if states[above] == 0 {
                        states[above] = 1
                        way.append((above, 0))
                    }
                } else {
                    states[last.position] = 2
                    way.removeLast()
                }
            }
        }
        return nil
    }

    // MARK: What there is of it

    private mutating func checkContent(_ concepts: CodeSystemConcepts, _ top: ElementTree.Element) {
        let content = top["content"]?.value
        if content == "not-present", let first = concepts.list.first {
            add("definition.content", at: first.element.index, "not-present")
        }
        if content == "complete", let place = top["count"], let count = place.value.flatMap({ Int($0) }),
            count != concepts.list.count
        {
            add("definition.count", at: place.index, String(count), String(concepts.list.count))
        }
        guard let place = top["valueSet"], let url = place.value, let system = top["url"]?.value else { return }
        guard let set = validator.definitions.resource(url, type: "ValueSet")?.tree?.root else {
            unchecked["the value set \(url)", default: 0] += 1
            return
        }
        let includes = set["compose"]?.children(named: "include") ?? []
        let isWhole =
            includes.contains { $0["system"]?.value == system && $0["concept"] == nil && $0["filter"] == nil }
        if !includes.isEmpty, !isWhole { add("definition.all-codes", at: place.index, url) }
    }

    private mutating func checkSupplement(_ concepts: CodeSystemConcepts, _ top: ElementTree.Element) {
        let place = top["supplements"]
        guard top["content"]?.value == "supplement" else {
            if let place { add("definition.no-supplement", at: place.index) }
            return
        }
        guard let place, let url = place.value else { return add("definition.supplements", at: top.index) }
        guard let system = validator.definitions.codeSystem(url) else {
            unchecked["the code system \(url)", default: 0] += 1
            return
        }
        for concept in concepts.list {
            guard let code = concept.element["code"], let text = code.value, system.lookup(text) == .notMember else {
                continue
            }
            add("definition.supplement-code", at: code.index, text, url)
        }
    }
}

/// The concepts of a CodeSystem in document order, and where each code stands.
struct CodeSystemConcepts {
    private(set) var list: [(element: ElementTree.Element, parent: Int?)] = []
    private(set) var positions: [String: Int] = [:]
    let isComplete: Bool

    init(_ top: ElementTree.Element) {
        isComplete = top["content"]?.value == "complete"
        var open: [(element: ElementTree.Element, parent: Int?)] = top.children(named: "concept").reversed().map {
            ($0, nil)
        }
        while let next = open.popLast() {
            let position = list.count
            list.append(next)
            if let code = next.element["code"]?.value, positions[code] == nil { positions[code] = position }
            for child in next.element.children(named: "concept").reversed() { open.append((child, position)) }
        }
    }
}
