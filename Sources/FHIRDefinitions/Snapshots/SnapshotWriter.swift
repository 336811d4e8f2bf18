internal import FHIRCore

/// Puts a finished snapshot into the StructureDefinition it belongs to.
///
/// Everything else of the definition stays as it is; an old snapshot gives way. Properties are copied from the definitions
/// they stand in, with their ids and extensions.
struct SnapshotWriter {
    private let schema: Schema
    private var builder: TreeBuilder.Box

    init(schema: Schema) {
        self.schema = schema
        builder = TreeBuilder.Box()
    }

    /// The definition with the snapshot; nil where the schema has no StructureDefinition.
    func write(_ root: SnapshotNode, into definition: ElementTree) -> ElementTree? {
        guard let types = Types(schema) else { return nil }
        var record = definition.root.record
        record.position = 0
        let top = builder.open(record)
        var isWritten = false
        for child in definition.root.children where child.name != "snapshot" {
            // The snapshot stands right before the differential.
            if child.name == "differential", !isWritten {
                write(root, types)
                isWritten = true
            }
            builder.copy(child)
        }
        if !isWritten { write(root, types) }
        builder.close(top)
        return builder.finish(schema: schema, name: definition.storage.source.name)
    }

    private func write(_ root: SnapshotNode, _ types: Types) {
        let snapshot = builder.open(types.structure.record("snapshot", schema))
        root.forEach { node, id, path in
            let element = builder.open(types.snapshot.record("element", schema))
            write(node, id, path, types)
            builder.close(element)
        }
        builder.close(snapshot)
    }

    private func write(_ node: SnapshotNode, _ id: String, _ path: String, _ types: Types) {
        let draft = node.draft
        let own = types.element
        builder.add(own.record("id", schema), text: id)
        var isSlicingWritten = draft.impliedSlicing == nil
        var isNamed = false
        func writeDue(before property: ElementProperty) {
            if property.rawValue > ElementProperty.path.rawValue, !isNamed {
                builder.add(own.record("path", schema), text: path)
                isNamed = true
            }
            if property.rawValue > ElementProperty.slicing.rawValue, !isSlicingWritten {
                writeImpliedSlicing(draft, types)
                isSlicingWritten = true
            }
        }
        var facts: [(ElementProperty, () -> Void)] = []
        if let name = node.sliceName {
            facts.append((.sliceName, { builder.add(own.record("sliceName", schema), text: name) }))
        }
        if let min = draft.min {
            facts.append((.min, { builder.add(own.record("min", schema), text: String(min)) }))
        }
        if !draft.has(.base), draft.base != nil || draft.max != nil {
            facts.append((.base, { writeBase(draft, path, types) }))
        }
        for property in ElementProperty.allCases {
            writeDue(before: property)
            if property == .id || property == .path { continue }
            if let fact = facts.first(where: { $0.0 == property }) {
                // A number that is still the property's own keeps what else the property has.
                if property == .min, draft.minimum == nil, let own = draft.first(.min) {
                    builder.copy(own)
                } else {
                    fact.1()
                }
                continue
            }
            for value in draft.all(property) { copy(value, property, draft, types) }
        }
        writeDue(before: .other)
    }

    private func copy(
        _ value: ElementTree.Element, _ property: ElementProperty, _ draft: ElementDraft, _ types: Types
    ) {
        guard property == .constraint, value["source"] == nil, let key = value["key"]?.value,
            let source = draft.constraintSources[key]
        else { return builder.copy(value) }
        var record = value.record
        record.position = 0
        let constraint = builder.open(record)
        for child in value.children { builder.copy(child) }
        builder.add(types.constraint.record("source", schema), text: source)
        builder.close(constraint)
    }

    private func writeBase(_ draft: ElementDraft, _ path: String, _ types: Types) {
        let facts = draft.base ?? ElementDraft.Base(path: path, min: draft.min ?? 0, max: draft.max ?? "*")
        let base = builder.open(types.element.record("base", schema))
        builder.add(types.base.record("path", schema), text: facts.path)
        builder.add(types.base.record("min", schema), text: String(facts.min))
        builder.add(types.base.record("max", schema), text: facts.max)
        builder.close(base)
    }

