import FHIRCore

/// The reader's loop over members and array items.
extension JSONReader {
    typealias Place = UnsafePointer<UInt8>

    /// Says that an object or array was opened; the place is after its bracket.
    @inline(__always)
    mutating func opened(_ place: Place) -> Place {
        hasOpened = true
        return place
    }

    /// Reads members from after the root's brace to its end; nil where reading had to stop.
    mutating func readMembers(_ first: Place) -> Place? {
        var place = first
        var isFirst = true
        while true {
            // After a brace or a finished value.
            place = JSONScan.skipWhitespace(place)
            let frame = frames + depth
            if frame.pointee.item >= 0 {
                if place.pointee == 0x2C {
                    frame.pointee.item += 1
                    place = JSONScan.skipWhitespace(place + 1)
                } else if place.pointee == 0x5D {
                    place += 1
                    frame.pointee.item = -1
                    if frame.pointee.flags.contains(.isUnknownArray) {
                        if close() { return place }
                    }
                    isFirst = false
                    continue
                } else {
                    return unexpected(place, ", or ] was expected")
                }
                guard let after = readItem(place, frame) else { return nil }
                place = after
                isFirst = takeOpened()
                continue
            }
            if place.pointee == 0x7D {
                place += 1
                if close() { return place }
                isFirst = false
                continue
            }
            if !isFirst {
                guard place.pointee == 0x2C else { return unexpected(place, ", or } was expected") }
                place = JSONScan.skipWhitespace(place + 1)
            }
            guard place.pointee == 0x22 else { return unexpected(place, "a key in double quotes was expected") }
            frame.pointee.keyPosition = UInt32(truncatingIfNeeded: place - start)
            guard let after = readMember(place, frame) else { return nil }
            place = after
            isFirst = takeOpened()
        }
    }

    /// Whether the last value opened an object or array that is now the innermost.
    @inline(__always)
    private mutating func takeOpened() -> Bool {
        let result = hasOpened
        hasOpened = false
        return result
    }

    /// Reads the key at `place`, finds its element, and reads or opens the value.
    @inline(__always)
    private mutating func readMember(_ place: Place, _ frame: UnsafeMutablePointer<JSONFrame>) -> Place? {
        var key = place + 1
        let keyEnd = JSONScan.nextStop(key)
        var length = keyEnd - key
        var after = keyEnd + 1
        if keyEnd.pointee != 0x22 {
            guard let slow = readUnusualKey(key) else { return nil }
            (key, length, after) = slow
        }
        guard length <= options.limits.nameLength else {
            report("limit.name-length", at: place, String(options.limits.nameLength))
            return nil
        }
        after = JSONScan.skipWhitespace(after)
        guard after.pointee == 0x3A else {
            _ = unexpected(after, ": was expected")
            return nil
        }
        let value = JSONScan.skipWhitespace(after + 1)
        guard let type = frame.pointee.type else { return readUnknownMember(key, length, value, frame) }
        let (firstWord, lastWord) = NameKey.loadPadded(key, length)
        let local = schema.localElement(ofType: type, key, length, firstWord, lastWord)
        guard local >= 0 else { return readOtherMember(key, length, value, frame) }
        let element = frame.pointee.elements + local
        frame.pointee.current = element
        let field = Int(element.pointee.field)
        if JSONFrame.isSet(frame.pointee.seen, field) {
            return duplicate(element, value, frame)
        }
        JSONFrame.set(&frame.pointee.seen, field)
        if field < frame.pointee.lastField { frame.pointee.flags.insert(.unordered) }
        frame.pointee.lastField = field
        frame.pointee.flags.remove(.inCompanion)
        return readElement(element, value, frame, position: place)
    }

    /// Reads the value of a known element.
    @inline(__always)
    private mutating func readElement(
        _ element: UnsafePointer<ElementRecord>, _ value: Place, _ frame: UnsafeMutablePointer<JSONFrame>,
        position: Place
    ) -> Place? {
        let isList = element.pointee.flags & Schema.ElementFlags.list.rawValue != 0
        if value.pointee == 0x5B {
            guard isList else { return misplaced("json.unexpected-array", element, value) }
            let firstItem = JSONScan.skipWhitespace(value + 1)
            if firstItem.pointee == 0x5D {
                report("json.empty-array", at: value, elementName(element))
                return firstItem + 1
            }
            frame.pointee.item = 0
            return readItem(firstItem, frame)
        }
        if isList {
            reportLenient("json.not-an-array", at: value, elementName(element))
        }
        return readSingle(element, value, position)
    }

