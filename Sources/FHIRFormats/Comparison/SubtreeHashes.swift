import FHIRCore

/// A hash of every subtree of a tree, by which equal items of repeating elements find each other.
///
/// Only the pairing depends on the hashes, never the verdict whether two records are the same.
struct SubtreeHashes {
    private var hashes: [Int]

    init(_ tree: TreeStorage) {
        hashes = Array(repeating: 0, count: tree.nodeCount)
        // Children stand behind their parent, so they are done before it.
        for index in stride(from: tree.nodeCount - 1, through: 0, by: -1) { hashes[index] = hash(tree, index) }
    }

    subscript(node: Int) -> Int { hashes[node] }

    private func hash(_ tree: TreeStorage, _ index: Int) -> Int {
        let node = tree.nodes[index]
        var hasher = Hasher()
        hasher.combine(node.type)
        hasher.combine(node.kind.hasValue)
        if node.kind.hasValue { hasher.combine(bytes: UnsafeRawBufferPointer(tree.value(node))) }
        // A sum, for the order of different elements does not matter; items of one element are numbered.
        var children = 0
        var child = index + 1
        var previous: ChildGroups.Name?
        var position = 0
        while child < index + Int(node.size) {
            let name = ChildGroups.name(tree, tree.nodes[child])
            position = name == previous ? position + 1 : 0
            previous = name
            var item = Hasher()
            item.combine(name)
            item.combine(position)
            item.combine(hashes[child])
            children &+= item.finalize()
            child += Int(tree.nodes[child].size)
        }
        hasher.combine(children)
        return hasher.finalize()
    }
}
