/// The memory of an element tree: nodes, text of its own, and the source the values point into.
///
/// One builder fills it; from then on it is never changed, so it may be shared between threads.
@usableFromInline package final class TreeStorage: @unchecked Sendable {
    // Invariants: `nodes` owns `nodeCapacity` records of which `nodeCount` are initialised; `text` owns
    // `textCapacity + SourceBuffer.padding` bytes of which `textCount` are in use; a record's value range lies inside
    // `source` or `text`, and its `size` keeps it inside its parent. Nothing is written after `ElementTree` is made.
    @usableFromInline package let schema: Schema
    @usableFromInline package let source: SourceBuffer
    @usableFromInline package var nodes: UnsafeMutablePointer<NodeRecord>
    @usableFromInline package var nodeCount = 0
    @usableFromInline package var nodeCapacity: Int
    @usableFromInline package var text: UnsafeMutablePointer<UInt8>
    @usableFromInline package var textCount = 0
    @usableFromInline package var textCapacity: Int
    /// Names that the schema does not have.
    @usableFromInline package var localNames: [String] = []

    @usableFromInline package init(schema: Schema, source: SourceBuffer, nodeCapacity: Int, textCapacity: Int = 0) {
        self.schema = schema
        self.source = source
        self.nodeCapacity = max(nodeCapacity, 16)
        self.textCapacity = textCapacity
        nodes = .allocate(capacity: self.nodeCapacity)
        text = .allocate(capacity: textCapacity + SourceBuffer.padding)
    }

    deinit {
        nodes.deallocate()
        text.deallocate()
    }

    /// Appends a node and returns its index.
    @inlinable @inline(__always)
    package func append(_ node: NodeRecord) -> Int {
        if nodeCount == nodeCapacity { growNodes() }
        (nodes + nodeCount).initialize(to: node)
        nodeCount += 1
        return nodeCount - 1
    }

    @inline(never)
    @usableFromInline package func growNodes() {
        let capacity = nodeCapacity * 2
        let grown = UnsafeMutablePointer<NodeRecord>.allocate(capacity: capacity)
        grown.moveInitialize(from: nodes, count: nodeCount)
        nodes.deallocate()
        nodes = grown
        nodeCapacity = capacity
    }

    /// Makes room for `count` more bytes of text.
    @inlinable @inline(__always)
    package func reserveText(_ count: Int) {
        if textCount + count > textCapacity { growText(count) }
    }

    @inline(never)
    @usableFromInline package func growText(_ count: Int) {
        let capacity = max(textCapacity * 2, textCount + count, 256)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + SourceBuffer.padding)
        grown.update(from: text, count: textCount)
        text.deallocate()
        text = grown
        textCapacity = capacity
    }

    /// Copies bytes to the end of the text and returns where they start.
    @inlinable @inline(__always)
    package func appendText(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        reserveText(count)
        (text + textCount).update(from: bytes, count: count)
        textCount += count
        return textCount - count
    }

    /// The id of a name that the schema does not have.
    @usableFromInline package func localName(_ name: String) -> UInt32 {
        if let index = localNames.firstIndex(of: name) { return NodeRecord.localName | UInt32(index) }
        localNames.append(name)
        return NodeRecord.localName | UInt32(localNames.count - 1)
    }

    /// Gives back node memory that was reserved and not needed.
    @usableFromInline package func trim() {
        guard nodeCapacity > nodeCount + nodeCount / 4 + 64 else { return }
        let exact = UnsafeMutablePointer<NodeRecord>.allocate(capacity: max(nodeCount, 1))
        exact.moveInitialize(from: nodes, count: nodeCount)
        nodes.deallocate()
        nodes = exact
        nodeCapacity = max(nodeCount, 1)
    }

    @inlinable @inline(__always)
    package func valueBase(_ node: NodeRecord) -> UnsafePointer<UInt8> {
        UnsafePointer(node.flags.contains(.inText) ? text : source.base) + Int(node.valueOffset)
    }

    @usableFromInline package func value(_ node: NodeRecord) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: valueBase(node), count: Int(node.valueLength))
    }

    @usableFromInline package func name(_ node: NodeRecord) -> String {
        if node.name & NodeRecord.localName != 0 { return localNames[Int(node.name & ~NodeRecord.localName)] }
        return schema.name(UInt16(truncatingIfNeeded: node.name))
    }
}
