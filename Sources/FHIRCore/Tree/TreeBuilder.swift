/// Nodes and text of a tree that is being read or made.
///
/// It holds plain pointers, so that a reader's loop touches no reference count and no exclusivity check.
@usableFromInline
package struct TreeBuilder: ~Copyable {
    // Invariant: `nodes` has room for `nodeCapacity` records, the first `nodeCount` initialised; `text` has room for
    // `textCapacity + SourceBuffer.padding` bytes, the first `textCount` in use.
    @usableFromInline package private(set) var nodes: UnsafeMutablePointer<NodeRecord>
    @usableFromInline package var nodeCount = 0
    @usableFromInline package private(set) var nodeCapacity: Int
    @usableFromInline package private(set) var text: UnsafeMutablePointer<UInt8>
    @usableFromInline package var textCount = 0
    @usableFromInline package private(set) var textCapacity: Int
    /// Names that the schema does not have.
    package private(set) var localNames: [String] = []
    private var localNameIDs: [String: UInt32] = [:]

    package init(nodeCapacity: Int, textCapacity: Int = 0) {
        self.nodeCapacity = max(nodeCapacity, 16)
        self.textCapacity = textCapacity
        nodes = Memory.allocate(NodeRecord.self, capacity: self.nodeCapacity)
        text = Memory.allocate(UInt8.self, capacity: textCapacity, slack: SourceBuffer.padding)
    }

    /// Uses memory that an earlier tree left, where it is large enough.
    package init(nodeCapacity: Int, memory: NodeMemory?) {
        if let memory, memory.capacity >= max(nodeCapacity, 16) {
            self.nodeCapacity = memory.capacity
            nodes = memory.nodes
        } else {
            if let memory { Memory.free(memory.nodes) }
            self.nodeCapacity = max(nodeCapacity, 16)
            nodes = Memory.allocate(NodeRecord.self, capacity: self.nodeCapacity)
        }
        textCapacity = 0
        text = Memory.allocate(UInt8.self, capacity: 0, slack: SourceBuffer.padding)
    }

    deinit {
        Memory.free(nodes)
        Memory.free(text)
    }

    /// Appends a node and returns its index.
    @inlinable @inline(__always)
    package mutating func append(_ node: NodeRecord) -> Int {
        if nodeCount == nodeCapacity { growNodes() }
        (nodes + nodeCount).initialize(to: node)
        nodeCount &+= 1
        return nodeCount &- 1
    }

    @usableFromInline @inline(never)
    package mutating func growNodes() {
        nodeCapacity += nodeCapacity / 2 + 16
        nodes = Memory.reallocate(nodes, capacity: nodeCapacity)
    }

    /// Makes room for `count` more bytes of text and returns where they go.
    @inlinable @inline(__always)
    package mutating func reserveText(_ count: Int) -> UnsafeMutablePointer<UInt8> {
        if textCount + count > textCapacity { growText(count) }
        return text + textCount
    }

    @usableFromInline @inline(never)
    package mutating func growText(_ count: Int) {
        textCapacity = max(textCapacity + textCapacity / 2, textCount + count, 256)
        text = Memory.reallocate(text, capacity: textCapacity, slack: SourceBuffer.padding)
    }

    /// Copies bytes to the end of the text and returns where they start.
    @inlinable @inline(__always)
    package mutating func appendText(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let place = reserveText(count)
        place.update(from: bytes, count: count)
        textCount &+= count
        return textCount &- count
    }

    /// The id of a name that the schema does not have.
    package mutating func localName(_ name: String) -> UInt32 {
        if let id = localNameIDs[name] { return id }
        let id = NodeRecord.localName | UInt32(localNames.count)
        localNames.append(name)
        localNameIDs[name] = id
        return id
    }

    /// Hands nodes and text over to a tree. The builder is empty afterwards.
    ///
    /// - Parameter isBrief: Whether the tree is dropped soon, so that its memory need not be cut to its size.
    package mutating func finish(schema: Schema, source: SourceBuffer, isBrief: Bool = false) -> ElementTree {
        if nodeCapacity > nodeCount + 8, !isBrief {
            nodes = Memory.reallocate(nodes, capacity: nodeCount)
            nodeCapacity = max(nodeCount, 1)
        }
        let storage = TreeStorage(
            schema: schema, source: source, nodes: nodes, nodeCount: nodeCount, nodeCapacity: nodeCapacity, text: text,
            textCount: textCount, localNames: localNames)
        nodeCount = 0
        nodeCapacity = 16
        nodes = Memory.allocate(NodeRecord.self, capacity: nodeCapacity)
        textCount = 0
        textCapacity = 0
        text = Memory.allocate(UInt8.self, capacity: 0, slack: SourceBuffer.padding)
        localNames = []
        localNameIDs = [:]
        return ElementTree(storage)
    }
}
