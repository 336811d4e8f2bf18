internal import FHIRCore

/// An element of a snapshot in its place: with the elements below it, and the slices of it.
final class SnapshotNode {
    /// The last step of the path: `name`, `value[x]`; for the whole, the type's name.
    var name: String
    var sliceName: String?
    var draft: ElementDraft
    /// The elements below, slices left out.
    var children: [SnapshotNode] = []
    private(set) var slices: [SnapshotNode] = []
    private var slicePositions: [String: Int] = [:]

    init(name: String, draft: ElementDraft) {
        self.name = name
        self.draft = draft
    }

    /// A copy of everything from here down.
    func copy() -> SnapshotNode {
        let copy = SnapshotNode(name: name, draft: draft)
        copy.sliceName = sliceName
        copy.children = children.map { $0.copy() }
        copy.slices = slices.map { $0.copy() }
        copy.slicePositions = slicePositions
        return copy
    }

    /// A copy without the slices.
    func copyUnsliced() -> SnapshotNode {
        let copy = SnapshotNode(name: name, draft: draft)
        copy.sliceName = sliceName
        copy.children = children.map { $0.copy() }
        return copy
    }

    /// Adds a slice behind the others.
    func add(slice: SnapshotNode) {
        if let name = slice.sliceName, slicePositions[name] == nil { slicePositions[name] = slices.count }
        slices.append(slice)
    }

    /// The number of elements from here down.
    var count: Int {
        1 + children.reduce(0) { $0 + $1.count } + slices.reduce(0) { $0 + $1.count }
    }

    func child(named name: String) -> SnapshotNode? { children.first { $0.name == name } }

    /// A slice of this element, or a slice of one of its slices.
    func slice(named name: String) -> SnapshotNode? {
        if let position = slicePositions[name] { return slices[position] }
        // `outer/inner` is a slice of `outer`.
        for place in name.indices where name[place] == "/" {
            if let position = slicePositions[String(name[..<place])] { return slices[position].slice(named: name) }
        }
        return nil
    }

    var isChoice: Bool { name.hasSuffix("[x]") }

    /// The name of a choice without its mark, of anything else the name.
    var baseName: String { isChoice ? String(name.dropLast(3)) : name }
}

extension SnapshotNode {
    /// Calls `body` with every element in the order of a snapshot, and its id and path.
    func forEach(_ body: (SnapshotNode, _ id: String, _ path: String) -> Void) {
        visit(id: name, path: name, body)
    }

    private func visit(id: String, path: String, _ body: (SnapshotNode, String, String) -> Void) {
        body(self, id, path)
        for child in children { child.visit(below: id, path, body) }
    }

    fileprivate func visit(below id: String, _ path: String, _ body: (SnapshotNode, String, String) -> Void) {
        let own = id + "." + name
        visit(id: sliceName.map { own + ":" + $0 } ?? own, path: path + "." + name, body)
        for slice in slices { slice.visit(below: id, path, body) }
    }
}

extension SnapshotNode {
    /// The longest path that is followed, in steps.
    static let deepest = 128

    /// Puts the elements of a snapshot in their places; nil where there is none.
    ///
    /// - Parameter lost: Is called with the path of an element that has no place.
    static func tree(
        of elements: some Sequence<ElementTree.Element>, _ properties: ElementProperties, lost: (String) -> Void
    ) -> SnapshotNode? {
        var open: [SnapshotNode] = []
        for element in elements {
            let draft = ElementDraft(element, properties)
            let steps = draft.path.split(separator: ".", omittingEmptySubsequences: false)
            guard let last = steps.last, !last.isEmpty else { continue }
            let node = SnapshotNode(name: String(last), draft: draft)
            if open.isEmpty {
                open = [node]
                continue
            }
            guard steps.count >= 2, steps.count <= open.count + 1, steps.count <= deepest else {
                lost(draft.path)
                continue
            }
            node.sliceName = draft.sliceName
            let parent = open[steps.count - 2]
            parent.place(node)
            open.removeSubrange((steps.count - 1)...)
            open.append(node)
        }
        return open.first
    }

    /// Puts an element among the children, or a slice under what it slices.
    private func place(_ node: SnapshotNode) {
        guard let sliceName = node.sliceName, let sliced = children.last(where: { $0.name == node.name }) else {
            children.append(node)
            return
        }
        var owner = sliced
        for place in sliceName.indices where sliceName[place] == "/" {
            if let inner = owner.slice(named: String(sliceName[..<place])) { owner = inner }
        }
        owner.add(slice: node)
    }
}
