internal import FHIRCore

/// Names and FHIRPath locations for issues.
extension XMLReader {
    /// The FHIRPath location of the innermost open element.
    func expression() -> String {
        guard depth >= 0, builder.nodeCount > 0 else { return "" }
        var path = nodeName(0)
        var parent = 0
        for level in 0...depth where frames[level].node != parent {
            path += step(frames[level].node, below: parent)
            parent = frames[level].node
        }
        return path
    }

    /// The location of a node that is about to become the last child of the innermost open element.
    func expression(of node: NodeRecord) -> String {
        guard depth >= 0 else { return "" }
        var position = 0
        var child = frames[depth].node + 1
        while child < builder.nodeCount {
            if builder.nodes[child].element == node.element { position += 1 }
            child += Int(builder.nodes[child].size)
        }
        return expression() + step(node, position)
    }

    private func step(_ index: Int, below parent: Int) -> String {
        let node = builder.nodes[index]
        var position = 0
        var child = parent + 1
        while child < index {
            if builder.nodes[child].name == node.name { position += 1 }
            child += Int(builder.nodes[child].size)
        }
        return step(node, position)
    }

    private func step(_ node: NodeRecord, _ position: Int) -> String {
        guard node.element != NodeRecord.noElement else { return "." + name(node) }
        let base = schema.name(schema.elements[Int(node.element)].baseName)
        return "." + base + (node.flags.contains(.list) ? "[\(position)]" : "")
    }

    func nodeName(_ index: Int) -> String { name(builder.nodes[index]) }

    private func name(_ node: NodeRecord) -> String {
        node.name & NodeRecord.localName != 0
            ? builder.localNames[Int(node.name & ~NodeRecord.localName)]
            : schema.name(UInt16(truncatingIfNeeded: node.name))
    }

    /// The name of the element whose tag is at a place.
    func elementName(_ place: TagPlace) -> String { token(place.name, place.nameLength) }

    func string(_ bytes: Place, _ length: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    /// The start of a text that may be very long, for a message.
    func token(_ bytes: Place, _ length: Int) -> String { shortened(string(bytes, min(length, 200))) }

    /// The start of a text that ends with a zero byte.
    func token(_ text: Name?) -> String {
        guard let text else { return "" }
        var length = 0
        while length < 200, text[length] != 0 { length += 1 }
        return token(text, length)
    }

    func token(_ text: UnsafePointer<CChar>?) -> String {
        token(text.map { UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) })
    }

    private func shortened(_ text: String) -> String { text.count <= 48 ? text : text.prefix(48) + "…" }

    func quoted(_ text: String) -> String { "\"" + text + "\"" }
}
