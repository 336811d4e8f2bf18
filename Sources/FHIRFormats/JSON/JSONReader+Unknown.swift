import FHIRCore

/// Keeping content that the schema does not know, so that lenient reading loses nothing.
extension JSONReader {
    /// Reads a member whose key is no element's name as it stands.
    mutating func readOtherMember(
        _ key: Place, _ length: Int, _ value: Place, _ frame: UnsafeMutablePointer<JSONFrame>
    ) -> Place? {
        frame.pointee.current = nil
        if frame.pointee.flags.contains(.isResource), JSONReader.isResourceType(key, length) {
            if frame.pointee.flags.contains(.typeSeen) {
                report("json.duplicate-key", at: start + Int(frame.pointee.keyPosition), "resourceType")
            }
            frame.pointee.flags.insert(.typeSeen)
            guard value.pointee == 0x22 else { return misplacedType(value) }
            guard let text = readUnusualString(value + 1) else { return nil }
            return text.after
        }
        if length > 1, key.pointee == 0x5F, let type = frame.pointee.type {
            let (first, last) = NameKey.loadPadded(key + 1, length - 1)
            let local = schema.localElement(ofType: type, key + 1, length - 1, first, last)
            if local >= 0 {
                let element = frame.pointee.elements + local
                if schema.types[Int(element.pointee.type)].kind == Schema.TypeKind.primitive.rawValue,
                    element.pointee.flags & Schema.ElementFlags.xmlAttribute.rawValue == 0
                {
                    return readCompanion(element, value, frame)
                }
            }
        }
        let name = String(decoding: UnsafeBufferPointer(start: key, count: length), as: UTF8.self)
        reportLenient(
            "structure.unknown-element", at: start + Int(frame.pointee.keyPosition), shortened(name),
            frame.pointee.type.map { schema.name($0.pointee.name) } ?? "")
        return readUnknownMember(key, length, value, frame)
    }

    private mutating func misplacedType(_ value: Place) -> Place? {
        report("json.resource-type", at: value, "must be a string")
        return skip(value)
    }

    mutating func readUnknownMember(
        _ key: Place, _ length: Int, _ value: Place, _ frame: UnsafeMutablePointer<JSONFrame>
    ) -> Place? {
        frame.pointee.current = nil
        frame.pointee.flags.insert(.hasUnknown)
        let name: UInt32
        if let known = schema.nameID(key, length) {
            name = UInt32(known)
        } else {
            name = builder.localName(String(decoding: UnsafeBufferPointer(start: key, count: length), as: UTF8.self))
        }
        return readUnknownValue(name, value, position: start + Int(frame.pointee.keyPosition))
    }

    mutating func readUnknownItem(_ place: Place) -> Place? {
        readUnknownValue(builder.nodes[(frames + depth).pointee.node].name, place, position: place)
    }

    /// Reports a value of the wrong kind for a known element, and keeps it.
    mutating func misplaced(_ id: Issue.ID, _ element: UnsafePointer<ElementRecord>, _ value: Place) -> Place? {
        reportLenient(id, at: value, elementName(element), found(value), expectation(element))
        let isList = element.pointee.flags & Schema.ElementFlags.list.rawValue != 0
        return readUnknownValue(
            UInt32(element.pointee.name), value, position: value, flags: isList ? [.unknown, .list] : .unknown)
    }

