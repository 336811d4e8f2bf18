internal import FHIRCore

extension SnapshotGenerator {
    /// Changes an element by what the differential says of it, and reports what contradicts the base.
    mutating func merge(_ change: ElementDraft, into node: SnapshotNode, id: String, at element: ElementTree.Element?) {
        let isNew = node.draft.values.isEmpty
        if !isNew {
            checkCardinality(change, node, id, element)
            checkTypes(change, node, id, element)
            checkValues(change, node, id, element)
        }
        for property in ElementProperty.allCases where change.has(property) {
            let values = change.all(property)
            switch property {
            case .id, .path, .sliceName, .base: break
            case .min:
                node.draft.minimum = nil
                node.draft.set(.min, values)
            case .constraint: addConstraints(values, node) { _ in url }
            case .condition, .alias, .code, .example, .mapping, .other: union(property, values, node)
            case .extension, .modifierExtension: mergeExtensions(property, values, node)
            case .slicing:
                node.draft.impliedSlicing = nil
                node.draft.set(.slicing, values)
            default: node.draft.set(property, values)
            }
        }
        if change.has(.type) { mergeTypeConstraints(node) }
        if isNew, let path = element.flatMap({ $0["path"]?.value }) {
            node.draft.base = ElementDraft.Base(path: path, min: node.draft.min ?? 0, max: node.draft.max ?? "1")
        }
    }

    // MARK: Lists

    /// Constraints add up; one with a key that is there already changes nothing.
    private func addConstraints(
        _ constraints: [ElementTree.Element], _ node: SnapshotNode, source: (_ key: String) -> String?
    ) {
        var keys = Set(node.draft.all(.constraint).compactMap { $0["key"]?.value })
        var new: [ElementTree.Element] = []
        for constraint in constraints {
            guard let key = constraint["key"]?.value, keys.insert(key).inserted else { continue }
            new.append(constraint)
            if constraint["source"] == nil { node.draft.constraintSources[key] = source(key) }
        }
        node.draft.add(.constraint, new)
    }

    /// What the one profile of the one type demands of the whole value is demanded of the element.
    private func mergeTypeConstraints(_ node: SnapshotNode) {
        guard node.draft.types.count == 1, let type = node.draft.types.first, type.typeCode != "Reference" else {
            return
        }
        let profiles = type.children(named: "profile").compactMap(\.value)
        guard profiles.count == 1, case .success(let profile) = definitions.snapshot(profiles[0]) else { return }
        addConstraints(profile.draft.all(.constraint), node) { profile.draft.constraintSources[$0] }
    }

    /// Adds what is not there yet. Lists so long that comparing would take long are put one after the other.
    private func union(_ property: ElementProperty, _ values: [ElementTree.Element], _ node: SnapshotNode) {
        let known = node.draft.all(property)
        guard known.count * values.count < 100_000 else { return node.draft.add(property, values) }
        node.draft.add(property, values.filter { value in !known.contains { $0.isEqual(to: value) } })
    }

    /// An extension takes the place of those with the same URL.
    private func mergeExtensions(_ property: ElementProperty, _ values: [ElementTree.Element], _ node: SnapshotNode) {
        let urls = Set(values.compactMap { $0["url"]?.value })
        let kept = node.draft.all(property).filter { !urls.contains($0["url"]?.value ?? "") }
        node.draft.set(property, kept + values)
    }

    // MARK: Contradictions

    private mutating func checkCardinality(
        _ change: ElementDraft, _ node: SnapshotNode, _ id: String, _ element: ElementTree.Element?
    ) {
        if let text = change.text(.min) {
            guard let min = Int(text), min >= 0 else {
                return report("snapshot.cardinality", at: change.first(.min), id, [text])
            }
            if let known = node.draft.min, min < known {
                report("snapshot.min", at: change.first(.min), id, [text, String(known)])
            }
        }
        let known = Self.limit(node.draft.max)
        if let text = change.max {
            guard text == "*" || Int(text).map({ $0 >= 0 }) ?? false else {
                return report("snapshot.cardinality", at: change.first(.max), id, [text])
            }
            if Self.limit(text) > known {
                report("snapshot.max", at: change.first(.max), id, [text, node.draft.max ?? ""])
                // A slice may be given more room than there is; no record is wrong by that.
                if node.sliceName != nil { issues[issues.count - 1].severity = .warning }
            }
        }
        let min = change.min ?? node.draft.min ?? 0
        let max = change.max ?? node.draft.max
        if change.has(.min) || change.has(.max), min > Self.limit(max) {
            report("snapshot.min-max", at: element, id, [String(min), max ?? ""])
        }
    }

    private static func limit(_ max: String?) -> Int {
        guard let max, max != "*" else { return Int.max }
        return Int(max) ?? Int.max
    }

    private mutating func checkTypes(
        _ change: ElementDraft, _ node: SnapshotNode, _ id: String, _ element: ElementTree.Element?
    ) {
        let known = node.draft.typeCodes
        guard !known.isEmpty, id != root.name else { return }
        for type in change.types {
            guard let code = type.typeCode, !known.contains(code) else { continue }
            let isKind = known.contains { definitions.isKind(code, $0) }
            // A contained or carried resource may be of any type; a reference may be a canonical one of later versions.
            if !isKind { report("snapshot.type", at: type, id, [code, known.joined(separator: ", ")]) }
        }
    }

    private mutating func checkValues(
        _ change: ElementDraft, _ node: SnapshotNode, _ id: String, _ element: ElementTree.Element?
    ) {
        if let strength = change.first(.binding)?["strength"]?.value,
            let known = node.draft.first(.binding)?["strength"]?.value,
            Self.rank(strength) > Self.rank(known), Self.rank(known) == 0
        {
            report("snapshot.binding", at: change.first(.binding), id, [strength, known])
        }
        if let fixed = change.first(.fixed), let known = node.draft.first(.fixed), !fixed.isEqual(to: known) {
            report("snapshot.fixed", at: fixed, id, [])
        }
        if let text = change.text(.maxLength), let known = node.draft.text(.maxLength),
            let length = Int(text), let limit = Int(known), length > limit
        {
            report("snapshot.max-length", at: change.first(.maxLength), id, [text, known])
        }
        if let rules = change.first(.slicing)?["rules"]?.value, rules != "closed",
            node.draft.first(.slicing)?["rules"]?.value == "closed"
        {
            report("snapshot.closed-slicing", at: change.first(.slicing), id, [id, "open it"])
        }
    }

    /// From the strongest binding, 0, to the weakest.
    private static func rank(_ strength: String) -> Int {
        ["required", "extensible", "preferred", "example"].firstIndex(of: strength) ?? 3
    }
}

extension ElementTree.Element {
    /// Whether two elements have the same values all the way down, in the same order.
    func isEqual(to other: ElementTree.Element) -> Bool {
        guard record.size == other.record.size else { return false }
        for offset in 0..<Int(record.size) {
            let one = storage.nodes[index + offset]
            let two = other.storage.nodes[other.index + offset]
            guard one.size == two.size, one.kind == two.kind, one.type == two.type else { return false }
            if offset > 0, one.element != two.element || storage.name(one) != other.storage.name(two) { return false }
            if one.kind.hasValue, !storage.value(one).elementsEqual(other.storage.value(two)) { return false }
        }
        return true
    }
}
