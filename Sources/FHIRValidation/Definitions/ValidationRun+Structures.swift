import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

// StructureDefinitions (<https://hl7.org/fhir/R4/structuredefinition.html>).
extension ValidationRun {
    mutating func checkStructure(_ index: Int) {
        let top = tree[index]
        let isConstraint = top["derivation"]?.value == "constraint"
        checkBase(top, isConstraint)
        let structure = StructureElements(top, profile(of: index))
        for element in structure.elements { checkElement(element, structure, isConstraint) }
        if top["type"]?.value == "Extension", isConstraint { checkExtensionDefinition(top, structure) }
        checkSnapshotAgrees(top)
    }

    /// Makes the profile anew from its differential, and reports what stands in the way.
    private mutating func profile(of index: Int) -> Profile? {
        let top = tree[index]
        guard top["differential"] != nil || top["snapshot"] != nil, top["type"]?.value != nil else { return nil }
        if let base = top["baseDefinition"]?.value, case .notFound = validator.definitions.profile(base) { return nil }
        switch validator.definitions.profile(regenerating: definition(at: index)) {
        case .found(let profile):
            reportSnapshot(profile.issues, of: top)
            return profile
        case .unusable(let issues):
            reportSnapshot(issues, of: top)
            return nil
        case .notFound: return nil
        }
    }

    /// Issues of making the snapshot, each at the part of the differential that it is about.
    private mutating func reportSnapshot(_ found: [Issue], of top: ElementTree.Element) {
        guard !found.isEmpty else { return }
        let elements = top["differential"]?.children(named: "element") ?? []
        let end = top.index + Int(top.record.size)
        for var issue in found {
            // A profile on a type that is not at hand is not wrong by that.
            if issue.id == "snapshot.type-profile" {
                unchecked["the snapshot of what lies below \(issue.expression)", default: 0] += 1
                continue
            }
            var place: Int?
            if top.index == 0, let offset = issue.location?.offset {
                place =
                    (top.index..<end).last { Int(node($0).position) == offset && node($0).kind == .complex }
                    ?? (top.index..<end).first { Int(node($0).position) == offset }
            }
            if place == nil {
                place =
                    elements.first { $0["id"]?.value == issue.expression || $0["path"]?.value == issue.expression }?
                    .index
            }
            issue.expression = ""
            issues.add(issue, at: place ?? top["differential"]?.index ?? top.index)
        }
    }

    // MARK: The base

    private mutating func checkBase(_ top: ElementTree.Element, _ isConstraint: Bool) {
        guard let place = top["baseDefinition"], let url = place.value else { return }
        if !checkForm(ofCanonical: place) { return add("definition.canonical", at: place.index, url) }
        if url == top["url"]?.value { return add("definition.base-self", at: place.index, url) }
        guard case .found(let base) = validator.definitions.profile(url) else {
            unchecked["the base \(url)", default: 0] += 1
            return
        }
        guard let type = top["type"]?.value else { return }
        if isConstraint, type != base.type {
            add("definition.base-type", at: top["type"]?.index ?? top.index, type, url, base.type)
        } else if top["derivation"]?.value == "specialization", type == base.type, !base.isConstraint {
            add("definition.specialization-type", at: top["type"]?.index ?? top.index, type, url)
        }
        if isConstraint, let kind = top["kind"], let text = kind.value, text != base.kind.rawValue {
            add("definition.kind", at: kind.index, text, url, base.kind.rawValue)
        }
    }

    // MARK: Extensions

    private mutating func checkExtensionDefinition(_ top: ElementTree.Element, _ structure: StructureElements) {
        let url = top["url"]?.value
        if let element = structure.elements.first(where: {
            $0["path"]?.value == "Extension.url" && $0["id"]?.value == "Extension.url"
        }),
            let fixed = element["fixedUri"], let text = fixed.value, let url, text != url
        {
            add("definition.extension-url", at: fixed.index, text, url)
        }
        for context in top.children(named: "context") {
            guard let place = context["expression"], let text = place.value else { continue }
            switch context["type"]?.value {
            case "extension": if !checkForm(ofCanonical: place) { add("definition.canonical", at: place.index, text) }
            case "fhirpath": checkExpression(place, type: nil)
            case "element": checkContextElement(place, text)
            default: break
            }
        }
        for invariant in top.children(named: "contextInvariant") { checkExpression(invariant, type: nil) }
    }

    /// A context is a type, or an element of one by its path.
    private mutating func checkContextElement(_ place: ElementTree.Element, _ text: String) {
        let path = text.split(separator: "#").last.map(String.init) ?? text
        if path.contains("/") || path.contains(":") { return }
        if !hasElement(path) { add("definition.context", at: place.index, text) }
    }

    /// Whether the schema has a type, or an element with this path.
    func hasElement(_ path: String) -> Bool {
        if path == "CanonicalResource" || path == "MetadataResource" { return true }
        return (try? FHIRPath("$this", type: path, schema: schema)) != nil
    }

    // MARK: Expressions

    /// Compiles a FHIRPath expression, checked against a type where that is known to the schema.
    mutating func checkExpression(_ place: ElementTree.Element, type: String?) {
        guard let text = place.value else { return }
        do throws(FHIRPathError) {
            if let type, hasElement(type) {
                _ = try FHIRPath(text, type: type, schema: schema)
            } else {
                _ = try FHIRPath(text, schema: schema)
            }
        } catch {
            add("definition.expression", at: place.index, error.message)
        }
    }

    // MARK: The snapshot that is carried

    /// What the differential speaks of is in the snapshot.
    private mutating func checkSnapshotAgrees(_ top: ElementTree.Element) {
        guard let snapshot = top["snapshot"], let differential = top["differential"] else { return }
        var paths: Set<String> = []
        for element in snapshot.children(named: "element") {
            if let path = element["path"]?.value { paths.insert(path) }
        }
        for element in differential.children(named: "element") {
            guard let path = element["path"]?.value, !paths.contains(path) else { continue }
            // One type of a choice may stand under its own name or under that of the choice.
            let parent = path.split(separator: ".").dropLast().joined(separator: ".")
            let name = path.dropFirst(parent.count + 1)
            let isChoice = paths.contains { other in
                other.hasSuffix("[x]") && other.hasPrefix(parent + ".")
                    && name.hasPrefix(other.dropFirst(parent.count + 1).dropLast(3))
            }
            if !isChoice { add("definition.snapshot-lacks", at: element.index, path) }
        }
    }
}

/// The elements that a StructureDefinition states itself, with what is known of each in its snapshot.
struct StructureElements {
    /// Those of the differential, or of the snapshot where there is no differential.
    let elements: [ElementTree.Element]
    private let profile: Profile?
    private var positions: [String: Int] = [:]
    private var paths: [String: Int] = [:]

    init(_ top: ElementTree.Element, _ profile: Profile?) {
        elements = (top["differential"] ?? top["snapshot"])?.children(named: "element") ?? []
        self.profile = profile
        for (position, element) in (profile?.elements ?? []).enumerated() {
            if positions[element.id] == nil { positions[element.id] = position }
            if paths[element.path] == nil { paths[element.path] = position }
        }
    }

    /// What the snapshot makes of an element; nil where there is no snapshot, or the element cannot be told.
    func compiled(_ element: ElementTree.Element) -> ProfileElement? {
        guard let profile else { return nil }
        if let position = element["id"]?.value.flatMap({ positions[$0] }) { return profile.elements[position] }
        guard element["sliceName"] == nil else { return nil }
        return element["path"]?.value.flatMap { paths[$0] }.map { profile.elements[$0] }
    }
}
