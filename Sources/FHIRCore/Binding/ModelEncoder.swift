/// Makes an element tree from typed values, over the binding table.
///
/// It recurses once for each level of the value.
struct ModelEncoder: ~Copyable {
    // Invariant: a payload handed to `append` holds an initialised value of the type its binding describes.
    let schema: Schema
    let elements: UnsafePointer<ElementRecord>
    let model: FHIRModel
    var builder: TreeBuilder

    init(model: FHIRModel) {
        self.model = model
        schema = model.schema
        elements = schema.elements
        builder = TreeBuilder(nodeCapacity: 64, textCapacity: 2048)
    }

    /// Appends the root node and all below it.
    mutating func appendRoot(_ binding: TypeBinding, _ payload: UnsafeRawPointer) {
        let node = builder.append(
            NodeRecord(
                element: NodeRecord.noElement, name: UInt32(schema.types[Int(binding.typeID)].name),
                type: binding.typeID, kind: .complex, flags: binding.isResource ? .resource : []))
        append(binding, payload, 0)
        close(node)
    }

    mutating func finish() -> ElementTree {
        builder.finish(schema: schema, source: SourceBuffer([]))
    }

    @inline(__always)
    private mutating func close(_ node: Int) {
        builder.nodes[node].size = UInt32(truncatingIfNeeded: builder.nodeCount - node)
    }

    /// Appends the fields of a value as children.
    ///
    /// - Parameter shift: What is added to the fields' element indices: 0, or for the id and extensions of a primitive
    ///   the distance from the elements of `Element` to those of the primitive's type.
    private mutating func append(_ binding: TypeBinding, _ payload: UnsafeRawPointer, _ shift: Int) {
        for index in 0..<binding.fieldCount {
            let field = binding.fields + index
            let slot = payload + field.pointee.offset
            let element = field.pointee.element + shift
            switch field.pointee.storage {
            case .primitive:
                appendPrimitive(element, field.pointee.primitive, slot, binding)
            case .primitives:
                appendPrimitives(element, field.pointee.primitive, slot, binding)
            case .boxed:
                guard let box = slot.assumingMemoryBound(to: ElementBox?.self).pointee else { continue }
                appendComplex(element, elements[element].type, box.binding, UnsafeRawPointer(box.payload))
            case .list:
                guard let type = field.pointee.binding else { continue }
                let (start, count) = type.list(slot)
                guard count > 0, var place = start else { continue }
                for _ in 0..<count {
                    appendComplex(element, elements[element].type, type, place)
                    place += type.stride
                }
            case .choice:
                guard let box = slot.assumingMemoryBound(to: ElementBox?.self).pointee else { continue }
                appendChoice(element + Int(box.choiceIndex), box, binding)
            case .resource:
                guard let box = slot.assumingMemoryBound(to: ElementBox?.self).pointee else { continue }
                appendComplex(element, box.binding.typeID, box.binding, UnsafeRawPointer(box.payload))
            case .resources:
                for resource in slot.assumingMemoryBound(to: [AnyResource].self).pointee {
                    let box = resource.box
                    appendComplex(element, box.binding.typeID, box.binding, UnsafeRawPointer(box.payload))
                }
            }
        }
    }

    @inline(__always)
    private func record(_ element: Int, _ type: UInt16, _ kind: NodeRecord.Kind) -> NodeRecord {
        NodeRecord(
            element: UInt32(truncatingIfNeeded: element), name: UInt32(elements[element].name), type: type, kind: kind,
            flags: elements[element].flags & 1 != 0 ? .list : [])
    }

    /// Appends a complex value; an empty one would be no valid element and is left out, unless it stands in a list or is
    /// a resource.
    private mutating func appendComplex(
        _ element: Int, _ type: UInt16, _ binding: TypeBinding, _ payload: UnsafeRawPointer
    ) {
        var node = record(element, type, .complex)
        if binding.isResource { node.flags.insert(.resource) }
        let index = builder.append(node)
        append(binding, payload, 0)
        close(index)
        if builder.nodeCount == index + 1, !binding.isResource { builder.nodeCount = index }
    }

    private mutating func appendChoice(_ element: Int, _ box: ElementBox, _ owner: TypeBinding) {
        if let primitive = box.binding.primitive {
            appendPrimitive(element, primitive, UnsafeRawPointer(box.payload), owner)
        } else {
            appendComplex(element, elements[element].type, box.binding, UnsafeRawPointer(box.payload))
        }
    }

    @inline(__always)
    private mutating func appendPrimitive(
        _ element: Int, _ primitive: PrimitiveStorage, _ slot: UnsafeRawPointer, _ owner: TypeBinding
    ) {
        let start = builder.textCount
        let kind = appendValue(primitive, slot + PrimitiveStorage.valueOffset)
        let companion = slot.assumingMemoryBound(to: ElementBox?.self)
        guard kind != .absent || companion.pointee != nil else { return }
        var node = record(element, elements[element].type, kind)
        node.flags.insert(.inText)
        node.valueOffset = UInt32(truncatingIfNeeded: start)
        node.valueLength = UInt32(truncatingIfNeeded: builder.textCount - start)
        if kind == .string, schema.types[Int(node.type)].format == Schema.PrimitiveFormat.xhtml.rawValue {
            node.kind = .xhtml
        }
        let index = builder.append(node)
        if let companion = companion.pointee { appendCompanion(companion, index, node.type, owner) }
    }

    /// Appends the id and extensions of a primitive; the node goes away where it would have neither value nor children.
    private mutating func appendCompanion(_ companion: ElementBox, _ index: Int, _ type: UInt16, _ owner: TypeBinding) {
        let shift = Int(schema.types[Int(type)].firstElement) - companion.binding.firstElement
        append(companion.binding, UnsafeRawPointer(companion.payload), shift)
        close(index)
        if builder.nodeCount == index + 1, builder.nodes[index].kind == .absent,
            !builder.nodes[index].flags.contains(.list)
        {
            builder.nodeCount = index
        }
    }

    private mutating func appendPrimitives(
        _ element: Int, _ primitive: PrimitiveStorage, _ slot: UnsafeRawPointer, _ owner: TypeBinding
    ) {
        appendList(primitive.valueType, element, primitive, slot, owner)
    }

    private mutating func appendList<T: FHIRPrimitive>(
        _ type: T.Type, _ element: Int, _ primitive: PrimitiveStorage, _ slot: UnsafeRawPointer, _ owner: TypeBinding
    ) {
        let list = slot.assumingMemoryBound(to: Primitives<T>.self)
        if let items = list.pointee.elements {
            for item in items { appendItem(item, element, primitive, owner) }
        } else {
            for value in list.pointee.values { appendItem(Primitive(value), element, primitive, owner) }
        }
    }

    private mutating func appendItem<T: FHIRPrimitive>(
        _ item: Primitive<T>, _ element: Int, _ primitive: PrimitiveStorage, _ owner: TypeBinding
    ) {
        withUnsafeBytes(of: item) { place in
            if let base = place.baseAddress { appendPrimitive(element, primitive, base, owner) }
        }
    }
}