    /// Reads or opens any JSON value as unknown content.
    ///
    /// - Parameter flags: With `.list` the value stands among the items of a list that the schema knows.
    mutating func readUnknownValue(
        _ name: UInt32, _ value: Place, position: Place, flags: NodeRecord.Flags = .unknown
    ) -> Place? {
        hasUnknown = true
        var node = NodeRecord(
            element: NodeRecord.noElement, name: name, type: NodeRecord.noType, kind: .string, flags: flags,
            position: UInt32(position - start))
        switch value.pointee {
        case 0x7B:
            node.kind = .complex
            let index = builder.append(node)
            return push(nil, node: index, at: value, flags: []) ? opened(value + 1) : nil
        case 0x5B:
            node.kind = .array
            let index = builder.append(node)
            let first = JSONScan.skipWhitespace(value + 1)
            if first.pointee == 0x5D { return first + 1 }
            guard push(nil, node: index, at: value, flags: .isUnknownArray) else { return nil }
            (frames + depth).pointee.item = 0
            return readUnknownItem(first)
        case 0x22:
            guard let text = readUnusualString(value + 1) else { return nil }
            node.valueOffset = text.offset
            node.valueLength = UInt32(text.length)
            node.flags.formUnion(text.flags)
            _ = builder.append(node)
            return text.after
        case 0x2D, 0x30...0x39:
            guard let after = JSONScan.numberEnd(value) else { break }
            node.kind = .number
            node.valueOffset = UInt32(value - start)
            node.valueLength = UInt32(after - value)
            _ = builder.append(node)
            return after
        case 0x74 where isLiteral(value, "true"), 0x66 where isLiteral(value, "false"):
            node.kind = .boolean
            node.valueOffset = UInt32(value - start)
            node.valueLength = value.pointee == 0x74 ? 4 : 5
            _ = builder.append(node)
            return value + Int(node.valueLength)
        case 0x6E where isLiteral(value, "null"):
            node.kind = .null
            _ = builder.append(node)
            return value + 4
        default:
            break
        }
        _ = unexpected(value, "a value was expected")
        return nil
    }

    /// Reads a key with escapes or characters that are not ASCII.
    ///
    /// - Returns: The key's bytes (followed by padding), its length and the place after its closing quote.
    mutating func readUnusualKey(_ text: Place) -> (Place, Int, Place)? {
        guard let string = readUnusualString(text) else { return nil }
        let base = string.flags.contains(.inText) ? UnsafePointer(builder.text) : start
        return (base + Int(string.offset), string.length, string.after)
    }

    /// Leaves a value out after an error; its brackets are matched, its content is not checked.
    mutating func skip(_ value: Place) -> Place? {
        guard let after = JSONScan.skipValue(value, end) else {
            _ = unexpected(end, "the value does not end")
            return nil
        }
        return after
    }

    /// Reports keys that stand twice among the unknown members of an object.
    mutating func reportRepeatedUnknown(_ frame: UnsafeMutablePointer<JSONFrame>) {
        var names: Set<UInt32> = []
        var child = frame.pointee.node + 1
        frame.pointee.current = nil
        while child < builder.nodeCount {
            let node = builder.nodes[child]
            if node.flags.contains(.unknown), !node.flags.contains(.list), !names.insert(node.name).inserted {
                let name =
                    node.name & NodeRecord.localName != 0
                    ? builder.localNames[Int(node.name & ~NodeRecord.localName)]
                    : schema.name(UInt16(truncatingIfNeeded: node.name))
                report("json.duplicate-key", at: start + Int(node.position), shortened(name))
            }
            child += Int(node.size)
        }
    }

    /// A second value for a field that has one.
    mutating func duplicate(
        _ element: UnsafePointer<ElementRecord>, _ value: Place, _ frame: UnsafeMutablePointer<JSONFrame>
    ) -> Place? {
        let index = UInt32(element - schema.elements)
        // Where no more issues are listed, which one it is does not matter any more.
        var child = issues.count < options.limits.issues ? frame.pointee.node + 1 : builder.nodeCount
        while child < builder.nodeCount {
            let node = builder.nodes[child]
            if node.element != NodeRecord.noElement, node.element != index,
                schema.elements[Int(node.element)].field == element.pointee.field
            {
                reportChoice(node.element, index, frame.pointee.keyPosition)
                return skip(value)
            }
            child += Int(node.size)
        }
        report("json.duplicate-key", at: start + Int(frame.pointee.keyPosition), elementName(element))
        return skip(value)
    }
}
