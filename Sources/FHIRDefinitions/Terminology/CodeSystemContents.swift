internal import FHIRCore

/// The codes of a code system, as far as they are at hand (<https://hl7.org/fhir/R4/codesystem.html>).
public final class CodeSystemContents: Sendable {
    /// The canonical URL, without a version.
    public let url: String
    public let version: String?
    /// Whether all codes of the system are at hand; where not, a code that is not found may still be right.
    public let isComplete: Bool
    /// Whether upper and lower case are different codes.
    public let isCaseSensitive: Bool
    /// The concepts, a parent before what is nested in it.
    let concepts: [CodeSystemConcept]
    private let positions: [String: Int]
    /// The positions right above each concept, and whether anything is below it.
    private let parents: [[Int]]
    private let isAnyBelow: [Bool]

    init(
        url: String, version: String?, isComplete: Bool, isCaseSensitive: Bool, concepts: [CodeSystemConcept]
    ) {
        self.url = url
        self.version = version
        self.isComplete = isComplete
        self.isCaseSensitive = isCaseSensitive
        self.concepts = concepts
        var positions: [String: Int] = [:]
        for (position, concept) in concepts.enumerated() {
            let key = isCaseSensitive ? concept.code : concept.code.lowercased()
            if positions[key] == nil { positions[key] = position }
        }
        var isAnyBelow = [Bool](repeating: false, count: concepts.count)
        parents = concepts.indices.map { position in
            concepts[position].parents.compactMap { parent in
                let above = positions[isCaseSensitive ? parent : parent.lowercased()]
                guard let above, above != position else { return nil }
                isAnyBelow[above] = true
                return above
            }
        }
        self.positions = positions
        self.isAnyBelow = isAnyBelow
    }

    /// The number of codes at hand.
    public var count: Int { concepts.count }

    /// Looks a code up.
    public func lookup(_ code: String) -> Membership {
        if let position = position(of: code) { return .member(concept(at: position)) }
        return isComplete ? .notMember : .unknown(.codeSystem(url))
    }

    func position(of code: String) -> Int? { positions[isCaseSensitive ? code : code.lowercased()] }

    func concept(at position: Int) -> Concept {
        let concept = concepts[position]
        return Concept(
            system: url, code: concept.code, display: concept.display, designations: concept.designations,
            isAbstract: concept.isTrue("notSelectable") || concept.isTrue("abstract"),
            isInactive: concept.isTrue("inactive") || ["retired", "inactive"].contains(concept.value(of: "status")))
    }

    /// Whether one concept stands above another one, at whatever distance.
    func isAbove(_ ancestor: Int, _ position: Int) -> Bool {
        var open = parents[position]
        var seen = Set(open)
        while let next = open.popLast() {
            if next == ancestor { return true }
            for parent in parents[next] where seen.insert(parent).inserted { open.append(parent) }
        }
        return false
    }

    func isLeaf(_ position: Int) -> Bool { !isAnyBelow[position] }

    func isParent(_ parent: Int, of position: Int) -> Bool { parents[position].contains(parent) }
}

/// One concept of a code system.
struct CodeSystemConcept: Sendable {
    var code: String
    var display: String?
    var designations: [String] = []
    /// The codes right above this one.
    var parents: [String] = []
    /// Properties with their values as text.
    var properties: [(name: String, value: String)] = []

    func value(of property: String) -> String? { properties.first { $0.name == property }?.value }

    func isTrue(_ property: String) -> Bool { value(of: property) == "true" }
}

extension CodeSystemContents {
    /// Reads a CodeSystem, and what supplements add to it.
    convenience init(_ definition: ElementTree, supplements: [ElementTree] = []) {
        let top = definition.root
        var reader = ConceptReader(hierarchyProperties: Self.hierarchyProperties(top))
        reader.add(top)
        for supplement in supplements { reader.supplement(supplement.root) }
        self.init(
            url: top["url"]?.value ?? "", version: top["version"]?.value,
            isComplete: top["content"]?.value == "complete",
            isCaseSensitive: top["caseSensitive"]?.value != "false", concepts: reader.concepts)
    }

