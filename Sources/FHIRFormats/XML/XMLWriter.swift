internal import FHIRCore

/// Writes an element tree as XML, children in the schema's order.
struct XMLWriter: ~Copyable {
    // Invariant: the tree outlives the writer; every index in `levels` and `order` is one of its nodes or a subtree's
    // end.
    let storage: TreeStorage
    let nodes: UnsafeMutablePointer<NodeRecord>
    let schema: Schema
    let sourceBase: UnsafePointer<UInt8>
    let ownText: UnsafePointer<UInt8>
    let pretty: Bool
    let hasUnknown: Bool
    var levels: [Level] = []
    /// The children, in the order they are written in, of elements whose children are not in the schema's order.
    var order: [Int] = []
    var issues: [Issue] = []
    /// Whether one of the issues is an error, so that nothing that is written counts.
    var failed = false
    var issuesLeftOut = false

    /// An element that is open.
    struct Level {
        let node: Int
        /// The next child: a node, or a position in ``XMLWriter/order``.
        var next: Int
        let end: Int
        /// Where the element's children in `order` start, or −1 where they stand in order.
        let orderStart: Int
        /// A child that was written as an attribute, or −1.
        let written: Int
        /// How deep the tags of the children are indented.
        let indentation: Int
    }

    // Of two functions that take a literal, Swift would choose the slower one for `String`.
    static let valueStart: StaticString = " value=\""
    static let emptyEnd: StaticString = "/>"
    static let endTagStart: StaticString = "</"

    /// How many issues are listed: the path of each takes a look at what stands before it.
    static let issueLimit = 100

    init(_ storage: TreeStorage, pretty: Bool) {
        self.storage = storage
        self.pretty = pretty
        schema = storage.schema
        nodes = storage.nodes
        sourceBase = UnsafePointer(storage.source.base)
        ownText = UnsafePointer(storage.text)
        hasUnknown = storage.nodes.pointee.flags.contains(.hasUnknown)
        levels.reserveCapacity(32)
    }

    /// Writes the whole tree.
    mutating func write(to sink: inout ByteSink) {
        sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        if pretty { sink.append(0x0A) }
        writeElement(0, &sink)
        while let last = levels.indices.last {
            if levels[last].next == levels[last].end { close(&sink) } else { writeChildren(&sink) }
            if failed, issues.count >= Self.issueLimit { break }
        }
        if pretty { sink.append(0x0A) }
    }

    /// Writes children of the innermost open element until one is opened, or none is left.
    private mutating func writeChildren(_ sink: inout ByteSink) {
        let last = levels.count - 1
        let depth = levels.count
        let level = levels[last]
        var next = level.next
        if level.orderStart >= 0 {
            while next < level.end {
                let child = order[next]
                next += 1
                levels[last].next = next
                writeElement(child, &sink)
                if levels.count > depth { return }
            }
        } else {
            while next < level.end {
                let child = next
                next += Int(nodes[child].size)
                if child == level.written { continue }
                if hasUnknown, isUnknownAttribute(nodes[child]) { continue }
                if nodes[child].size == 1, nodes[child].kind.rawValue &- 1 < 3,
                    nodes[child].name & NodeRecord.localName == 0
                {
                    writeLeaf(child, &sink)
                    continue
                }
                levels[last].next = next
                writeElement(child, &sink)
                if levels.count > depth { return }
            }
        }
        levels[last].next = level.end
    }

    /// Writes a primitive that has a value and nothing else.
    @inline(__always)
    private mutating func writeLeaf(_ index: Int, _ sink: inout ByteSink) {
        let node = nodes[index]
        if pretty { sink.newLine(indentation) }
        let name = schema.names + Int(node.name)
        let length = Int(name.pointee.length)
        var target = sink.reserve(length + 16)
        target.pointee = 0x3C
        target += 1
        target.update(from: schema.text + Int(name.pointee.offset), count: length)
        target += length
        // ` value="`
        UnsafeMutableRawPointer(target).storeBytes(of: UInt64(littleEndian: 0x223D_6575_6C61_7620), as: UInt64.self)
        sink.advance(to: target + 8)
        writeValue(node, index, &sink)
        // `"/>`
        target = sink.reserve(4)
        UnsafeMutableRawPointer(target).storeBytes(of: UInt32(littleEndian: 0x003E_2F22), as: UInt32.self)
        sink.advance(to: target + 3)
    }

    @inline(__always)
    mutating func writeValue(_ node: NodeRecord, _ index: Int, _ sink: inout ByteSink) {
        let bytes = (node.flags.contains(.inText) ? ownText : sourceBase) + Int(node.valueOffset)
        if let scalar = XMLText.appendValue(bytes, Int(node.valueLength), to: &sink) {
            report("xml.character", index, XMLCharacters.label(scalar))
        }
    }

    @inline(__always)
    func isUnknownAttribute(_ node: NodeRecord) -> Bool {
        node.flags.isSuperset(of: [.unknown, .xmlAttribute])
    }

    /// Writes an element, or opens it where it has children.
    private mutating func writeElement(_ index: Int, _ sink: inout ByteSink) {
        let node = nodes[index]
        if node.kind == .xhtml { return writeNarrative(node, index, &sink) }
        if node.flags.contains(.unknown) {
            guard canWriteUnknown(node, index) else { return }
            if node.kind == .array {
                levels.append(
                    Level(
                        node: index, next: index + 1, end: index + Int(node.size), orderStart: -1, written: -1,
                        indentation: indentation))
                return
            }
        }
        if pretty, index > 0 { sink.newLine(indentation) }
        if index > 0 || !node.flags.contains(.resource) {
            sink.append(0x3C)
            writeName(node, &sink)
            if index == 0 { sink.append(" xmlns=\"http://hl7.org/fhir\"") }
        }
        if node.flags.contains(.resource) { openResource(node, index, &sink) }
        let attributes = writeAttributes(node, index, &sink)
        if node.kind.hasValue {
            sink.append(Self.valueStart)
            writeValue(node, index, &sink)
            sink.append(0x22)
        }
        let first = attributes.next
        let end = index + Int(node.size)
        if first == end || (attributes.written == first && first + 1 == end) {
            sink.append(Self.emptyEnd)
            if node.flags.contains(.resource), index > 0 { closeTag(node, index, &sink) }
            return
        }
        sink.append(0x3E)
        // A resource inside an element counts for two tags.
        let inner = indentation + (node.flags.contains(.resource) && index > 0 ? 2 : 1)
        if node.flags.contains(.unordered) {
            let start = order.count
            appendInOrder(from: first, to: end)
            levels.append(
                Level(node: index, next: start, end: order.count, orderStart: start, written: -1, indentation: inner))
        } else {
            levels.append(
                Level(
                    node: index, next: first, end: end, orderStart: -1, written: attributes.written, indentation: inner)
            )
        }
    }

    /// Closes the innermost open element.
    private mutating func close(_ sink: inout ByteSink) {
        let level = levels.removeLast()
        if level.orderStart >= 0 { order.removeLast(order.count - level.orderStart) }
        let node = nodes[level.node]
        if node.kind == .array { return }
        if node.flags.contains(.resource) {
            if pretty { sink.newLine(level.node == 0 ? 0 : indentation + 1) }
            sink.append(Self.endTagStart)
            append(schema.types[Int(node.type)].name, &sink)
            sink.append(0x3E)
            if level.node > 0 { closeTag(node, level.node, &sink) }
        } else {
            if pretty { sink.newLine(indentation) }
            sink.append(Self.endTagStart)
            writeName(node, &sink)
            sink.append(0x3E)
        }
    }
}