    private func writeImpliedSlicing(_ draft: ElementDraft, _ types: Types) {
        let isByURL = draft.impliedSlicing == .url
        let slicing = builder.open(types.element.record("slicing", schema))
        let discriminator = builder.open(types.slicing.record("discriminator", schema))
        builder.add(types.discriminator.record("type", schema), text: isByURL ? "value" : "type")
        builder.add(types.discriminator.record("path", schema), text: isByURL ? "url" : "$this")
        builder.close(discriminator)
        builder.add(types.slicing.record("ordered", schema), text: "false")
        builder.add(types.slicing.record("rules", schema), text: draft.impliedSlicing == .onlyType ? "closed" : "open")
        builder.close(slicing)
    }

    /// The types that a snapshot is written with.
    private struct Types {
        let structure: TypeRecord
        let snapshot: TypeRecord
        let element: TypeRecord
        let base: TypeRecord
        let slicing: TypeRecord
        let discriminator: TypeRecord
        let constraint: TypeRecord

        init?(_ schema: Schema) {
            let names = [
                "StructureDefinition", "StructureDefinition.snapshot", "ElementDefinition", "ElementDefinition.base",
                "ElementDefinition.slicing", "ElementDefinition.slicing.discriminator", "ElementDefinition.constraint",
            ]
            let records = names.compactMap { schema.typeID(named: $0).map { schema.types[Int($0)] } }
            guard records.count == names.count else { return nil }
            (structure, snapshot, element, base) = (records[0], records[1], records[2], records[3])
            (slicing, discriminator, constraint) = (records[4], records[5], records[6])
        }
    }
}

extension TypeRecord {
    /// A node for an element of the type that has a name, without a value yet.
    fileprivate func record(_ name: String, _ schema: Schema) -> NodeRecord {
        let first = Int(firstElement)
        for index in first..<(first + Int(elementCount)) where schema.name(schema.elements[index].name) == name {
            let element = schema.elements[index]
            let flags = Schema.ElementFlags(rawValue: element.flags)
            let kind: NodeRecord.Kind =
                switch schema.primitiveFormat(element.type) {
                case .none: .complex
                case .boolean: .boolean
                case .integer, .unsignedInt, .positiveInt, .decimal: .number
                default: .string
                }
            return NodeRecord(
                element: UInt32(truncatingIfNeeded: index), name: UInt32(element.name), type: element.type, kind: kind,
                flags: flags.contains(.list) ? .list : [])
        }
        preconditionFailure("the schema's ElementDefinition has no \(name)")
    }
}

extension TreeBuilder {
    /// A builder that closures can share.
    fileprivate final class Box {
        var builder = TreeBuilder(nodeCapacity: 1024, textCapacity: 4096)

        func open(_ record: NodeRecord) -> Int {
            var record = record
            record.size = 1
            record.flags.remove(.hasUnknown)
            return builder.append(record)
        }

        func close(_ index: Int) {
            builder.nodes[index].size = UInt32(truncatingIfNeeded: builder.nodeCount - index)
        }

        func copy(_ element: ElementTree.Element) { builder.copy(element) }

        func add(_ record: NodeRecord, text: String) {
            var record = record
            var text = text
            text.withUTF8 { bytes in
                guard let base = bytes.baseAddress else { return }
                record.valueOffset = UInt32(truncatingIfNeeded: builder.appendText(base, bytes.count))
                record.valueLength = UInt32(truncatingIfNeeded: bytes.count)
            }
            record.flags.insert(.inText)
            _ = builder.append(record)
        }

        func finish(schema: Schema, name: String?) -> ElementTree {
            for index in 0..<builder.nodeCount where builder.nodes[index].flags.contains(.unknown) {
                builder.nodes[0].flags.insert(.hasUnknown)
                break
            }
            return builder.finish(schema: schema, source: SourceBuffer(name: name, []))
        }
    }
}