    /// The properties that name a concept's parents, by the codes the system gives them.
    private static func hierarchyProperties(_ top: ElementTree.Element) -> Set<String> {
        var names: Set = ["parent", "subsumedBy"]
        for property in top.children(named: "property")
        where property["uri"]?.value == "http://hl7.org/fhir/concept-properties#parent" {
            if let code = property["code"]?.value { names.insert(code) }
        }
        return names
    }

    /// Reads the text of the schema: a code on each line, what is below it indented.
    convenience init(url: String, version: String?, text: String) {
        var concepts: [CodeSystemConcept] = []
        var isComplete = true
        var open: [String] = []
        for line in text.split(separator: "\n") {
            let content = line.drop { $0 == " " }
            let depth = max((line.count - content.count) / 2 - 1, 0)
            if content.hasPrefix("@content ") {
                isComplete = false
                continue
            }
            // What comes after the mark names further codes above.
            let mark = content.indices.dropLast(2).first {
                content[$0] == " " && content[content.index(after: $0)...].hasPrefix("< ")
            }
            let code = String(content[..<(mark ?? content.endIndex)])
            let others = mark.map { content[content.index($0, offsetBy: 3)...] } ?? ""
            var concept = CodeSystemConcept(code: code)
            open.removeLast(max(open.count - depth, 0))
            concept.parents = open.last.map { [$0] } ?? []
            concept.parents += others.split(separator: " ").map(String.init)
            concepts.append(concept)
            open.append(code)
        }
        self.init(url: url, version: version, isComplete: isComplete, isCaseSensitive: true, concepts: concepts)
    }
}

/// Collects the concepts of a CodeSystem, nested ones included.
private struct ConceptReader {
    let hierarchyProperties: Set<String>
    private(set) var concepts: [CodeSystemConcept] = []

    init(hierarchyProperties: Set<String>) { self.hierarchyProperties = hierarchyProperties }

    /// Goes through concepts at any depth without recursion.
    mutating func add(_ top: ElementTree.Element) {
        var open: [(element: ElementTree.Element, parent: String?)] = []
        for child in top.children(named: "concept").reversed() { open.append((child, nil)) }
        while let (element, parent) = open.popLast() {
            guard let code = element["code"]?.value else { continue }
            var concept = CodeSystemConcept(code: code)
            if let parent { concept.parents.append(parent) }
            fill(&concept, element)
            concepts.append(concept)
            for child in element.children(named: "concept").reversed() { open.append((child, code)) }
        }
    }

    private func fill(_ concept: inout CodeSystemConcept, _ element: ElementTree.Element) {
        for child in element.children {
            switch child.name {
            case "display": concept.display = concept.display ?? child.value
            case "designation": if let text = child["value"]?.value { concept.designations.append(text) }
            case "property":
                guard let name = child["code"]?.value,
                    let holder = child.children.first(where: { $0.name.hasPrefix("value") }),
                    let value = holder.value ?? holder["code"]?.value
                else { continue }
                if hierarchyProperties.contains(name) { concept.parents.append(value) }
                concept.properties.append((name, value))
            default: break
            }
        }
    }

    /// Adds the designations and properties of a supplement to the concepts that it names.
    mutating func supplement(_ top: ElementTree.Element) {
        var other = ConceptReader(hierarchyProperties: [])
        other.add(top)
        var positions: [String: Int] = [:]
        for (position, concept) in concepts.enumerated() where positions[concept.code] == nil {
            positions[concept.code] = position
        }
        for addition in other.concepts {
            guard let position = positions[addition.code] else { continue }
            if let display = addition.display { concepts[position].designations.append(display) }
            concepts[position].designations += addition.designations
            concepts[position].properties += addition.properties
        }
    }
}
