/// Reads the containers of a `Decoder` that hold FHIR JSON into an element tree.
struct ElementDecoding: ~Copyable {
    let model: FHIRModel
    let schema: Schema
    var builder = TreeBuilder(nodeCapacity: 64)

    typealias Container = KeyedDecodingContainer<ElementKey>

    init(model: FHIRModel) {
        self.model = model
        schema = model.schema
    }

    /// Reads a value of a known type.
    mutating func decodeRoot(_ type: UInt16, from decoder: any Decoder) throws -> ElementTree {
        let container = try decoder.container(keyedBy: ElementKey.self)
        let isResource = schema.typeKind(type) == .resource
        let node = builder.append(
            NodeRecord(
                element: NodeRecord.noElement, name: UInt32(schema.types[Int(type)].name), type: type, kind: .complex,
                flags: isResource ? .resource : []))
        if isResource {
            let actual = try resourceType(container)
            guard actual == type else {
                throw DecodingError.dataCorruptedError(
                    forKey: ElementKey("resourceType"), in: container,
                    debugDescription: "the resource is \(schema.typeName(actual)), not \(schema.typeName(type))")
            }
        }
        try decodeMembers(container, type, isResource: isResource)
        close(node)
        return builder.finish(schema: schema, source: SourceBuffer([]))
    }

    private mutating func close(_ node: Int) { builder.nodes[node].size = UInt32(builder.nodeCount - node) }

    private func resourceType(_ container: Container) throws -> UInt16 {
        let name = try container.decode(String.self, forKey: ElementKey("resourceType"))
        guard let type = schema.typeID(named: name), schema.typeKind(type) == .resource,
            schema.types[Int(type)].flags & 1 == 0
        else {
            throw DecodingError.dataCorruptedError(
                forKey: ElementKey("resourceType"), in: container, debugDescription: "\(name) is no resource type")
        }
        return type
    }

    /// Reads the members of an object in the order of the schema.
    private mutating func decodeMembers(_ container: Container, _ type: UInt16, isResource: Bool) throws {
        let record = schema.types[Int(type)]
        var keys = Set(container.allKeys.map(\.stringValue))
        if isResource { keys.remove("resourceType") }
        guard !keys.isEmpty else { return }
        var lastField = -1
        for index in Int(record.firstElement)..<(Int(record.firstElement) + Int(record.elementCount)) {
            let element = schema.elements[index]
            let name = schema.name(element.name)
            let hasValue = keys.remove(name) != nil
            let isPrimitive =
                schema.typeKind(element.type) == .primitive
                && element.flags & Schema.ElementFlags.xmlAttribute.rawValue == 0
            let hasCompanion = isPrimitive && keys.remove("_" + name) != nil
            guard hasValue || hasCompanion else { continue }
            guard Int(element.field) != lastField else {
                throw DecodingError.dataCorruptedError(
                    forKey: ElementKey(name), in: container,
                    debugDescription: "\(schema.name(element.baseName))[x] may have one value of one type only")
            }
            lastField = Int(element.field)
            if schema.typeKind(element.type) != .primitive {
                try decodeComplex(container, index, name)
            } else {
                try decodePrimitive(container, index, name, hasValue: hasValue, hasCompanion: hasCompanion)
            }
        }
        if let unknown = keys.min() {
            throw DecodingError.dataCorruptedError(
                forKey: ElementKey(unknown), in: container,
                debugDescription: "\(schema.typeName(type)) has no element \(unknown)")
        }
    }

    private func record(_ index: Int, _ kind: NodeRecord.Kind) -> NodeRecord {
        let element = schema.elements[index]
        return NodeRecord(
            element: UInt32(index), name: UInt32(element.name), type: element.type, kind: kind,
            flags: element.flags & 1 != 0 ? .list : [])
    }

    private mutating func decodeComplex(_ container: Container, _ index: Int, _ name: String) throws {
        if schema.elements[index].flags & 1 != 0 {
            var list = try container.nestedUnkeyedContainer(forKey: ElementKey(name))
            guard !list.isAtEnd else {
                throw DecodingError.dataCorruptedError(
                    forKey: ElementKey(name), in: container, debugDescription: "an empty array")
            }
            while !list.isAtEnd { try decodeObject(list.nestedContainer(keyedBy: ElementKey.self), index) }
        } else {
            try decodeObject(container.nestedContainer(keyedBy: ElementKey.self, forKey: ElementKey(name)), index)
        }
    }

