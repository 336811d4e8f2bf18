import FHIRCore

/// Reads one JSON record into an element tree, in a single pass.
///
/// Nothing here recurses: the objects that are open stand in `frames`.
struct JSONReader: ~Copyable {
    // Invariant: `source` outlives the reader, and its zero padding ends every scan, so no place passes `end` by more
    // than one token. `frames` has room for `depthLimit + 1` frames, those up to `depth` initialised.
    let schema: Schema
    let source: SourceBuffer
    let options: ReadOptions
    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    var builder: TreeBuilder
    let frames: UnsafeMutablePointer<JSONFrame>
    let depthLimit: Int
    var depth = -1
    var issues: [Issue] = []
    var failed = false
    var hasUnknown = false
    var issuesLeftOut = false
    /// Whether the value read last is an object or array that is still open.
    var hasOpened = false

    /// - Parameter memory: Memory for the nodes, where there is some left.
    init(_ source: SourceBuffer, schema: Schema, options: ReadOptions, memory: NodeMemory? = nil) {
        self.source = source
        self.schema = schema
        self.options = options
        start = UnsafePointer(source.base)
        end = start + source.count
        depthLimit = options.limits.depth
        frames = .allocate(capacity: depthLimit + 1)
        builder = TreeBuilder(nodeCapacity: source.count / 32 + 16, memory: memory)
    }

    deinit { frames.deallocate() }

    /// - Parameter isBrief: Whether the tree is dropped soon.
    mutating func read(isBrief: Bool = false) -> ReadResult {
        if readRoot(), !failed {
            if hasUnknown { (builder.nodes).pointee.flags.insert(.hasUnknown) }
            return ReadResult(tree: builder.finish(schema: schema, source: source, isBrief: isBrief), issues: issues)
        }
        return ReadResult(tree: nil, issues: issues)
    }

    /// Reads the whole input; false where reading had to stop.
    private mutating func readRoot() -> Bool {
        guard source.count <= options.limits.size else {
            report("limit.size", at: start, String(source.count), String(options.limits.size))
            return false
        }
        var place = start
        if source.count >= 3, place[0] == 0xEF, place[1] == 0xBB, place[2] == 0xBF { place += 3 }
        place = JSONScan.skipWhitespace(place)
        guard !isUTF16 else {
            report("json.encoding", at: start, "the input looks like UTF-16 or UTF-32")
            return false
        }
        guard place.pointee == 0x7B else {
            report(
                "json.syntax", at: place,
                place >= end ? "the input is empty" : "a record is an object, so { was expected")
            return false
        }
        guard let type = rootType(place) else { return false }
        let record = schema.types + Int(type)
        let isResource = record.pointee.kind == Schema.TypeKind.resource.rawValue
        let node = builder.append(
            NodeRecord(
                element: NodeRecord.noElement, name: UInt32(record.pointee.name), type: type, kind: .complex,
                flags: isResource ? .resource : [], position: UInt32(place - start)))
        guard push(record, node: node, at: place, flags: isResource ? .isResource : []) else { return false }
        guard let close = readMembers(place + 1) else { return false }
        let rest = JSONScan.skipWhitespace(close)
        guard rest >= end else {
            report("json.trailing-content", at: rest)
            return false
        }
        return true
    }

    /// Whether the input begins as UTF-16 or UTF-32 does: with their byte order mark, or with a zero byte beside an
    /// ASCII character.
    private var isUTF16: Bool {
        guard source.count >= 2 else { return false }
        return (start[0] == 0xFE && start[1] == 0xFF) || (start[0] == 0xFF && start[1] == 0xFE)
            || (start[0] == 0 && start[1] == 0x7B) || (start[0] == 0x7B && start[1] == 0)
    }

    private mutating func rootType(_ place: UnsafePointer<UInt8>) -> UInt16? {
        if let rootType = options.rootType, schema.typeKind(rootType) != .resource { return rootType }
        return resourceType(place)
    }

    /// Finds the type of the resource whose object starts at `place`, wherever in it `resourceType` stands.
    mutating func resourceType(_ place: UnsafePointer<UInt8>) -> UInt16? {
        var key = JSONScan.skipWhitespace(place + 1)
        while key.pointee != 0x7D {
            guard key.pointee == 0x22, let keyEnd = JSONScan.stringEnd(key + 1, end) else {
                _ = unexpected(key, "a key in double quotes was expected")
                return nil
            }
            var value = JSONScan.skipWhitespace(keyEnd + 1)
            guard value.pointee == 0x3A else {
                _ = unexpected(value, ": was expected")
                return nil
            }
            value = JSONScan.skipWhitespace(value + 1)
            if isResourceTypeKey(key + 1, keyEnd) { return namedType(value) }
            guard let valueEnd = JSONScan.skipValue(value, end) else {
                _ = unexpected(end, "the value does not end")
                return nil
            }
            key = JSONScan.skipWhitespace(valueEnd)
            if key.pointee == 0x7D { break }
            guard key.pointee == 0x2C else {
                _ = unexpected(key, ", or } was expected")
                return nil
            }
            key = JSONScan.skipWhitespace(key + 1)
        }
        report("json.resource-type", at: place, "is missing; it names the resource's type")
        return nil
    }

    /// Whether a key, written with or without escapes, is `resourceType`.
    private mutating func isResourceTypeKey(_ key: UnsafePointer<UInt8>, _ keyEnd: UnsafePointer<UInt8>) -> Bool {
        if JSONReader.isResourceType(key, keyEnd - key) { return true }
        guard keyEnd - key > 12, JSONScan.nextStop(key).pointee == 0x5C, let text = readUnusualString(key),
            text.flags.contains(.inText)
        else { return false }
        return JSONReader.isResourceType(UnsafePointer(builder.text) + Int(text.offset), text.length)
    }

    private mutating func namedType(_ value: UnsafePointer<UInt8>) -> UInt16? {
        guard value.pointee == 0x22 else {
            report("json.resource-type", at: value, "must be a string")
            return nil
        }
        guard let text = readUnusualString(value + 1) else { return nil }
        let bytes = (text.flags.contains(.inText) ? UnsafePointer(builder.text) : start) + Int(text.offset)
        guard let name = schema.nameID(bytes, text.length),
            case let type = schema.typeOfName[Int(name)], type != SchemaFormat.none,
            schema.types[Int(type)].kind == Schema.TypeKind.resource.rawValue, schema.types[Int(type)].flags & 1 == 0
        else {
            report("structure.unknown-resource-type", at: value, token(value), schema.fhirVersion)
            return nil
        }
        return type
    }

    @inline(__always)
    static func isResourceType(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        guard length == 12 else { return false }
        let raw = UnsafeRawPointer(bytes)
        // "resource" and "urceType"
        return raw.loadUnaligned(as: UInt64.self) == 0x6563_7275_6F73_6572
            && raw.loadUnaligned(fromByteOffset: 4, as: UInt64.self) == 0x6570_7954_6563_7275
    }

    /// Opens an object; false where it nests too deep.
    @inline(__always)
    mutating func push(
        _ type: UnsafePointer<TypeRecord>?, node: Int, at place: UnsafePointer<UInt8>, flags: JSONFrame.Flags
    ) -> Bool {
        guard depth < depthLimit - 1 else {
            report("limit.depth", at: place, String(depthLimit))
            return false
        }
        depth += 1
        (frames + depth).initialize(
            to: JSONFrame(
                type: type, elements: schema.elements + Int(type?.pointee.firstElement ?? 0), node: node, current: nil,
                item: -1, keyPosition: 0, lastField: -1, seen: (0, 0), companions: (0, 0), flags: flags))
        return true
    }
}
