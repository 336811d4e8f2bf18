/// Walks an element tree into the containers of an `Encoder`, as FHIR JSON.
struct ElementEncoding {
    let storage: TreeStorage

    private var nodes: UnsafeMutablePointer<NodeRecord> { storage.nodes }

    func encodeMembers(_ node: Int, into container: inout KeyedEncodingContainer<ElementKey>) throws {
        if nodes[node].flags.contains(.resource) {
            try container.encode(storage.schema.typeName(nodes[node].type), forKey: ElementKey("resourceType"))
        }
        let end = node + Int(nodes[node].size)
        var index = node + 1
        while index < end {
            let record = nodes[index]
            let runEnd = record.flags.contains(.list) ? self.runEnd(index, end) : index + Int(record.size)
            let name = storage.name(record)
            if record.flags.contains(.list) {
                if record.kind == .complex {
                    var list = container.nestedUnkeyedContainer(forKey: ElementKey(name))
                    try encodeItems(index, runEnd, into: &list)
                } else {
                    try encodePrimitives(index, runEnd, name, into: &container)
                }
            } else if record.kind == .complex {
                var object = container.nestedContainer(keyedBy: ElementKey.self, forKey: ElementKey(name))
                try encodeMembers(index, into: &object)
            } else {
                if record.kind != .absent { try container.encode(value(record), forKey: ElementKey(name)) }
                if record.size > 1 {
                    var object = container.nestedContainer(keyedBy: ElementKey.self, forKey: ElementKey("_" + name))
                    try encodeMembers(index, into: &object)
                }
            }
            index = runEnd
        }
    }

    private func runEnd(_ first: Int, _ end: Int) -> Int {
        var index = first
        while index < end, nodes[index].element == nodes[first].element { index += Int(nodes[index].size) }
        return index
    }

    private func encodeItems(_ first: Int, _ end: Int, into list: inout some UnkeyedEncodingContainer) throws {
        var index = first
        while index < end {
            var object = list.nestedContainer(keyedBy: ElementKey.self)
            try encodeMembers(index, into: &object)
            index += Int(nodes[index].size)
        }
    }

    private func encodePrimitives(
        _ first: Int, _ end: Int, _ name: String, into container: inout KeyedEncodingContainer<ElementKey>
    ) throws {
        let items = sequence(first: first) { [nodes] in
            let next = $0 + Int(nodes[$0].size)
            return next < end ? next : nil
        }
        if items.contains(where: { nodes[$0].kind != .absent }) {
            var list = container.nestedUnkeyedContainer(forKey: ElementKey(name))
            for item in items {
                if nodes[item].kind == .absent { try list.encodeNil() } else { try list.encode(value(nodes[item])) }
            }
        }
        if items.contains(where: { nodes[$0].size > 1 }) {
            var list = container.nestedUnkeyedContainer(forKey: ElementKey("_" + name))
            for item in items {
                if nodes[item].size > 1 {
                    var object = list.nestedContainer(keyedBy: ElementKey.self)
                    try encodeMembers(item, into: &object)
                } else {
                    try list.encodeNil()
                }
            }
        }
    }

    /// A primitive's value as the JSON value it has in FHIR.
    private func value(_ record: NodeRecord) -> Value {
        let text = String(decoding: storage.value(record), as: UTF8.self)
        switch record.kind {
        case .boolean: return .boolean(text == "true")
        case .number:
            if storage.schema.primitiveFormat(record.type) == .decimal {
                return .decimal(FHIRDecimal(unchecked: text))
            }
            return .integer(Int(text) ?? 0)
        default: return .string(text)
        }
    }

    enum Value: Encodable {
        case string(String)
        case boolean(Bool)
        case integer(Int)
        case decimal(FHIRDecimal)

        func encode(to encoder: any Encoder) throws {
            if case .decimal(let decimal) = self { return try decimal.encode(to: encoder) }
            var container = encoder.singleValueContainer()
            switch self {
            case .string(let value): try container.encode(value)
            case .boolean(let value): try container.encode(value)
            case .integer(let value): try container.encode(value)
            case .decimal: break
            }
        }
    }
}
