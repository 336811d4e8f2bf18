import FHIRCore

// Paths (<https://hl7.org/fhirpath/N1/#path-selection>).
extension Machine {
    /// Replaces the items on top by their children of a name.
    @inline(__always)
    mutating func child(_ name: UInt16, span: UInt16) throws {
        let start = stack.start
        let end = stack.count
        if end &- start == 1 {
            let item = stack[start]
            stack.clear()
            try pushChildren(of: item, name, span)
        } else if end > start {
            try spend(end &- start)
            for index in start..<end { try pushChildren(of: stack[index], name, span) }
            stack.move(from: end, to: start)
        }
    }

    /// Pushes the children of `$this` that have a name.
    @inline(__always)
    mutating func childOfThis(_ name: UInt16, span: UInt16) throws {
        stack.begin()
        for index in scope.this { try pushChildren(of: stack[index], name, span) }
    }

    /// Whether the children of `$this` that have a name are equal to a text; nothing is left on the stack.
    @inline(__always)
    mutating func childOfThisEquals(_ instruction: Instruction) throws -> Truth {
        let mark = stack.count
        for index in scope.this { try pushChildren(of: stack[index], instruction.small, instruction.second) }
        let found = stack.count &- mark
        var result = Truth.unknown
        if found == 1 {
            result = try equal(stack[mark], program.constants[Int(instruction.operand)])
        } else if found > 1 {
            result = .false
        }
        stack.truncate(to: mark)
        return result
    }

    /// - Parameter span: How many of the ids behind the name may be names of a choice's types: paths call `valueQuantity`
    ///   just `value`.
    @inline(__always)
    private mutating func pushChildren(of item: Item, _ name: UInt16, _ span: UInt16) throws {
        guard item.kind == .node else { return try pushComponent(of: item, schema.nameBytes(name)) }
        let wanted = UInt32(name)
        let span = UInt32(span)
        let tree = item.tree
        var child = item.node + 1
        let end = item.node + Int(item.node.pointee.size)
        let isLarge = item.node.pointee.size > 256
        if isLarge, found.parent == item.node, found.name == name, let known = found.child {
            return try stack.push(Item(node: known, tree: tree))
        }
        let mark = stack.count
        while child < end {
            if child.pointee.name &- wanted <= span {
                let element = child.pointee.element
                if element == NodeRecord.noElement {
                    if child.pointee.name == wanted { try pushKnownOrItems(child, tree: tree) }
                } else if elements[Int(element)].baseName == name {
                    try stack.push(Item(node: child, tree: tree))
                    // What does not repeat is found once.
                    if !child.pointee.flags.contains(.list) {
                        // Unknown content of that name may have come before it.
                        if isLarge, stack.count == mark &+ 1 {
                            found = FoundChild(parent: item.node, child: child, name: name)
                        }
                        return
                    }
                }
            }
            child += Int(child.pointee.size)
        }
    }

    /// `Patient` at the start of a path: the record itself where it is one, else an element of that name.
    mutating func typeOrChild(_ instruction: Instruction) throws {
        if scope.thisCount == 1 {
            let this = stack[scope.thisStart]
            let named = UInt16(truncatingIfNeeded: instruction.operand)
            if this.kind == .node, this.node.pointee.type != NodeRecord.noType,
                this.node.pointee.type == named || schema.type(this.node.pointee.type, isA: named)
            {
                stack.begin()
                return try stack.push(this)
            }
        }
        try childOfThis(instruction.small, span: instruction.second)
    }

    /// Children by a name that only lenient reading can have kept.
    mutating func unknownChild(_ instruction: Instruction) throws {
        var name = program.name(instruction.operand)
        if instruction.detail == 1 {
            stack.begin()
            try stack.push(copyOf: scope.this)
        }
        let (start, end) = (stack.start, stack.count)
        for index in start..<end {
            let item = stack[index]
            guard item.kind == .node else {
                try name.withUTF8 { try pushComponent(of: item, $0) }
                continue
            }
            let tree = tree(item)
            guard let number = tree.localNames.firstIndex(of: name) else { continue }
            try pushChildren(named: NodeRecord.localName | UInt32(number), of: item)
        }
        stack.move(from: end, to: start)
    }

