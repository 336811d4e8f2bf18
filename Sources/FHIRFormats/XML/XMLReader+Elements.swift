internal import FHIRCore

/// Start and end of elements.
extension XMLReader {
    /// Where a tag's name stands in the source.
    struct TagPlace {
        var start: Place
        var name: Place
        var nameLength: Int
    }

    @inline(__always)
    mutating func startElement(_ tag: StartTag) {
        if insideDepth > 0 { return startInside(tag) }
        if stopped { return }
        var place = TagPlace(start: start, name: start, nameLength: 0)
        let plainValue = locate(tag, &place)
        guard depth >= 0, let type = frames[depth].type else { return startOther(tag, place) }
        let frame = frames + depth
        if tag.namespace != frame.pointee.namespace { checkNamespace(tag, place, frame) }
        let (firstWord, lastWord) = NameKey.loadPadded(place.name, place.nameLength)
        let local = schema.localElement(ofType: type, place.name, place.nameLength, firstWord, lastWord)
        guard local >= 0 else { return startUnknown(tag, place) }
        let element = frame.pointee.elements + local
        let field = Int32(truncatingIfNeeded: element.pointee.field)
        if field <= frame.pointee.lastField {
            guard checkRepetition(element, local, frame, place) else { return skip() }
        } else {
            if frame.pointee.flags.contains(.hasPending), frame.pointee.pendingField < field { appendPending(frame) }
            frame.pointee.lastField = field
            frame.pointee.lastElement = Int32(truncatingIfNeeded: local)
        }
        if element.pointee.flags & Self.unusualElement != 0 { return startUnusual(element, tag, place) }

        let childType = schema.types + Int(element.pointee.type)
        var node = NodeRecord(
            element: UInt32(truncatingIfNeeded: element - schema.elements), name: UInt32(element.pointee.name),
            type: element.pointee.type, kind: .complex,
            flags: NodeRecord.Flags(rawValue: element.pointee.flags & 1 != 0 ? NodeRecord.Flags.list.rawValue : 0),
            position: UInt32(truncatingIfNeeded: place.start - start))
        let format = childType.pointee.format
        guard format != 0 else {
            let index = builder.append(node)
            guard push(childType, node: index, namespace: tag.namespace, flags: []) else { return }
            if tag.attributeCount > 0 || tag.namespaceCount > 0 { readAttributes(tag, place, childType) }
            return
        }
        if format == Schema.PrimitiveFormat.xhtml.rawValue { return startNarrative(node, tag, place) }
        if let plainValue {
            setValue(plainValue, valueLength(tag), format, childType, &node)
            let index = builder.append(node)
            if isEmptyTag {
                insideDepth = 1
                inside = .leaf
                return
            }
            _ = push(childType, node: index, namespace: tag.namespace, flags: [])
            return
        }
        node.kind = .absent
        let index = builder.append(node)
        guard push(childType, node: index, namespace: tag.namespace, flags: []) else { return }
        readAttributes(tag, place, childType)
    }

    /// The flags of elements that are not simply the next level of the tree.
    private static let unusualElement =
        Schema.ElementFlags.resource.rawValue | Schema.ElementFlags.xmlAttribute.rawValue

    /// Finds the tag in the source. Where all it has is the attribute `value`, its bytes unchanged, returns these.
    @inline(__always)
    private func locate(_ tag: StartTag, _ place: inout TagPlace) -> Place? {
        if tag.attributeCount == 1, let attributes = tag.attributes, attributes[0] == valueName, attributes[1] == nil,
            let value = attributes[3], value > start, value < end, tag.prefix == nil, tag.namespaceCount == 0
        {
            // ` value="` or ` value='` right before the value: then the name stands right before that.
            let before = UInt64(littleEndian: UnsafeRawPointer(value - 8).loadUnaligned(as: UInt64.self))
            let nameEnd = value - 8
            if (before & 0x00FF_FFFF_FFFF_FFFF == 0x003D_6575_6C61_7620), !XMLCharacters.isBlank(nameEnd[-1]) {
                place.start = tagStart(before: nameEnd)
                place.name = place.start + 1
                place.nameLength = nameEnd - place.name
                return value
            }
        }
        place.start = tagStart(before: start + cursor)
        place.name = place.start + 1
        if let prefix = tag.prefix {
            while place.name.pointee != 0x3A, prefix[place.name - place.start - 1] != 0 { place.name += 1 }
            place.name += 1
        }
        var nameEnd = place.name
        while nameEnd < end, nameEnd.pointee > 0x20, nameEnd.pointee != 0x2F, nameEnd.pointee != 0x3E { nameEnd += 1 }
        place.nameLength = nameEnd - place.name
        return nil
    }

