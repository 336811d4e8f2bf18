internal import FHIRCore

/// The less frequent parts of an element.
extension XMLWriter {
    /// How deep the next tag is indented.
    @inline(__always)
    var indentation: Int { levels.last?.indentation ?? 0 }

    @inline(__always)
    func writeName(_ node: NodeRecord, _ sink: inout ByteSink) {
        if node.name & NodeRecord.localName != 0 {
            sink.append(storage.name(node))
        } else {
            append(UInt16(truncatingIfNeeded: node.name), &sink)
        }
    }

    @inline(__always)
    func append(_ name: UInt16, _ sink: inout ByteSink) {
        let record = schema.names + Int(name)
        sink.appendPadded(schema.text + Int(record.pointee.offset), Int(record.pointee.length))
    }

    /// Opens the tag of a resource, inside the tag of the element that holds it.
    func openResource(_ node: NodeRecord, _ index: Int, _ sink: inout ByteSink) {
        if index > 0 {
            sink.append(0x3E)
            if pretty { sink.newLine(indentation + 1) }
        }
        sink.append(0x3C)
        append(schema.types[Int(node.type)].name, &sink)
        if index == 0 { sink.append(" xmlns=\"http://hl7.org/fhir\"") }
    }

    /// Closes the element around a resource.
    func closeTag(_ node: NodeRecord, _ index: Int, _ sink: inout ByteSink) {
        if pretty { sink.newLine(indentation) }
        sink.append(Self.endTagStart)
        writeName(node, &sink)
        sink.append(0x3E)
    }

    /// Writes the children that XML has as attributes.
    ///
    /// - Returns: The first child that is left, and one further down that was written, or −1.
    mutating func writeAttributes(
        _ node: NodeRecord, _ index: Int, _ sink: inout ByteSink
    ) -> (next: Int, written: Int) {
        let end = index + Int(node.size)
        var next = index + 1
        var written = -1
        guard next < end else { return (next, -1) }
        if node.flags.contains(.unordered) {
            writeUnorderedAttributes(next, end, &sink)
        } else {
            if isAttribute(nodes[next]) {
                writeAttribute(next, &sink)
                next += 1
            }
            if hasLateAttribute(node.type), let late = lateAttribute(next, end) {
                writeAttribute(late, &sink)
                written = late
            }
        }
        if hasUnknown { writeUnknownAttributes(next, end, &sink) }
        return (next, written)
    }

    @inline(__always)
    func isAttribute(_ node: NodeRecord) -> Bool {
        node.element != NodeRecord.noElement
            && schema.elements[Int(node.element)].flags & Schema.ElementFlags.xmlAttribute.rawValue != 0
    }

    /// Whether a type has an attribute that is not its first element, as `Extension.url`.
    @inline(__always)
    private func hasLateAttribute(_ type: UInt16) -> Bool {
        guard type != NodeRecord.noType else { return false }
        let record = schema.types + Int(type)
        let elements = schema.elements + Int(record.pointee.firstElement)
        for index in 1..<max(2, min(Int(record.pointee.elementCount), 4))
        where elements[index].flags & Schema.ElementFlags.xmlAttribute.rawValue != 0 {
            return true
        }
        return false
    }

    /// The attribute among the children; there is one at most besides the first child.
    private func lateAttribute(_ first: Int, _ end: Int) -> Int? {
        var child = first
        while child < end {
            if isAttribute(nodes[child]) { return child }
            child += Int(nodes[child].size)
        }
        return nil
    }

    private mutating func writeUnorderedAttributes(_ first: Int, _ end: Int, _ sink: inout ByteSink) {
        var attributes: [(field: UInt16, index: Int)] = []
        var child = first
        while child < end {
            if isAttribute(nodes[child]) {
                attributes.append((schema.elements[Int(nodes[child].element)].field, child))
            }
            child += Int(nodes[child].size)
        }
        for attribute in attributes.sorted(by: { $0.field < $1.field }) { writeAttribute(attribute.index, &sink) }
    }

    private mutating func writeAttribute(_ index: Int, _ sink: inout ByteSink) {
        let node = nodes[index]
        guard node.kind.hasValue else { return }
        if node.size > 1 {
            report(
                "xml.unknown-content", index, storage.name(node),
                "it is an attribute there, which cannot have extensions")
        }
        sink.append(0x20)
        writeName(node, &sink)
        sink.append("=\"")
        writeValue(node, index, &sink)
        sink.append(0x22)
    }

    /// Appends children to `order` by the schema's order, those of one field as they stand.
    mutating func appendInOrder(from first: Int, to end: Int) {
        var children: [(field: Int, index: Int)] = []
        var field = -1
        var child = first
        while child < end {
            let node = nodes[child]
            if node.element != NodeRecord.noElement { field = Int(schema.elements[Int(node.element)].field) }
            if !isAttribute(node), !isUnknownAttribute(node) { children.append((field, child)) }
            child += Int(node.size)
        }
        children.sort { ($0.field, $0.index) < ($1.field, $1.index) }
        order.append(contentsOf: children.lazy.map(\.index))
    }

    mutating func writeNarrative(_ node: NodeRecord, _ index: Int, _ sink: inout ByteSink) {
        if pretty { sink.newLine(indentation) }
        do throws(NarrativeScanner.Problem) {
            if try NarrativeText.append(storage.value(node), to: &sink) { report("narrative.namespace", index) }
        } catch {
            report("narrative.syntax", index, "\(error.reason) (at byte \(error.offset))")
        }
    }

    mutating func report(_ id: Issue.ID, _ index: Int, _ first: String = "", _ second: String = "") {
        let isFirstError = !failed && Issue.defaultSeverity(id) >= .error
        if isFirstError { failed = true }
        guard issues.count < Self.issueLimit || isFirstError else {
            if !issuesLeftOut {
                issuesLeftOut = true
                issues.append(Issue("limit.issues", String(Self.issueLimit)))
            }
            return
        }
        let element = ElementTree.Element(storage: storage, index: index)
        issues.append(Issue(id, expression: element.path, location: element.location, first, second))
    }
}

/// Content that the schema does not know.
extension XMLWriter {
    /// Whether unknown content has a form in XML; reports where it has not.
    mutating func canWriteUnknown(_ node: NodeRecord, _ index: Int) -> Bool {
        let name = storage.name(node)
        var copy = name
        let isName = copy.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return false }
            return XMLCharacters.nameEnd(base, base + bytes.count) == base + bytes.count
        }
        if !isName {
            report("xml.unknown-content", index, name, "it is not a name in XML")
            return false
        }
        if node.kind == .null {
            report("xml.unknown-content", index, name, "XML has no null")
            return false
        }
        if node.kind == .array, let level = levels.last, nodes[level.node].kind == .array {
            report("xml.unknown-content", index, name, "XML has no arrays in arrays")
            return false
        }
        if node.kind == .array, node.size == 1 {
            report("xml.unknown-content", index, name, "XML has no empty arrays")
            return false
        }
        return true
    }

    mutating func writeUnknownAttributes(_ first: Int, _ end: Int, _ sink: inout ByteSink) {
        var child = first
        while child < end {
            let node = nodes[child]
            if isUnknownAttribute(node) {
                sink.append(0x20)
                writeName(node, &sink)
                sink.append("=\"")
                writeValue(node, child, &sink)
                sink.append(0x22)
            }
            child += Int(node.size)
        }
    }
}
