internal import FHIRCore

/// Keeping content that the schema does not know, so that lenient reading loses nothing that the tree can hold.
extension XMLReader {
    /// A child of a known type that has no such element.
    @inline(never)
    mutating func startUnknown(_ tag: StartTag, _ place: TagPlace) {
        guard place.nameLength <= options.limits.nameLength else { return nameTooLong(place) }
        let type = frames[depth].type.map { schema.name($0.pointee.name) } ?? ""
        let name = string(place.name, place.nameLength)
        // JSON gives names like these a meaning of their own, so they could not be kept apart there.
        let isReserved = name.hasPrefix("_") || name == "resourceType"
        report(
            "structure.unknown-element", severity: options.mode == .lenient && !isReserved ? .warning : .error,
            at: place.start - start, token(place.name, place.nameLength), type)
        guard options.mode == .lenient, !isReserved, !stopped else { return skip() }
        frames[depth].flags.insert(.hasUnknownChildren)
        startUnknownChild(tag, place)
    }

    /// An element with nothing in the schema to say what it is: a value, or a structure of more such elements.
    mutating func startUnknownChild(_ tag: StartTag, _ place: TagPlace) {
        guard place.nameLength <= options.limits.nameLength else { return nameTooLong(place) }
        hasUnknown = true
        let parent = frames + depth
        if parent.pointee.flags.contains(.isUnknown) {
            parent.pointee.flags.insert(.hasUnknownChildren)
            openUnknownValue(parent.pointee.node)
        }
        var node = NodeRecord(
            element: NodeRecord.noElement, name: unknownName(place.name, place.nameLength), type: NodeRecord.noType,
            kind: .complex, flags: .unknown, position: UInt32(place.start - start))
        let onlyValue = onlyValue(tag)
        if let onlyValue, let attribute = tag.attributes.map({ $0 + onlyValue * 5 }), let value = attribute[3],
            let valueEnd = attribute[4]
        {
            keep(value, valueEnd - value, onlyValue, place, &node)
            node.kind = .string
        }
        let index = builder.append(node)
        guard push(nil, node: index, namespace: tag.namespace, flags: .isUnknown) else { return }
        readAttributes(tag, place, nil, except: onlyValue)
    }

    /// Which attribute of an unknown element is its value: `value`, where no other is kept.
    private func onlyValue(_ tag: StartTag) -> Int? {
        guard let attributes = tag.attributes else { return nil }
        var result: Int?
        for index in 0..<tag.attributeCount where attributes[index * 5 + 1] == nil {
            guard attributes[index * 5] == valueName else { return nil }
            result = index
        }
        return result
    }

    /// Turns an unknown element that has a value and now also children into a structure that has `value` as one of
    /// them.
    private mutating func openUnknownValue(_ index: Int) {
        var node = builder.nodes[index]
        guard node.kind == .string else { return }
        var value = node
        value.name = unknownName(("value" as StaticString).utf8Start, 5)
        value.flags.insert(.xmlAttribute)
        node.kind = .complex
        node.valueOffset = 0
        node.valueLength = 0
        node.flags.remove(.inText)
        builder.nodes[index] = node
        _ = builder.append(value)
    }

    mutating func appendUnknownAttribute(
        _ name: Name, _ nameLength: Int, _ value: Place, _ length: Int, _ index: Int, _ place: TagPlace
    ) {
        guard options.mode == .lenient else { return }
        hasUnknown = true
        var node = NodeRecord(
            element: NodeRecord.noElement, name: unknownName(name, nameLength), type: NodeRecord.noType, kind: .string,
            flags: [.unknown, .xmlAttribute], position: UInt32(place.start - start))
        keep(value, length, index, place, &node)
        _ = builder.append(node)
    }

    private mutating func unknownName(_ name: Place, _ length: Int) -> UInt32 {
        if let known = schema.nameID(name, length) { return UInt32(known) }
        return builder.localName(string(name, length))
    }

    /// Puts the children of an element into the schema's order, and repeated unknown children into one array, as they
    /// would be after reading JSON.
    mutating func rearrange(_ frame: UnsafeMutablePointer<XMLFrame>) {
        let first = frame.pointee.node + 1
        let nodes = builder.nodes
        var children: [(start: Int, field: Int)] = []
        var unknown: [UInt32: [Int]] = [:]
        var field = -1
        var child = first
        while child < builder.nodeCount {
            let node = nodes[child]
            if node.element != NodeRecord.noElement {
                field = Int(schema.elements[Int(node.element)].field)
            } else if !node.flags.contains(.xmlAttribute) {
                unknown[node.name, default: []].append(child)
            }
            children.append((child, field))
            child += Int(node.size)
        }
        // Sorting keeps what is equal in its order only with the position as second key.
        children.sort { ($0.field, $0.start) < ($1.field, $1.start) }
        var arranged: [NodeRecord] = []
        arranged.reserveCapacity(builder.nodeCount - first + unknown.count)
        func copy(_ start: Int) {
            arranged.append(contentsOf: UnsafeBufferPointer(start: nodes + start, count: Int(nodes[start].size)))
        }
        for child in children {
            let node = nodes[child.start]
            guard node.element == NodeRecord.noElement, !node.flags.contains(.xmlAttribute),
                let items = unknown[node.name], items.count > 1
            else {
                copy(child.start)
                continue
            }
            // The first of several stands for all.
            guard items[0] == child.start else { continue }
            arranged.append(
                NodeRecord(
                    element: NodeRecord.noElement, name: node.name, type: NodeRecord.noType, kind: .array,
                    flags: .unknown,
                    size: UInt32(items.reduce(1) { $0 + Int(nodes[$1].size) }), position: node.position))
            for item in items { copy(item) }
        }
        builder.nodeCount = first
        for node in arranged { _ = builder.append(node) }
    }
}