    private mutating func pushChildren(named name: UInt32, of item: Item) throws {
        var child = item.node + 1
        let end = item.node + Int(item.node.pointee.size)
        while child < end {
            if child.pointee.name == name { try pushKnownOrItems(child, tree: item.tree) }
            child += Int(child.pointee.size)
        }
    }

    /// Unknown content in an array: its items are the elements.
    private mutating func pushKnownOrItems(_ node: UnsafePointer<NodeRecord>, tree: UInt16) throws {
        guard node.pointee.kind == .array else { return try stack.push(Item(node: node, tree: tree)) }
        var child = node + 1
        let end = node + Int(node.pointee.size)
        while child < end {
            try stack.push(Item(node: child, tree: tree))
            child += Int(child.pointee.size)
        }
    }

    /// The parts of values that are not nodes: a type's name, a quantity's value.
    @inline(never)
    private mutating func pushComponent(of item: Item, _ name: UnsafeBufferPointer<UInt8>) throws {
        func matches(_ known: StaticString) -> Bool { known.withUTF8Buffer { Bytes.equal($0, name) } }
        switch item.kind {
        case .quantity:
            let quantity = existingWork.quantities[Int(item.bits)]
            if matches("value") { try stack.push(quantity.value) }
            if matches("unit") { try stack.push(quantity.unit) }
        case .typeInfo:
            let isSystem = item.flags == 1
            if matches("namespace") { try stack.push(work.texts.add(isSystem ? "System" : "FHIR")) }
            if matches("name") { try stack.push(work.texts.add(typeName(item))) }
            if matches("baseType") { try stack.push(work.texts.add(baseTypeName(item))) }
        default: break
        }
    }

    /// `collection[index]`.
    mutating func indexer() throws {
        guard let index = try integerArgument(0, of: "[ ]") else { return stack.replaceWithEmpty(1) }
        let collection = stack.run(1)
        guard index >= 0, index < collection.count else { return stack.replaceWithEmpty(1) }
        try stack.replace(1, with: stack[collection.lowerBound + index])
    }

    // MARK: Landmarks

    mutating func landmark(_ landmark: Landmark) throws {
        stack.begin()
        switch landmark {
        case .context:
            try stack.push(context)
        case .resource:
            if let resource = environment.resource { return try stack.push(item(resource)) }
            try stack.push(Item(node: resource(containing: context), tree: 0))
        case .rootResource:
            if let resource = environment.rootResource { return try stack.push(item(resource)) }
            try stack.push(Item(node: rootResource(), tree: 0))
        }
    }

    /// The innermost resource that a node of tree 0 belongs to; the root where there is none.
    private func resource(containing item: Item) -> UnsafePointer<NodeRecord> {
        let root = UnsafePointer(storage.nodes)
        var found = root
        var node = root
        while node != item.node {
            // Down towards the node.
            var child = node + 1
            while item.node >= child + Int(child.pointee.size) { child += Int(child.pointee.size) }
            node = child
            if node.pointee.flags.contains(.resource) { found = node }
        }
        return found
    }

    /// The resource that contains the one in focus, or that one itself: a bundle is not the container of its entries.
    private func rootResource() -> UnsafePointer<NodeRecord> {
        let root = UnsafePointer(storage.nodes)
        var found = root
        var node = root
        while node != context.node {
            var child = node + 1
            while context.node >= child + Int(child.pointee.size) { child += Int(child.pointee.size) }
            node = child
            if node.pointee.flags.contains(.resource), !isContained(node) { found = node }
        }
        return found
    }

    private func isContained(_ node: UnsafePointer<NodeRecord>) -> Bool {
        let element = node.pointee.element
        guard element != NodeRecord.noElement else { return false }
        return Bytes.equal(schema.nameBytes(schema.elements[Int(element)].name), Self.contained)
    }

    private static var contained: UnsafeBufferPointer<UInt8> {
        let name: StaticString = "contained"
        return UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    }
}
