internal import CLibXML2
internal import FHIRCore

/// Values and attributes.
extension XMLReader {
    /// Puts the value's bytes, which stand in the source and are plain ASCII, into a primitive's node and checks their
    /// form.
    @inline(__always)
    mutating func setValue(
        _ value: Place, _ length: Int, _ rawFormat: UInt8, _ type: UnsafePointer<TypeRecord>, _ node: inout NodeRecord
    ) {
        node.valueOffset = UInt32(truncatingIfNeeded: value - start)
        node.valueLength = UInt32(truncatingIfNeeded: length)
        checkValue(value, length, rawFormat, type, &node, isPlain: true, isAlone: true)
    }

    /// Checks a value's form and sets the node's kind.
    ///
    /// - Parameters:
    ///   - isPlain: Whether no byte is below 0x20.
    ///   - isAlone: Whether the tag has no other attribute.
    @inline(__always)
    private mutating func checkValue(
        _ value: Place, _ length: Int, _ rawFormat: UInt8, _ type: UnsafePointer<TypeRecord>, _ node: inout NodeRecord,
        isPlain: Bool = false, isAlone: Bool = false
    ) {
        let format = Schema.PrimitiveFormat(rawValue: rawFormat).unsafelyUnwrapped
        let verdict = PrimitiveCheck.check(format, value, length, isFreeOfControls: isPlain)
        node.kind = Self.kind(format)
        if verdict == .valid {
            // In these forms no character needs an escape in JSON.
            if Self.escapeFreeFormats &>> UInt32(rawFormat) & 1 != 0 { node.flags.insert(.jsonSafe) }
        } else {
            reportFormat(verdict, format, type, value, length, node)
            if node.kind != .string, node.kind != .xhtml { makeUntyped(&node, isLeaf: isAlone && isEmptyTag) }
        }
    }

    /// Keeps what is no number or boolean as the text it is, so that JSON does not have it as one.
    @inline(never)
    private mutating func makeUntyped(_ node: inout NodeRecord, isLeaf: Bool) {
        node.kind = .string
        hasUnknown = true
        // As an element that the schema does not know, it is what it would be after reading JSON. In a list, or where
        // it has children, it stays the element that it is.
        guard isLeaf, node.element != NodeRecord.noElement, !node.flags.contains(.list) else { return }
        node.element = NodeRecord.noElement
        node.type = NodeRecord.noType
        node.flags.insert(.unknown)
    }

    /// One bit for each of them.
    private static var escapeFreeFormats: UInt32 {
        func bit(_ format: Schema.PrimitiveFormat) -> UInt32 { 1 &<< UInt32(format.rawValue) }
        return bit(.id) | bit(.oid) | bit(.uuid) | bit(.date) | bit(.dateTime) | bit(.instant) | bit(.time)
    }

    @inline(__always)
    private static func kind(_ format: Schema.PrimitiveFormat) -> NodeRecord.Kind {
        if format.rawValue > Schema.PrimitiveFormat.decimal.rawValue { return format == .xhtml ? .xhtml : .string }
        return format == .boolean ? .boolean : .number
    }

    /// Reads the attributes of the element just opened, and remembers the prefixes it declares.
    ///
    /// - Parameter read: The index of an attribute that was read already.
    @inline(never)
    mutating func readAttributes(
        _ tag: StartTag, _ place: TagPlace, _ type: UnsafePointer<TypeRecord>?, except read: Int? = nil
    ) {
        if tag.namespaceCount > 0 { readNamespaces(tag) }
        guard let attributes = tag.attributes, !stopped else { return }
        let frame = frames + depth
        for index in 0..<tag.attributeCount where index != read {
            let attribute = attributes + index * 5
            guard let name = attribute[0], let value = attribute[3], let valueEnd = attribute[4] else { continue }
            if attribute[1] != nil {
                foreignAttribute(name, attribute[1], attribute[2], frame, place)
            } else if name == valueName, let type, type.pointee.format != 0 {
                var node = builder.nodes[frame.pointee.node]
                keep(value, valueEnd - value, index, place, &node)
                checkValue(
                    builder.valueBase(node, start), Int(node.valueLength), type.pointee.format, type, &node,
                    isAlone: tag.attributeCount == 1)
                builder.nodes[frame.pointee.node] = node
            } else {
                attributeElement(name, value, valueEnd - value, index, place, type, frame)
            }
        }
    }

    /// How many attributes of a tag are looked for in the source: each one is a search from the start of the tag.
    private static let searchLimit = 8

    /// Points a node's value at the attribute's bytes: in the source where they stand there as they are, else copied.
    mutating func keep(_ value: Place, _ length: Int, _ index: Int, _ place: TagPlace, _ node: inout NodeRecord) {
        node.valueLength = UInt32(truncatingIfNeeded: length)
        var original: Place?
        if value >= start, value < end {
            original = value
        } else if index < Self.searchLimit, let raw = rawValue(index, place), raw.count == length,
            let base = raw.baseAddress,
            memcmp(base, value, length) == 0
        {
            original = base
        }
        if let original {
            node.valueOffset = UInt32(truncatingIfNeeded: original - start)
        } else {
            node.valueOffset = UInt32(truncatingIfNeeded: builder.appendText(value, length))
            node.flags.insert(.inText)
        }
    }

