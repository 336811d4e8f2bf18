import FHIRCore

/// Writes an element tree as JSON. Members come in the tree's order; `resourceType` comes first.
struct JSONWriter: ~Copyable {
    // Invariant: the tree outlives the writer, and every index in `levels` is one of its nodes or a subtree's end.
    let storage: TreeStorage
    let nodes: UnsafeMutablePointer<NodeRecord>
    let names: UnsafePointer<NameRecord>
    let text: UnsafePointer<UInt8>
    let sourceBase: UnsafePointer<UInt8>
    let ownText: UnsafePointer<UInt8>
    let pretty: Bool
    private let hasUnknown: Bool
    var levels: [Level] = []

    /// An object or array that is open.
    struct Level {
        var next: Int
        var end: Int
        var kind: Kind
        var isFirst = true
        /// The first node of a list whose values have been written and whose companions come next; −1 where none does.
        var pending = -1

        enum Kind {
            /// The members of an object.
            case members
            /// The items of an array of objects.
            case items
            /// The items of a companion array: an object for each node with children, null for the others.
            case companions
            /// The items of an array that the schema does not know, or that are not all of the kind it expects.
            case unknownItems
        }
    }

    init(_ storage: TreeStorage, pretty: Bool) {
        self.storage = storage
        self.pretty = pretty
        hasUnknown = storage.nodes[0].flags.contains(.hasUnknown)
        nodes = storage.nodes
        names = storage.schema.names
        text = storage.schema.text
        sourceBase = UnsafePointer(storage.source.base)
        ownText = UnsafePointer(storage.text)
        levels.reserveCapacity(32)
    }

    mutating func write(to sink: inout ByteSink) {
        openObject(0, &sink)
        while !levels.isEmpty {
            let last = levels.count - 1
            if levels[last].next == levels[last].end {
                if levels[last].pending >= 0 { openPendingCompanions(&sink) } else { close(&sink) }
                continue
            }
            switch levels[last].kind {
            case .members: writeMembers(&sink)
            case .items:
                let node = levels[last].next
                separate(&sink)
                levels[last].next = node + Int(nodes[node].size)
                openObject(node, &sink)
            case .companions:
                let node = levels[last].next
                separate(&sink)
                levels[last].next = node + Int(nodes[node].size)
                if hasCompanion(nodes[node]) { openObject(node, &sink) } else { sink.append("null") }
            case .unknownItems:
                let node = levels[last].next
                separate(&sink)
                levels[last].next = node + Int(nodes[node].size)
                writeUnknown(node, &sink)
            }
        }
        if pretty { sink.append(0x0A) }
    }

    /// Writes members until one opens an object or array, or none is left.
    @inline(__always)
    private mutating func writeMembers(_ sink: inout ByteSink) {
        let last = levels.count - 1
        if levels[last].pending >= 0 { return openPendingCompanions(&sink) }
        var next = levels[last].next
        let end = levels[last].end
        while next < end {
            let node = nodes[next]
            let after = next &+ Int(node.size)
            if node.flags.contains(.unknown) {
                if node.flags.contains(.list) { return openMixedList(next, end, &sink) }
                writeName(node, &sink)
                levels[last].next = after
                let depth = levels.count
                writeUnknown(next, &sink)
                if levels.count > depth { return }
            } else if node.flags.contains(.list) {
                let runEnd = runEnd(next, end)
                if hasUnknown, runEnd < mixedEnd(next, end) { return openMixedList(next, end, &sink) }
                levels[last].next = runEnd
                if node.kind == .complex {
                    writeName(node, &sink)
                    open(0x5B, Level(next: next, end: runEnd, kind: .items), &sink)
                    return
                }
                if writePrimitiveList(next, runEnd, &sink) { return }
                next = runEnd
                continue
            } else if node.kind == .complex {
                writeName(node, &sink)
                levels[last].next = after
                openObject(next, &sink)
                return
            } else {
                if node.kind != .absent {
                    writeName(node, &sink)
                    writeValue(node, &sink)
                }
                if node.size > 1 {
                    writeName(node, isCompanion: true, &sink)
                    levels[last].next = after
                    openObject(next, &sink)
                    return
                }
            }
            next = after
        }
        levels[last].next = end
    }

    /// The end of the siblings from `first` that are the same element.
    @inline(__always)
    private func runEnd(_ first: Int, _ end: Int) -> Int {
        let element = nodes[first].element
        var index = first &+ Int(nodes[first].size)
        while index < end, nodes[index].element == element { index &+= Int(nodes[index].size) }
        return index
    }

    /// The end of the siblings from `first` that are one list, those included that are not of its kind.
    private func mixedEnd(_ first: Int, _ end: Int) -> Int {
        var index = first
        while index < end, nodes[index].name == nodes[first].name, nodes[index].flags.contains(.list) {
            index += Int(nodes[index].size)
        }
        return index
    }

    /// Opens a list in which lenient reading kept items of another kind.
    private mutating func openMixedList(_ first: Int, _ end: Int, _ sink: inout ByteSink) {
        let last = levels.count - 1
        let runEnd = mixedEnd(first, end)
        writeName(nodes[first], &sink)
        levels[last].next = runEnd
        var index = first
        while index < runEnd {
            if hasCompanion(nodes[index]) { levels[last].pending = first }
            index += Int(nodes[index].size)
        }
        open(0x5B, Level(next: first, end: runEnd, kind: .unknownItems), &sink)
    }

