import FHIRCore

// Children by the ids of their names, without a string for any of them.
extension ElementTree {
    /// Calls `body` with each child of a node and its position.
    func forEachChild(of index: Int, _ body: (Int, NodeRecord) -> Void) {
        let end = index + Int(storage.nodes[index].size)
        var child = index + 1
        while child < end {
            let record = storage.nodes[child]
            body(child, record)
            child += Int(record.size)
        }
    }

    /// The first child of a node with a name; nil where there is none.
    func child(of index: Int, _ name: UInt32) -> Int? {
        let end = index + Int(storage.nodes[index].size)
        var child = index + 1
        while child < end {
            let record = storage.nodes[child]
            if record.name == name { return child }
            child += Int(record.size)
        }
        return nil
    }

    /// The children of a node with a name, in order.
    func children(of index: Int, _ name: UInt32) -> [Int] {
        var found: [Int] = []
        forEachChild(of: index) { child, record in if record.name == name { found.append(child) } }
        return found
    }

    /// The value of the first child of a node with a name.
    func text(of index: Int, _ name: UInt32) -> String? { child(of: index, name).flatMap { self[$0].value } }

    /// The child of a node that is the value of a choice, such as `valueString` for `value`.
    func choice(of index: Int, _ base: String) -> Int? {
        var found: Int?
        forEachChild(of: index) { child, _ in if found == nil, self[child].baseName == base { found = child } }
        return found
    }
}