    /// The source's bytes of an attribute's value; `index` does not count namespace declarations.
    private func rawValue(_ index: Int, _ place: TagPlace) -> UnsafeBufferPointer<UInt8>? {
        var current = place.name + place.nameLength
        var count = 0
        while current < end {
            while current < end, XMLCharacters.isBlank(current.pointee) { current += 1 }
            let name = current
            while current < end, current.pointee != 0x3D { current += 1 }
            let isDeclaration =
                current - name >= 5 && name[0] == 0x78 && name[1] == 0x6D && name[2] == 0x6C && name[3] == 0x6E
                && name[4] == 0x73 && (name[5] == 0x3A || name[5] == 0x3D || XMLCharacters.isBlank(name[5]))
            current += 1
            while current < end, XMLCharacters.isBlank(current.pointee) { current += 1 }
            guard current < end else { return nil }
            let quote = current.pointee
            let value = current + 1
            current = value
            while current < end, current.pointee != quote { current += 1 }
            if !isDeclaration {
                if count == index { return UnsafeBufferPointer(start: value, count: current - value) }
                count += 1
            }
            current += 1
        }
        return nil
    }

    /// An attribute without prefix that is no primitive's value: an element that XML writes as an attribute, or
    /// unknown.
    private mutating func attributeElement(
        _ name: Name, _ value: Place, _ length: Int, _ index: Int, _ place: TagPlace,
        _ type: UnsafePointer<TypeRecord>?,
        _ frame: UnsafeMutablePointer<XMLFrame>
    ) {
        var nameLength = 0
        while name[nameLength] != 0 { nameLength += 1 }
        guard nameLength <= options.limits.nameLength else { return nameTooLong(place) }
        let (first, last) = NameKey.load(name, nameLength)
        let local = type.map { schema.localElement(ofType: $0, name, nameLength, first, last) } ?? -1
        let element = frame.pointee.elements + max(local, 0)
        guard local >= 0, element.pointee.flags & Schema.ElementFlags.xmlAttribute.rawValue != 0 else {
            return unknownAttribute(name, nameLength, value, length, index, place, isElement: local >= 0)
        }
        let elementType = schema.types + Int(element.pointee.type)
        var node = NodeRecord(
            element: UInt32(element - schema.elements), name: UInt32(element.pointee.name), type: element.pointee.type,
            kind: .string, position: UInt32(place.start - start))
        keep(value, length, index, place, &node)
        checkValue(builder.valueBase(node, start), length, elementType.pointee.format, elementType, &node)
        guard element.pointee.field > 0 else {
            _ = builder.append(node)
            return
        }
        // It stands among the children at its place in the schema's order: after the extensions.
        if frame.pointee.flags.contains(.hasPending) { appendPending(frame) }
        pending[depth] = node
        frame.pointee.pendingField = Int32(element.pointee.field)
        frame.pointee.flags.insert(.hasPending)
    }

    /// Gives the attribute node that waits its place.
    mutating func appendPending(_ frame: UnsafeMutablePointer<XMLFrame>) {
        _ = builder.append(pending[depth])
        frame.pointee.flags.remove(.hasPending)
        frame.pointee.lastField = max(frame.pointee.lastField, frame.pointee.pendingField)
    }

    private mutating func unknownAttribute(
        _ name: Name, _ nameLength: Int, _ value: Place, _ length: Int, _ index: Int, _ place: TagPlace, isElement: Bool
    ) {
        let shown = token(name, nameLength)
        // Where an element has the same name, the attribute has no place of its own in the tree.
        guard !isElement, !frames[depth].flags.contains(.holdsResource) else {
            return report("xml.attribute", at: place.start - start, shown, elementName(place))
        }
        reportLenient("xml.attribute", at: place.start - start, shown, elementName(place))
        appendUnknownAttribute(name, nameLength, value, length, index, place)
    }

    private mutating func foreignAttribute(
        _ name: Name, _ prefix: Name?, _ namespace: Name?, _ frame: UnsafeMutablePointer<XMLFrame>, _ place: TagPlace
    ) {
        let shown = (prefix.map { token($0) + ":" } ?? "") + token(name)
        let isSchemaLocation =
            token(namespace) == "http://www.w3.org/2001/XMLSchema-instance"
            && ["schemaLocation", "noNamespaceSchemaLocation"].contains(token(name))
        if isSchemaLocation, depth == 0, frame.pointee.flags.contains(.isResource) {
            report("xml.schema-location", at: place.start - start, shown)
        } else {
            reportLenient("xml.foreign-attribute", at: place.start - start, quoted(shown), elementName(place))
        }
    }

    /// How many prefixes may be declared around an element: each narrative that depends on them looks at all.
    static let prefixLimit = 200

    /// Remembers the prefixes that the element just opened declares, for narratives inside.
    private mutating func readNamespaces(_ tag: StartTag) {
        checkNamespaceCount(tag)
        guard let namespaces = tag.namespaces, !stopped else { return }
        for index in 0..<tag.namespaceCount {
            guard let prefix = namespaces[index * 2], let namespace = namespaces[index * 2 + 1] else { continue }
            prefixes.append((prefix, namespace, depth))
            frames[depth].flags.insert(.declaresPrefixes)
        }
        if prefixes.count > Self.prefixLimit {
            report("limit.attributes", at: tagStart(before: start + cursor) - start, String(Self.prefixLimit))
            stop()
        }
    }
}

extension TreeBuilder {
    /// Where the value of a node that is being made stands.
    func valueBase(_ node: NodeRecord, _ source: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        (node.flags.contains(.inText) ? UnsafePointer(text) : source) + Int(node.valueOffset)
    }
}