    /// Opens the companions of a list whose values have been written.
    private mutating func openPendingCompanions(_ sink: inout ByteSink) {
        let last = levels.count - 1
        let first = levels[last].pending
        levels[last].pending = -1
        writeName(nodes[first], isCompanion: true, &sink)
        open(0x5B, Level(next: first, end: levels[last].next, kind: .companions), &sink)
    }

    /// Whether a primitive has an id or extensions.
    @inline(__always)
    private func hasCompanion(_ node: NodeRecord) -> Bool {
        node.size > 1 && (node.kind.hasValue || node.kind == .absent)
    }

    /// Writes the array of a repeating primitive; true where its companions are left open.
    private mutating func writePrimitiveList(_ first: Int, _ end: Int, _ sink: inout ByteSink) -> Bool {
        var hasValues = false
        var hasCompanions = false
        var index = first
        while index < end {
            let node = nodes[index]
            if node.kind != .absent { hasValues = true }
            if node.size > 1 { hasCompanions = true }
            index += Int(node.size)
        }
        if hasValues {
            writeName(nodes[first], &sink)
            sink.append(0x5B)
            index = first
            while index < end {
                let node = nodes[index]
                if index > first { sink.append(0x2C) }
                if pretty { sink.newLine(levels.count + 1) }
                if node.kind == .absent { sink.append("null") } else { writeValue(node, &sink) }
                index += Int(node.size)
            }
            if pretty { sink.newLine(levels.count) }
            sink.append(0x5D)
        }
        guard hasCompanions else { return false }
        writeName(nodes[first], isCompanion: true, &sink)
        open(0x5B, Level(next: first, end: end, kind: .companions), &sink)
        return true
    }

    /// Opens the object of a node's children.
    @inline(__always)
    private mutating func openObject(_ index: Int, _ sink: inout ByteSink) {
        let node = nodes[index]
        open(0x7B, Level(next: index + 1, end: index + Int(node.size), kind: .members), &sink)
        if node.flags.contains(.resource) {
            separate(&sink)
            sink.append(pretty ? "\"resourceType\": \"" : "\"resourceType\":\"")
            let name = names + Int(storage.schema.types[Int(node.type)].name)
            sink.appendPadded(text + Int(name.pointee.offset), Int(name.pointee.length))
            sink.append(0x22)
        }
    }

    @inline(__always)
    private mutating func open(_ bracket: UInt8, _ level: Level, _ sink: inout ByteSink) {
        sink.append(bracket)
        levels.append(level)
    }

    private mutating func close(_ sink: inout ByteSink) {
        let level = levels.removeLast()
        if pretty, !level.isFirst { sink.newLine(levels.count) }
        sink.append(level.kind == .members ? 0x7D : 0x5D)
    }

    /// Writes what stands between the members or items of the innermost level.
    @inline(__always)
    private mutating func separate(_ sink: inout ByteSink) {
        let last = levels.count - 1
        if levels[last].isFirst { levels[last].isFirst = false } else { sink.append(0x2C) }
        if pretty { sink.newLine(levels.count) }
    }

    @inline(__always)
    private mutating func writeName(_ node: NodeRecord, isCompanion: Bool = false, _ sink: inout ByteSink) {
        separate(&sink)
        if node.name & NodeRecord.localName != 0 {
            writeLocalName(node, &sink)
        } else {
            sink.append(0x22)
            if isCompanion { sink.append(0x5F) }
            let name = names + Int(node.name)
            sink.appendPadded(text + Int(name.pointee.offset), Int(name.pointee.length))
            sink.append(0x22)
        }
        sink.append(0x3A)
        if pretty { sink.append(0x20) }
    }

    private func writeLocalName(_ node: NodeRecord, _ sink: inout ByteSink) {
        var name = storage.name(node)
        name.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return sink.append("\"\"") }
            JSONEscape.append(base, bytes.count, to: &sink)
        }
    }

    @inline(__always)
    private func writeValue(_ node: NodeRecord, _ sink: inout ByteSink) {
        let base = (node.flags.contains(.inText) ? ownText : sourceBase) + Int(node.valueOffset)
        let length = Int(node.valueLength)
        switch node.kind {
        case .string, .xhtml:
            if node.flags.contains(.jsonSafe) {
                sink.append(0x22)
                sink.appendPadded(base, length)
                sink.append(0x22)
            } else {
                JSONEscape.append(base, length, to: &sink)
            }
        default:
            // XML allows a plus sign before an integer, JSON does not; the value is the same.
            if length > 0, base.pointee == 0x2B {
                sink.appendPadded(base + 1, length - 1)
            } else {
                sink.appendPadded(base, length)
            }
        }
    }

    /// Writes or opens content that the schema does not know.
    private mutating func writeUnknown(_ index: Int, _ sink: inout ByteSink) {
        let node = nodes[index]
        switch node.kind {
        case .complex: openObject(index, &sink)
        case .array: open(0x5B, Level(next: index + 1, end: index + Int(node.size), kind: .unknownItems), &sink)
        case .null, .absent: sink.append("null")
        case .string, .number, .boolean, .xhtml: writeValue(node, &sink)
        }
    }
}
