import FHIRCore

/// The children of one node, those of one name together, in the order of their first one.
struct ChildGroups {
    private(set) var groups: [Group] = []

    struct Group {
        var name: Name
        var items: [Int]
    }

    /// A name that means the same in any tree of one schema.
    enum Name: Hashable {
        case known(UInt32)
        case unknown(String)
    }

    init(_ tree: TreeStorage, _ parent: Int) {
        var positions: [Name: Int] = [:]
        var child = parent + 1
        let end = parent + Int(tree.nodes[parent].size)
        while child < end {
            let name = Self.name(tree, tree.nodes[child])
            if let last = groups.last, last.name == name {
                groups[groups.count - 1].items.append(child)
            } else if let position = positions[name] {
                groups[position].items.append(child)
            } else {
                positions[name] = groups.count
                groups.append(Group(name: name, items: [child]))
            }
            child += Int(tree.nodes[child].size)
        }
    }

    static func name(_ tree: TreeStorage, _ node: NodeRecord) -> Name {
        node.name & NodeRecord.localName == 0 ? .known(node.name) : .unknown(tree.name(node))
    }

    /// Removes the children of a name and returns them.
    mutating func take(_ name: Name) -> [Int] {
        guard let position = groups.firstIndex(where: { $0.name == name }) else { return [] }
        return groups.remove(at: position).items
    }
}