    /// Reads one value of an element that is no array.
    @inline(__always)
    private mutating func readSingle(
        _ element: UnsafePointer<ElementRecord>, _ value: Place, _ position: Place
    ) -> Place? {
        let type = schema.types + Int(element.pointee.type)
        if type.pointee.kind == Schema.TypeKind.primitive.rawValue {
            return readPrimitive(element, type, value, position)
        }
        guard value.pointee == 0x7B else { return misplaced("json.kind", element, value) }
        return open(element, type, value, position)
    }

    /// Opens the object of a complex value or a resource.
    @inline(__always)
    private mutating func open(
        _ element: UnsafePointer<ElementRecord>, _ type: UnsafePointer<TypeRecord>, _ value: Place, _ position: Place
    ) -> Place? {
        var type = type
        var typeID = element.pointee.type
        var frameFlags: JSONFrame.Flags = []
        var nodeFlags = NodeRecord.Flags(rawValue: element.pointee.flags & 1 != 0 ? NodeRecord.Flags.list.rawValue : 0)
        if element.pointee.flags & Schema.ElementFlags.resource.rawValue != 0 {
            guard let concrete = resourceType(value) else {
                guard let after = JSONScan.skipValue(value, end) else { return nil }
                return after
            }
            typeID = concrete
            type = schema.types + Int(concrete)
            frameFlags = .isResource
            nodeFlags.insert(.resource)
        }
        let node = builder.append(
            NodeRecord(
                element: UInt32(truncatingIfNeeded: element - schema.elements), name: UInt32(element.pointee.name),
                type: typeID, kind: .complex, flags: nodeFlags,
                position: UInt32(truncatingIfNeeded: position - start)))
        return push(type, node: node, at: value, flags: frameFlags) ? opened(value + 1) : nil
    }

    /// Reads or opens one item of the array that the frame is in.
    @inline(__always)
    private mutating func readItem(_ place: Place, _ frame: UnsafeMutablePointer<JSONFrame>) -> Place? {
        if frame.pointee.flags.contains(.isUnknownArray) { return readUnknownItem(place) }
        guard let element = frame.pointee.current else { return nil }
        if frame.pointee.flags.contains(.inCompanion) { return readCompanionItem(element, place, frame) }
        if place.pointee == 0x6E, schema.types[Int(element.pointee.type)].kind == 0, isLiteral(place, "null") {
            frame.pointee.flags.insert(.hasNulls)
            appendAbsent(element, place, isCompanion: false)
            return place + 4
        }
        return readSingle(element, place, place)
    }

    /// A node without a value: a null beside a companion, or a companion that is still to be merged.
    @discardableResult
    mutating func appendAbsent(
        _ element: UnsafePointer<ElementRecord>, _ place: Place, isCompanion: Bool
    ) -> Int {
        var node = NodeRecord(
            element: UInt32(element - schema.elements), name: UInt32(element.pointee.name), type: element.pointee.type,
            kind: .absent, flags: element.pointee.flags & 1 != 0 ? .list : [], position: UInt32(place - start))
        node.reserved = isCompanion ? 1 : 0
        return builder.append(node)
    }

    /// Closes the innermost object; true where it was the root.
    @inline(__always)
    private mutating func close() -> Bool {
        let frame = frames + depth
        let node = frame.pointee.node
        if builder.nodeCount == node + 1, !frame.pointee.flags.contains(.isResource) { reportEmpty(frame) }
        if !frame.pointee.flags.isDisjoint(with: [.hasCompanions, .hasNulls, .hasUnknown]) { finishUnusual(frame) }
        if frame.pointee.flags.contains(.unordered) { builder.nodes[node].flags.insert(.unordered) }
        builder.nodes[node].size = UInt32(truncatingIfNeeded: builder.nodeCount - node)
        depth -= 1
        return depth < 0
    }

    private mutating func reportEmpty(_ frame: UnsafeMutablePointer<JSONFrame>) {
        let node = builder.nodes[frame.pointee.node]
        guard !node.flags.contains(.unknown) else { return }
        depth -= 1
        let name = depth < 0 ? "The record" : schema.name(UInt16(truncatingIfNeeded: node.name))
        report("json.empty-object", at: start + Int(node.position), name)
        depth += 1
    }
}
