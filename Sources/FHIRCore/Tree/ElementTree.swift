/// One record as a tree of elements: the neutral form that both formats are read into and written from.
///
/// The tree is a flat array of nodes over the bytes it was read from. It is immutable and cheap to copy.
public struct ElementTree: Sendable {
    package let storage: TreeStorage

    package init(_ storage: TreeStorage) { self.storage = storage }

    /// The schema the tree was read under.
    public var schema: Schema { storage.schema }

    /// The number of nodes.
    public var count: Int { storage.nodeCount }

    /// The record itself.
    public var root: Element { Element(storage: storage, index: 0) }

    /// The node at a position in document order, from 0.
    public subscript(index: Int) -> Element {
        precondition(index >= 0 && index < storage.nodeCount, "no node \(index)")
        return Element(storage: storage, index: index)
    }

    /// Whether lenient reading kept content that the schema does not know.
    public var hasUnknownContent: Bool { storage.nodes[0].flags.contains(.hasUnknown) }
}

extension ElementTree {
    /// One node of a tree: an element with its name, type, value and children.
    public struct Element: Sendable {
        package let storage: TreeStorage
        /// The node's position in document order, from 0.
        public let index: Int

        package init(storage: TreeStorage, index: Int) {
            self.storage = storage
            self.index = index
        }

        package var record: NodeRecord { storage.nodes[index] }
    }
}

extension ElementTree.Element {
    /// The tree the element belongs to.
    public var tree: ElementTree { ElementTree(storage) }

    /// The name as JSON and XML write it: `birthDate`, `valueQuantity`. For a root: its type's name.
    public var name: String { storage.name(record) }

    /// The name without the type of a choice: `value` for `valueQuantity`.
    public var baseName: String {
        let element = record.element
        guard element != NodeRecord.noElement else { return name }
        return storage.schema.name(storage.schema.elements[Int(element)].baseName)
    }

    /// The name of the value's type: `HumanName`, `dateTime`, `Patient.contact`; nil for unknown content.
    public var typeName: String? { typeID.map(storage.schema.typeName) }

    /// The schema's id of the value's type; nil for unknown content.
    public var typeID: UInt16? { record.type == NodeRecord.noType ? nil : record.type }

    public var kind: NodeRecord.Kind { record.kind }

    /// Whether the element is a whole resource: the root, a contained resource, or a bundle entry's.
    public var isResource: Bool { record.flags.contains(.resource) }

    /// Whether the schema does not know the element.
    public var isUnknown: Bool { record.flags.contains(.unknown) }

    /// The primitive's value as FHIR text; nil where there is none.
    public var value: String? {
        record.kind.hasValue ? String(decoding: storage.value(record), as: UTF8.self) : nil
    }

    /// Calls `body` with the bytes of the value; nil where there is none.
    public func withValueBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
        let record = record
        guard record.kind.hasValue else { return nil }
        return try withExtendedLifetime(storage) { try body(storage.value(record)) }
    }

    /// Where the element starts in the input; nil where the tree was not read from bytes.
    public var location: SourceLocation? {
        storage.source.count == 0 ? nil : storage.source.location(at: Int(record.position))
    }
}

extension ElementTree.Element {
    /// The children, in document order; a repeating element is repeated children.
    public var children: Children {
        Children(storage: storage, index: index + 1, end: index + Int(record.size))
    }

    /// The children with a name, as JSON and XML write it.
    public func children(named name: String) -> [ElementTree.Element] { children.filter { $0.name == name } }

    /// The first child with a name.
    public subscript(name: String) -> ElementTree.Element? { children.first { $0.name == name } }

    /// The children of one element.
    public struct Children: Sequence, IteratorProtocol, Sendable {
        let storage: TreeStorage
        var index: Int
        let end: Int

        public mutating func next() -> ElementTree.Element? {
            guard index < end else { return nil }
            defer { index += Int(storage.nodes[index].size) }
            return ElementTree.Element(storage: storage, index: index)
        }
    }

    /// The FHIRPath location from the root: `Patient.name[0].given[1]`.
    public var path: String {
        var result = storage.name(storage.nodes[0])
        var parent = 0
        while parent != index {
            var child = parent + 1
            var position = 0
            var previous = NodeRecord.noElement
            while index >= child + Int(storage.nodes[child].size) {
                position = storage.nodes[child].name == previous ? position + 1 : 0
                previous = storage.nodes[child].name
                child += Int(storage.nodes[child].size)
            }
            let node = storage.nodes[child]
            position = node.name == previous ? position + 1 : 0
            result += "." + ElementTree.Element(storage: storage, index: child).baseName
            if node.flags.contains(.list) { result += "[\(position)]" }
            parent = child
        }
        return result
    }
}
