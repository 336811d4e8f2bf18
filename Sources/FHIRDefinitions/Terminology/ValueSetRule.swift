/// One include or exclude of a value set: codes of a system, narrowed by filters and by other value sets.
struct ValueSetRule: Sendable {
    /// The canonical URL of the code system; nil where only value sets are named.
    var system: String?
    var content: Content
    /// Value sets that must all contain a code too.
    var valueSets: [Nested] = []

    /// What of the system is meant.
    enum Content: Sendable {
        /// All of it.
        case all(Source)
        /// The codes that are listed.
        case listed([Concept], positions: [String: Int])
        case filtered(Source, [Filter])
        /// Codes that the schema does not carry.
        case notCarried
        /// No system is named.
        case none
    }

    /// Where the codes of a system are.
    enum Source: Sendable {
        case codes(CodeSystemContents)
        case grammar(CodeSystemGrammar)
        case missing
    }

    enum Nested: Sendable {
        case contents(ValueSetContents)
        case missing(String)
        /// The value set is, at some distance, a part of itself.
        case circular(String)
    }

    /// A condition on the concepts of a system (<https://hl7.org/fhir/R4/valueset-filter-operator.html>).
    struct Filter: Sendable {
        var property: String
        var operation: String
        var value: String
        /// Whether a text matches a regular expression; nil where that cannot be told here.
        var matches: (@Sendable (_ pattern: String, _ text: String) -> Bool?)?
    }

    func contains(_ code: String, _ system: String?, _ steps: inout Int) -> Membership {
        var result = inSystem(code, system)
        for nested in valueSets where result != .notMember {
            let other: Membership
            switch nested {
            case .contents(let contents): other = contents.contains(code, system ?? self.system, &steps)
            case .missing(let url): other = .unknown(.valueSet(url))
            case .circular(let url): other = .unknown(.selection("the value set \(url) is a part of itself"))
            }
            switch (result, other) {
            case (_, .notMember): return .notMember
            case (_, .unknown): result = other
            case (.unknown, _): break
            case (.member(let concept), .member(let found)):
                if concept.display == nil { result = .member(found) }
            case (.notMember, _): break
            }
        }
        return result
    }

    private func inSystem(_ code: String, _ system: String?) -> Membership {
        guard let own = self.system else {
            return valueSets.isEmpty ? .notMember : .member(Concept(system: system, code: code))
        }
        if let system, system != own { return .notMember }
        switch content {
        case .none: return .notMember
        case .notCarried: return .unknown(.codeSystem(own))
        case .listed(let concepts, let positions): return positions[code].map { .member(concepts[$0]) } ?? .notMember
        case .all(let source): return source.lookup(code, own)
        case .filtered(let source, let filters):
            guard case .codes(let contents) = source else { return .unknown(.codeSystem(own)) }
            guard let position = contents.position(of: code) else { return contents.lookup(code) }
            for filter in filters {
                guard let isMatch = filter.isMet(position, contents) else {
                    return .unknown(.selection("\(filter.property) \(filter.operation) \(filter.value)"))
                }
                if !isMatch { return .notMember }
            }
            return .member(contents.concept(at: position))
        }
    }

    /// Every code that the rule names.
    func codes(limit: Int, _ steps: inout Int) -> ValueSetContents.Expansion {
        var candidates: [Concept]
        switch content {
        case .none:
            guard let first = valueSets.first else { return .codes([]) }
            switch first {
            case .missing(let url): return .unknown(.valueSet(url))
            case .circular(let url): return .unknown(.selection("the value set \(url) is a part of itself"))
            case .contents(let contents):
                switch contents.expansion(limit: limit, &steps) {
                case .codes(let codes): candidates = codes
                case .unknown(let reason): return .unknown(reason)
                }
            }
        case .notCarried: return .unknown(.codeSystem(system ?? ""))
        case .listed(let concepts, _): candidates = concepts
        case .all(let source), .filtered(let source, _):
            guard case .codes(let contents) = source, contents.isComplete else {
                return .unknown(.codeSystem(system ?? ""))
            }
            if contents.count > limit { return .unknown(.tooCostly) }
            candidates = contents.concepts.indices.map { contents.concept(at: $0) }
        }
        var result: [Concept] = []
        for concept in candidates {
            steps -= 1
            if steps < 0 { return .unknown(.tooCostly) }
            var own = ValueSetContents.mostSteps
            switch contains(concept.code, concept.system, &own) {
            case .member: result.append(concept)
            case .notMember: continue
            case .unknown(let reason): return .unknown(reason)
            }
        }
        return .codes(result)
    }
}

extension ValueSetRule.Source {
    fileprivate func lookup(_ code: String, _ system: String) -> Membership {
        switch self {
        case .codes(let contents): contents.lookup(code)
        case .grammar(let grammar):
            grammar.accepts(code) ? .member(Concept(system: system, code: code)) : .notMember
        case .missing: .unknown(.codeSystem(system))
        }
    }
}

extension ValueSetRule.Filter {
    /// Whether a concept meets the filter; nil where that cannot be told.
    fileprivate func isMet(_ position: Int, _ system: CodeSystemContents) -> Bool? {
        let concept = system.concepts[position]
        if property == "concept" || property == "code" {
            if let answer = isMetInHierarchy(position, system) { return answer }
        }
        switch operation {
        case "=": return values(of: concept)?.contains(value)
        case "in", "not-in":
            guard let values = values(of: concept) else { return nil }
            let wanted = Set(value.split(separator: ",").map { String($0.drop { $0 == " " }) })
            return values.contains { wanted.contains($0) } == (operation == "in")
        case "regex":
            guard let values = values(of: concept), let matches else { return nil }
            for value in values {
                guard let isMatch = matches(self.value, value) else { return nil }
                if isMatch { return true }
            }
            return false
        case "exists":
            guard let values = values(of: concept) else { return nil }
            return values.isEmpty == (value == "false")
        default: return nil
        }
    }

    private func isMetInHierarchy(_ position: Int, _ system: CodeSystemContents) -> Bool? {
        guard let other = system.position(of: value) else {
            switch operation {
            // What is not in the system has nothing below it.
            case "is-a", "descendent-of", "child-of", "generalizes", "descendent-leaf":
                return system.isComplete ? false : nil
            case "is-not-a": return system.isComplete ? true : nil
            default: return nil
            }
        }
        switch operation {
        case "=": return other == position
        case "is-a": return other == position || system.isAbove(other, position)
        case "descendent-of": return system.isAbove(other, position)
        case "is-not-a": return other != position && !system.isAbove(other, position)
        case "generalizes": return other == position || system.isAbove(position, other)
        case "child-of": return system.isParent(other, of: position)
        case "descendent-leaf": return system.isAbove(other, position) && system.isLeaf(position)
        default: return nil
        }
    }

    /// The values of the property that the filter looks at.
    private func values(of concept: CodeSystemConcept) -> [String]? {
        switch property {
        case "concept", "code": [concept.code]
        case "display": [concept.display].compactMap { $0 }
        case "parent": concept.parents
        default: concept.properties.filter { $0.name == property }.map(\.value)
        }
    }
}
