internal import CLibXML2
internal import FHIRCore

/// The memory of trees that were only a step on the way to typed values, kept for the next one: else the system would take
/// back and give again the same pages with each record.
enum SpareNodes {
    // Invariant: each slot is empty or holds the address of memory that nobody uses, with its capacity in its first eight
    // bytes; slots change by atomic exchange only.
    private nonisolated(unsafe) static let slots: UnsafeMutablePointer<UnsafeMutableRawPointer?> = {
        let slots = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: slotCount)
        slots.initialize(repeating: nil, count: slotCount)
        return slots
    }()

    private static let slotCount = 4
    /// How many nodes memory may have room for to be kept: two megabytes.
    private static let capacityLimit = 65_536

    static func take() -> NodeMemory? {
        for index in 0..<slotCount {
            guard let memory = handover_take(slots + index) else { continue }
            let capacity = memory.load(as: Int.self)
            return NodeMemory(nodes: memory.assumingMemoryBound(to: NodeRecord.self), capacity: capacity)
        }
        return nil
    }

    /// Keeps the memory of a tree, where nobody else refers to the tree.
    static func keep(_ tree: consuming ElementTree) {
        guard let memory = NodeMemory(of: tree) else { return }
        let place = UnsafeMutableRawPointer(memory.nodes)
        if memory.capacity <= capacityLimit {
            place.storeBytes(of: memory.capacity, as: Int.self)
            for index in 0..<slotCount where handover_put(slots + index, place) != 0 { return }
        }
        Memory.free(memory.nodes)
    }
}