    private mutating func decodeObject(_ container: Container, _ index: Int) throws {
        let element = schema.elements[index]
        var node = record(index, .complex)
        let isResource = element.flags & Schema.ElementFlags.resource.rawValue != 0
        if isResource {
            node.type = try resourceType(container)
            node.flags.insert(.resource)
        }
        let position = builder.append(node)
        try decodeMembers(container, node.type, isResource: isResource)
        guard isResource || builder.nodeCount > position + 1 else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: container.codingPath, debugDescription: "an empty object"))
        }
        close(position)
    }

    private mutating func decodePrimitive(
        _ container: Container, _ index: Int, _ name: String, hasValue: Bool, hasCompanion: Bool
    ) throws {
        if schema.elements[index].flags & 1 != 0 {
            return try decodePrimitives(container, index, name, hasValue: hasValue, hasCompanion: hasCompanion)
        }
        var node = record(index, .absent)
        if hasValue {
            let coder = try container.superDecoder(forKey: ElementKey(name))
            try decodeValue(coder.singleValueContainer(), coder, &node)
        }
        let position = builder.append(node)
        if hasCompanion {
            let key = ElementKey("_" + name)
            try decodeMembers(
                container.nestedContainer(keyedBy: ElementKey.self, forKey: key), node.type, isResource: false)
        }
        close(position)
    }

    private mutating func decodePrimitives(
        _ container: Container, _ index: Int, _ name: String, hasValue: Bool, hasCompanion: Bool
    ) throws {
        var nodes: [NodeRecord] = []
        if hasValue {
            var list = try container.nestedUnkeyedContainer(forKey: ElementKey(name))
            while !list.isAtEnd {
                var node = record(index, .absent)
                if try !list.decodeNil() {
                    let coder = try list.superDecoder()
                    try decodeValue(coder.singleValueContainer(), coder, &node)
                }
                nodes.append(node)
            }
        }
        guard hasCompanion else {
            guard !nodes.isEmpty, !nodes.contains(where: { $0.kind == .absent }) else {
                throw DecodingError.dataCorruptedError(
                    forKey: ElementKey(name), in: container,
                    debugDescription: "an empty array, or a null without an item of _\(name)")
            }
            for node in nodes { _ = builder.append(node) }
            return
        }
        var companions = try container.nestedUnkeyedContainer(forKey: ElementKey("_" + name))
        var item = 0
        while item < nodes.count || !companions.isAtEnd {
            let node = item < nodes.count ? nodes[item] : record(index, .absent)
            let position = builder.append(node)
            if !companions.isAtEnd, try !companions.decodeNil() {
                try decodeMembers(
                    companions.nestedContainer(keyedBy: ElementKey.self), node.type, isResource: false)
            }
            close(position)
            item += 1
        }
    }

    /// Reads one primitive value into a node's text.
    private mutating func decodeValue(
        _ container: any SingleValueDecodingContainer, _ decoder: any Decoder, _ node: inout NodeRecord
    ) throws {
        var text: String
        switch schema.primitiveFormat(node.type) {
        case .boolean:
            text = try container.decode(Bool.self) ? "true" : "false"
            node.kind = .boolean
        case .integer, .unsignedInt, .positiveInt:
            text = String(try container.decode(Int.self))
            node.kind = .number
        case .decimal:
            text = try FHIRDecimal(from: decoder).text
            node.kind = .number
        case let format:
            text = try container.decode(String.self)
            node.kind = format == .xhtml ? .xhtml : .string
        }
        let verdict = text.withUTF8 { bytes in
            bytes.baseAddress.map { base in
                node.valueOffset = UInt32(builder.appendText(base, bytes.count))
                return PrimitiveFormatCheck.check(schema.primitiveFormat(node.type), base, bytes.count)
            }
        }
        guard let verdict, verdict == .valid || verdict == .control else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a valid \(schema.typeName(node.type))")
        }
        node.valueLength = UInt32(text.utf8.count)
        node.flags.insert(.inText)
    }
}
