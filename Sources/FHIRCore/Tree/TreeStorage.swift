/// The memory of a finished element tree: nodes, text of its own, and the source the values point into.
///
/// A ``TreeBuilder`` makes it; it is never changed afterwards, so it may be shared between threads.
@usableFromInline
package final class TreeStorage: @unchecked Sendable {
    // Invariants: `nodes` owns room for `nodeCapacity` records, `nodeCount` of them initialised, until another takes it over; `text` owns `textCount + SourceBuffer.padding` bytes; a record's
    // value range lies inside `source` or `text`, and its `size` keeps it inside its parent.
    @usableFromInline package let schema: Schema
    @usableFromInline package let source: SourceBuffer
    @usableFromInline package let nodes: UnsafeMutablePointer<NodeRecord>
    @usableFromInline package let nodeCount: Int
    private let nodeCapacity: Int
    private var ownsNodes = true
    @usableFromInline package let text: UnsafeMutablePointer<UInt8>
    @usableFromInline package let textCount: Int
    /// Names that the schema does not have.
    package let localNames: [String]

    init(
        schema: Schema, source: SourceBuffer, nodes: UnsafeMutablePointer<NodeRecord>, nodeCount: Int,
        nodeCapacity: Int, text: UnsafeMutablePointer<UInt8>, textCount: Int, localNames: [String]
    ) {
        self.schema = schema
        self.source = source
        self.nodes = nodes
        self.nodeCount = nodeCount
        self.nodeCapacity = nodeCapacity
        self.text = text
        self.textCount = textCount
        self.localNames = localNames
    }

    deinit {
        if ownsNodes { Memory.free(nodes) }
        Memory.free(text)
    }

    /// Hands its nodes over to whoever asks; only its one owner may, as the last thing that is done with it.
    fileprivate func giveUpNodes() -> NodeMemory {
        ownsNodes = false
        return NodeMemory(nodes: nodes, capacity: nodeCapacity)
    }

    /// Where a node's value starts.
    @inlinable @inline(__always)
    package func valueBase(_ node: NodeRecord) -> UnsafePointer<UInt8> {
        UnsafePointer(node.flags.contains(.inText) ? text : source.base) + Int(node.valueOffset)
    }

    /// The bytes of a node's value; empty where it has none.
    package func value(_ node: NodeRecord) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: valueBase(node), count: Int(node.valueLength))
    }

    package func name(_ node: NodeRecord) -> String {
        if node.name & NodeRecord.localName != 0 { return localNames[Int(node.name & ~NodeRecord.localName)] }
        return schema.name(UInt16(truncatingIfNeeded: node.name))
    }
}

/// Room for nodes that no tree uses. Whoever holds it gives it to a ``TreeBuilder`` or frees it.
package struct NodeMemory {
    package let nodes: UnsafeMutablePointer<NodeRecord>
    package let capacity: Int

    package init(nodes: UnsafeMutablePointer<NodeRecord>, capacity: Int) {
        self.nodes = nodes
        self.capacity = capacity
    }

    /// The memory of a tree that nobody else refers to; nil where somebody may.
    package init?(of tree: consuming ElementTree) {
        var storage = (consume tree).storage
        guard isKnownUniquelyReferenced(&storage) else { return nil }
        self = storage.giveUpNodes()
    }
}
