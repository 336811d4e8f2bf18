import FHIRCore

/// A resource while the walk is inside it.
struct ResourceScope {
    /// The resource's position.
    var index: Int
    /// The position after it.
    var end: Int
    var isContained: Bool
    /// The entry of the innermost bundle that it stands in; nil outside of bundles.
    var entry: Int?
    /// Whether it is a bundle; the last of ``ValidationRun/bundles`` then belongs to it.
    var isBundle = false
    /// Where its contained resources stand, by their ids; nil before the first reference to one.
    var containedResources: [String: Int]?
    /// The ids of elements met so far.
    var elementIDs: Set<String> = []
}

extension ValidationRun {
    mutating func leaveScopes(before index: Int) {
        while let scope = scopes.last, scope.end <= index {
            scopes.removeLast()
            leave(scope)
        }
    }

    mutating func leave(_ scope: ResourceScope) {
        guard scope.isBundle, let bundle = bundles.popLast() else { return }
        checkReach(bundle)
    }

    mutating func enterResource(_ index: Int, _ node: NodeRecord) {
        var scope = ResourceScope(
            index: index, end: index + Int(node.size), isContained: node.name == names.contained && !scopes.isEmpty)
        if let bundle = bundles.last {
            scope.entry = bundle.entries.lastIndex { $0.node < index && index < $0.end }
        }
        scopes.append(scope)
        checkContainedIDs(index)
        checkContainedUse(index)
        checkClaimedProfiles(index)
    }

    /// The resource meets the profiles that it claims to meet.
    private mutating func checkClaimedProfiles(_ index: Int) {
        guard let meta = child(index, names.meta) else { return }
        var claimed: [String] = []
        forEachChild(of: meta) { child, record in
            if record.name == names.profile, let url = tree[child].value { claimed.append(url) }
        }
        for url in claimed { check(index, against: url) }
    }

    /// The resource that `#id` looks into: the innermost one that is not itself contained in another.
    var container: ResourceScope? { containerPosition.map { scopes[$0] } }

    var containerPosition: Int? { scopes.lastIndex { !$0.isContained } ?? scopes.indices.first }

    private mutating func checkContainedIDs(_ index: Int) {
        var seen: Set<String> = []
        var repeated: [(Int, String)] = []
        var nameless: [Int] = []
        forEachChild(of: index) { child, record in
            guard record.name == names.contained else { return }
            guard let id = text(child, names.id) else { return nameless.append(child) }
            if !seen.insert(id).inserted { repeated.append((child, id)) }
        }
        for (child, id) in repeated { add("id.duplicate-contained", at: child, id) }
        for child in nameless { add("id.contained-missing", at: child) }
    }

    /// Whether it is the id of an element and not of a resource.
    func isElementID(_ node: NodeRecord) -> Bool {
        guard node.element != NodeRecord.noElement else { return false }
        let element = schema.elements[Int(node.element)]
        guard Schema.ElementFlags(rawValue: element.flags).contains(.xmlAttribute) else { return false }
        // A snapshot and its differential describe the same elements, under the same ids.
        return schema.typeName(element.owner) != "ElementDefinition"
    }

    /// Ids of elements are unique in their resource (<https://hl7.org/fhir/R4/element.html#id>).
    mutating func checkElementID(_ index: Int) {
        guard let id = tree[index].value, let last = scopes.indices.last else { return }
        if !scopes[last].elementIDs.insert(id).inserted { add("id.duplicate-element", at: index, id) }
    }
}