    @inline(__always)
    private func valueLength(_ tag: StartTag) -> Int {
        guard let attributes = tag.attributes, let value = attributes[3], let valueEnd = attributes[4] else { return 0 }
        return valueEnd - value
    }

    /// The last `<` before a place. None can stand inside a tag, so it is the start of the tag that the place is in.
    @inline(__always)
    func tagStart(before place: Place) -> Place {
        var current = place
        while current - start >= 8 {
            let word = UInt64(littleEndian: UnsafeRawPointer(current - 8).loadUnaligned(as: UInt64.self))
            let difference = word ^ 0x3C3C_3C3C_3C3C_3C3C
            // Exact for every byte, because the highest one is looked for.
            let hits =
                ~(((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | difference | 0x7F7F_7F7F_7F7F_7F7F)
            if hits != 0 { return current - 1 - hits.leadingZeroBitCount >> 3 }
            current -= 8
        }
        while current > start {
            current -= 1
            if current.pointee == 0x3C { return current }
        }
        return start
    }

    /// Whether the tag just read ends with `/>`.
    @inline(__always)
    var isEmptyTag: Bool { context.pointee.input.pointee.cur.pointee == 0x2F }

    /// Opens an element; false where it nests too deep.
    @inline(__always)
    mutating func push(
        _ type: UnsafePointer<TypeRecord>?, node: Int, namespace: Name?, flags: XMLFrame.Flags, isNewLevel: Bool = true
    ) -> Bool {
        let level = depth < 0 ? 1 : frames[depth].level &+ (isNewLevel ? 1 : 0)
        let isPrimitive = (type?.pointee.format ?? 0) != 0
        guard Int(level) <= options.limits.depth + (isPrimitive ? 1 : 0) else {
            report("limit.depth", at: Int(builder.nodes[node].position), String(options.limits.depth))
            stop()
            return false
        }
        depth &+= 1
        (frames + depth).initialize(
            to: XMLFrame(
                type: type, elements: schema.elements + Int(type?.pointee.firstElement ?? 0), namespace: namespace,
                node: node, lastField: -1, lastElement: -1, pendingField: -1, level: level, flags: flags))
        return true
    }

    @inline(__always)
    mutating func endElement() {
        if insideDepth > 0 {
            insideDepth &-= 1
            if insideDepth == 0, inside == .narrative { endNarrative() }
            return
        }
        if stopped || depth < 0 { return }
        let frame = frames + depth
        if !frame.pointee.flags.isDisjoint(with: .unusual), !endUnusual(frame) { return }
        let node = builder.nodes + frame.pointee.node
        node.pointee.size = UInt32(truncatingIfNeeded: builder.nodeCount &- frame.pointee.node)
        if node.pointee.size == 1, !node.pointee.kind.hasValue,
            frame.pointee.flags.isDisjoint(with: [.isResource, .isUnknown])
        {
            reportEmpty(frame)
        }
        depth &-= 1
    }

    /// What has to be done at the end of an element besides setting its size; false where that is not wanted.
    @inline(never)
    private mutating func endUnusual(_ frame: UnsafeMutablePointer<XMLFrame>) -> Bool {
        if frame.pointee.flags.contains(.hasPending) { appendPending(frame) }
        if frame.pointee.flags.contains(.declaresPrefixes) {
            while let last = prefixes.last, last.depth >= depth { prefixes.removeLast() }
        }
        if frame.pointee.flags.contains(.isUnordered) { disorders.removeLast() }
        if options.mode == .lenient, !frame.pointee.flags.isDisjoint(with: [.isUnordered, .hasUnknownChildren]) {
            rearrange(frame)
        }
        guard frame.pointee.flags.contains(.holdsResource) else { return true }
        if !frame.pointee.flags.contains(.isFilled) { reportEmpty(frame) }
        depth -= 1
        return false
    }

    /// Leaves the content of the element just started out, after an error.
    mutating func skip() {
        insideDepth = 1
        inside = .skipped
    }

    /// A start tag in content without frames.
    @inline(never)
    private mutating func startInside(_ tag: StartTag) {
        if inside == .leaf { return }
        insideDepth += 1
        guard insideDepth <= NarrativeScanner.depthLimit else {
            report("limit.depth", at: cursor, String(NarrativeScanner.depthLimit))
            return stop()
        }
        checkNamespaceCount(tag)
        if inside == .narrative, tag.namespace == fhirNamespace, !narrative.hasForeign {
            narrative.hasForeign = true
            reportLenient(
                "xml.namespace", at: tagStart(before: start + cursor) - start, quoted(token(tag.localName)),
                XMLWorkspace.fhir, XMLWorkspace.xhtml)
        }
    }
}
