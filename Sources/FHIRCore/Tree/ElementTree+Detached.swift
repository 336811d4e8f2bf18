extension ElementTree.Element {
    /// The element and what is below it as a tree of its own, whose root it is.
    ///
    /// Values are copied, so that the tree it comes from need not live on. Issues about it have no place in the input.
    package var detached: ElementTree {
        let size = Int(record.size)
        var builder = TreeBuilder(nodeCapacity: size)
        builder.copy(self)
        return builder.finish(schema: storage.schema, source: SourceBuffer(name: storage.source.name, []))
    }
}

extension TreeBuilder {
    /// Appends an element and what is below it from another tree of the same schema, values included.
    ///
    /// Where it is the first node, it becomes a root: it has its type's name and no place in another type.
    package mutating func copy(_ element: ElementTree.Element) {
        let storage = element.storage
        let isRoot = nodeCount == 0
        var hasUnknown = false
        for index in element.index..<(element.index + Int(element.record.size)) {
            var node = storage.nodes[index]
            if node.kind.hasValue {
                let offset = appendText(storage.valueBase(node), Int(node.valueLength))
                node.valueOffset = UInt32(truncatingIfNeeded: offset)
                node.flags.insert(.inText)
            }
            if node.name & NodeRecord.localName != 0 { node.name = localName(storage.name(node)) }
            node.position = 0
            node.flags.remove(.hasUnknown)
            hasUnknown = hasUnknown || node.flags.contains(.unknown)
            _ = append(node)
        }
        guard isRoot else { return }
        if hasUnknown { nodes[0].flags.insert(.hasUnknown) }
        if nodes[0].type != NodeRecord.noType {
            nodes[0].element = NodeRecord.noElement
            nodes[0].name = UInt32(storage.schema.types[Int(nodes[0].type)].name)
            nodes[0].flags.remove(.list)
        }
    }
}
