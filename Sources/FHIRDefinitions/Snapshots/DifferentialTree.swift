internal import FHIRCore

/// The elements of a differential in the shape of the snapshot they change: each below the element it belongs to.
///
/// The shape comes from the elements' ids, or where an element has none, or one that does not fit its path, from the path
/// and the slices named before it. The order of the elements does not matter beyond that.
final class DifferentialNode {
    let name: String
    let sliceName: String?
    /// What the differential says of this element; nil where it only speaks of what is below.
    var draft: ElementDraft?
    var element: ElementTree.Element?
    private(set) var children: [DifferentialNode] = []
    private(set) var slices: [DifferentialNode] = []
    private var childNamed: [String: DifferentialNode] = [:]
    private var sliceNamed: [String: DifferentialNode] = [:]

    init(name: String, sliceName: String? = nil) {
        self.name = name
        self.sliceName = sliceName
    }

    /// The element, or the first one below, to say where something stands.
    var place: ElementTree.Element? { element ?? children.first?.place ?? slices.first?.place }

    fileprivate func child(_ name: String) -> DifferentialNode {
        if let known = childNamed[name] { return known }
        let node = DifferentialNode(name: name)
        childNamed[name] = node
        children.append(node)
        return node
    }

    fileprivate func slice(_ sliceName: String) -> DifferentialNode {
        if let known = sliceNamed[sliceName] { return known }
        let node = DifferentialNode(name: name, sliceName: sliceName)
        sliceNamed[sliceName] = node
        slices.append(node)
        return node
    }

    /// Slices of slices after what they slice, wherever they stand.
    fileprivate func sortSlices() {
        slices = slices.enumerated().sorted { one, other in
            let left = one.element.sliceName?.split(separator: "/").count ?? 0
            let right = other.element.sliceName?.split(separator: "/").count ?? 0
            return (left, one.offset) < (right, other.offset)
        }.map(\.element)
    }
}

/// One step of an element's place.
private struct DifferentialStep {
    var name: String
    var slice: String?
}

/// Builds the tree of a differential.
struct DifferentialTree {
    private(set) var root: DifferentialNode?
    private(set) var issues: [Issue] = []
    /// The slice that each path is in, while elements are taken in order.
    private var slices: [String: String] = [:]

    init(_ elements: some Sequence<ElementTree.Element>, _ properties: ElementProperties) {
        for element in elements { add(element, ElementDraft(element, properties)) }
    }

    private mutating func add(_ element: ElementTree.Element, _ draft: ElementDraft) {
        let path = draft.path
        let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard names.count <= SnapshotNode.deepest, names.allSatisfy({ !$0.isEmpty }), let first = names.first else {
            issues.append(Issue("snapshot.path", expression: path, location: element.location, path, "any type"))
            return
        }
        let steps = place(element, draft, names, path)
        if root == nil { root = DifferentialNode(name: first) }
        guard var node = root, node.name == first else {
            let type = root?.name ?? ""
            issues.append(Issue("snapshot.path", expression: path, location: element.location, path, type))
            return
        }
        for step in steps.dropFirst() {
            node = node.child(step.name)
            if let slice = step.slice { node = node.slice(slice) }
        }
        guard node.draft == nil else {
            // Said twice: what is said later adds to it.
            for property in ElementProperty.allCases where draft.has(property) {
                if node.draft?.has(property) == false || property == .constraint {
                    node.draft?.add(property, draft.all(property))
                }
            }
            return
        }
        node.draft = draft
        node.element = element
    }

    /// The steps to an element, by its id where that fits the path.
    private mutating func place(
        _ element: ElementTree.Element, _ draft: ElementDraft, _ names: [String], _ path: String
    ) -> [DifferentialStep] {
        var steps: [DifferentialStep]
        if let id = draft.text(.id) {
            if let byID = Self.steps(of: id, names, sliceName: draft.sliceName) {
                steps = byID
            } else {
                steps = stepsByOrder(names, draft.sliceName)
                // Ids may be anything at all; only one that looks like a place and is another one is worth a word.
                if id.contains(".") || id.contains(":") {
                    let place = element.location
                    issues.append(Issue("snapshot.element-id", expression: path, location: place, id, path))
                }
            }
        } else {
            steps = stepsByOrder(names, draft.sliceName)
        }
        remember(steps, names)
        return steps
    }

    /// The steps that an id says; nil where they are not those of the path.
    private static func steps(of id: String, _ names: [String], sliceName: String?) -> [DifferentialStep]? {
        let parts = id.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == names.count else { return nil }
        var steps: [DifferentialStep] = []
        for (part, name) in zip(parts, names) {
            let colon = part.firstIndex(of: ":")
            let own = part[..<(colon ?? part.endIndex)]
            let slice = colon.map { String(part[part.index(after: $0)...]) }
            guard isSame(own, name) else { return nil }
            // `value[x]:valueQuantity` may have the path of the choice, or that of the one type.
            steps.append(DifferentialStep(name: name, slice: slice == name ? nil : slice))
        }
        if let sliceName, steps.last?.slice != sliceName, steps.last?.name != sliceName {
            // A choice with one type may be named without saying that it is a slice.
            guard steps.last?.slice == nil, steps.count > 1 else { return nil }
            steps[steps.count - 1].slice = sliceName
        }
        return steps
    }

    private static func isSame(_ part: Substring, _ name: String) -> Bool {
        if part == name { return true }
        guard part.hasSuffix("[x]") else { return false }
        return name.hasPrefix(part.dropLast(3))
    }

    /// The steps of a path, each in the slice that was spoken of last.
    private func stepsByOrder(_ names: [String], _ sliceName: String?) -> [DifferentialStep] {
        var path = ""
        var steps: [DifferentialStep] = []
        for (index, name) in names.enumerated() {
            path += index == 0 ? name : "." + name
            let isLast = index == names.count - 1
            let slice = isLast ? sliceName : slices[path]
            steps.append(DifferentialStep(name: name, slice: slice == name ? nil : slice))
        }
        return steps
    }

    private mutating func remember(_ steps: [DifferentialStep], _ names: [String]) {
        let path = names.joined(separator: ".")
        for known in slices.keys where known == path || known.hasPrefix(path + ".") { slices[known] = nil }
        var prefix = ""
        for (index, step) in steps.enumerated() {
            prefix += index == 0 ? names[index] : "." + names[index]
            slices[prefix] = step.slice
        }
    }

    /// The tree, its slices in an order in which each comes after what it slices.
    func sorted() -> DifferentialNode? {
        var open = [root].compactMap { $0 }
        while let node = open.popLast() {
            node.sortSlices()
            open += node.children + node.slices
        }
        return root
    }
}
