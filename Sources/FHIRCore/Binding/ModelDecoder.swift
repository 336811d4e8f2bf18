/// Fills typed values from an element tree, over the binding table.
///
/// It recurses once for each level of the tree; readers refuse input that nests deeper than
/// `ReadOptions.Limits.highestDepth`.
struct ModelDecoder: ~Copyable {
    // Invariant: a payload handed to `fill` holds the bytes of an empty value of the type its binding describes, so that
    // storing a field's first value needs no release of an old one; each field is stored at most once.
    let storage: TreeStorage
    let nodes: UnsafeMutablePointer<NodeRecord>
    let elements: UnsafePointer<ElementRecord>
    let source: UnsafePointer<UInt8>
    let text: UnsafePointer<UInt8>
    let model: FHIRModel
    let shortText = ShortText.standard
    var issues: [Issue] = []

    init(_ tree: ElementTree, model: FHIRModel) {
        storage = tree.storage
        nodes = storage.nodes
        elements = storage.schema.elements
        source = UnsafePointer(storage.source.base)
        text = UnsafePointer(storage.text)
        self.model = model
    }

    /// Stores the children of a node into a payload.
    mutating func fill(_ node: Int, _ binding: TypeBinding, _ payload: UnsafeMutableRawPointer) {
        let end = node + Int(nodes[node].size)
        let fields = binding.fields
        var index = node + 1
        while index < end {
            let record = nodes + index
            let element = record.pointee.element
            guard element != NodeRecord.noElement else {
                reject(index)
                index += Int(record.pointee.size)
                continue
            }
            let field = fields + Int(elements[Int(element)].field)
            let slot = payload + field.pointee.offset
            switch field.pointee.storage {
            case .primitive:
                storePrimitive(record, field.pointee.primitive, slot, binding)
                index += Int(record.pointee.size)
            case .primitives:
                index = storePrimitives(index, end, field.pointee.primitive, slot, binding)
            case .boxed:
                if let type = field.pointee.binding {
                    fill(index, type, ElementBox.make(at: slot, type))
                }
                index += Int(record.pointee.size)
            case .list:
                index = storeList(index, end, field.pointee.binding, slot)
            case .choice:
                storeChoice(index, slot, binding)
                index += Int(record.pointee.size)
            case .resource:
                storeResource(index, slot)
                index += Int(record.pointee.size)
            case .resources:
                index = storeResources(index, end, slot)
            }
        }
    }

    /// The end of the siblings from `first` that are the same element, and how many they are.
    @inline(__always)
    func run(_ first: Int, _ end: Int) -> (end: Int, count: Int) {
        let element = nodes[first].element
        var index = first
        var count = 0
        repeat {
            index &+= Int(nodes[index].size)
            count &+= 1
        } while index < end && nodes[index].element == element
        return (index, count)
    }

    @inline(__always)
    private mutating func storeList(_ first: Int, _ end: Int, _ binding: TypeBinding?, _ slot: UnsafeMutableRawPointer)
        -> Int
    {
        let (runEnd, count) = run(first, end)
        guard let binding else { return runEnd }
        guard var place = binding.makeList(slot, count) else { return runEnd }
        var index = first
        while index < runEnd {
            fill(index, binding, place)
            place += binding.stride
            index += Int(nodes[index].size)
        }
        return runEnd
    }

    private mutating func storeChoice(_ index: Int, _ slot: UnsafeMutableRawPointer, _ owner: TypeBinding) {
        let record = nodes + index
        let element = elements[Int(record.pointee.element)]
        let type = storage.schema.types[Int(element.type)]
        if let format = Schema.PrimitiveFormat(rawValue: type.format), format != .none {
            let binding = TypeBinding.primitive(format)
            let payload = ElementBox.make(at: slot, binding, choiceIndex: element.choiceIndex)
            storePrimitive(record, PrimitiveStorage(format), payload, owner)
        } else {
            let binding = model.binding(element.type)
            fill(index, binding, ElementBox.make(at: slot, binding, choiceIndex: element.choiceIndex))
        }
    }

    mutating func resource(_ index: Int) -> ElementBox {
        let binding = model.binding(nodes[index].type)
        let box = ElementBox.make(binding)
        fill(index, binding, box.payload)
        return box
    }

    private mutating func storeResource(_ index: Int, _ slot: UnsafeMutableRawPointer) {
        let binding = model.binding(nodes[index].type)
        fill(index, binding, ElementBox.make(at: slot, binding))
    }

    private mutating func storeResources(_ first: Int, _ end: Int, _ slot: UnsafeMutableRawPointer) -> Int {
        let (runEnd, count) = run(first, end)
        var resources: [AnyResource] = []
        resources.reserveCapacity(count)
        var index = first
        while index < runEnd {
            resources.append(AnyResource(box: resource(index)))
            index += Int(nodes[index].size)
        }
        slot.assumingMemoryBound(to: [AnyResource].self).initialize(to: resources)
        return runEnd
    }

    /// Stores the id and extensions of a primitive's node.
    mutating func storeCompanion(
        _ record: UnsafeMutablePointer<NodeRecord>, _ slot: UnsafeMutableRawPointer, _ owner: TypeBinding
    ) {
        guard let binding = owner.elementBinding else { return }
        fill(record - nodes, binding, ElementBox.make(at: slot, binding))
    }

    /// Finding the path and the place of an element takes a look at all that stand before it, so a record that is full of
    /// unknown content names only this much of it.
    private static var issueLimit: Int { 100 }

    /// Whether one more issue is listed; says once that there are more.
    private mutating func isListed() -> Bool {
        if issues.count == Self.issueLimit { issues.append(Issue("limit.issues", String(Self.issueLimit))) }
        return issues.count < Self.issueLimit
    }

    /// Reports content that a typed value has no place for.
    private mutating func reject(_ index: Int) {
        guard isListed() else { return }
        let element = ElementTree.Element(storage: storage, index: index)
        issues.append(
            Issue("structure.unknown-content", expression: element.path, location: element.location, element.name))
    }

    mutating func rejectValue(_ record: UnsafeMutablePointer<NodeRecord>) {
        guard isListed() else { return }
        let element = ElementTree.Element(storage: storage, index: record - nodes)
        let type = element.typeName ?? "value"
        issues.append(
            Issue(
                Issue.ID(rawValue: "primitive." + type), expression: element.path, location: element.location,
                "\"" + String((element.value ?? "").prefix(48)) + "\"", type, "a typed value cannot hold it"))
    }
}
