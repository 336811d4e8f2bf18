/// The characters of texts that an evaluation makes.
struct TextArena: ~Copyable {
    // Invariant: every chunk was allocated here, is never moved, and is freed with the arena; texts that point into it
    // do not outlive the evaluation.
    private var chunks: [UnsafeMutablePointer<UInt8>] = []
    private var free: UnsafeMutablePointer<UInt8>?
    private var freeCount = 0
    private var total = 0
    private let maximum: Int

    init(maximum: Int) { self.maximum = maximum }

    deinit { for chunk in chunks { chunk.deallocate() } }

    /// Memory for a number of bytes.
    mutating func reserve(_ count: Int) throws -> UnsafeMutableBufferPointer<UInt8> {
        if count > freeCount || free == nil {
            total += count
            guard total <= maximum else {
                throw FHIRPathError(.limit, at: .max, "the texts are longer than \(maximum) bytes")
            }
            freeCount = Swift.max(count, 1024)
            let chunk = UnsafeMutablePointer<UInt8>.allocate(capacity: freeCount)
            chunks.append(chunk)
            free = chunk
        }
        let result = UnsafeMutableBufferPointer(start: free, count: count)
        free = free.map { $0 + count }
        freeCount -= count
        return result
    }

    /// A copy of bytes that lives as long as the arena.
    mutating func add(_ bytes: some Collection<UInt8>) throws -> Item {
        let target = try reserve(bytes.count)
        _ = target.update(fromContentsOf: bytes)
        return Item(text: UnsafeBufferPointer(target))
    }

    mutating func add(_ text: String) throws -> Item { try add(text.utf8) }
}
