internal import FHIRCore

/// Memory for bytes that is used again and again by the pieces of one run: else the system would take back and give again
/// the same pages with each piece, one thread at a time.
package final class SpareBytes: ByteMemoryLender, @unchecked Sendable {
    // Invariant: `blocks` is touched inside `monitor` only; nobody uses the memory of a block in it.
    private let monitor = Monitor()
    private var blocks: [UnsafeMutableBufferPointer<UInt8>] = []
    private let sizeLimit: Int

    /// - Parameter sizeLimit: The largest block that is kept; a larger one is freed when it comes back.
    package init(sizeLimit: Int) { self.sizeLimit = sizeLimit }

    deinit { for block in blocks { block.deallocate() } }

    /// How many blocks are kept now.
    package var count: Int { monitor.locked { blocks.count } }

    package func lend(_ size: Int) -> UnsafeMutableBufferPointer<UInt8> {
        guard let block = monitor.locked({ blocks.popLast() }) else { return .allocate(capacity: size) }
        if block.count >= size { return block }
        block.deallocate()
        return .allocate(capacity: max(size, min(block.count * 2, sizeLimit)))
    }

    package func takeBack(_ memory: UnsafeMutableBufferPointer<UInt8>) {
        guard memory.count <= sizeLimit else { return memory.deallocate() }
        monitor.locked { blocks.append(memory) }
    }
}
