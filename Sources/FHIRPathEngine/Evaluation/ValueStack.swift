/// The collections of an evaluation, one above the other, in one piece of memory.
///
/// A collection is a run of items; the stack knows where each run starts. What a function takes lies on top, what it makes
/// is built above that and then moved down over it, so evaluating allocates nothing until the memory given at the start is
/// used up.
struct ValueStack: ~Copyable {
    // Invariants: `items` has room for `capacity` items, of which `count` are initialised; `starts` has room for
    // `startCapacity` places, of which `runCount` are, in ascending order and at most `count`. What `ownsItems` and
    // `ownsStarts` say was allocated here is freed here; the rest belongs to the caller and outlives the stack.
    private var items: UnsafeMutablePointer<Item>
    private(set) var count = 0
    private var capacity: Int
    private var ownsItems = false
    private var starts: UnsafeMutablePointer<UInt32>
    private(set) var runCount = 0
    private var startCapacity: Int
    private var ownsStarts = false
    private let maximumCount: Int

    /// The bytes that the caller gives: what fits on a thread's stack.
    static var scratchSize: Int { 1024 }

    init(scratch: UnsafeMutableRawBufferPointer, maximumCount: Int) {
        capacity = 48
        startCapacity = 64
        precondition(scratch.count >= Self.scratchSize, "a stack begins in \(Self.scratchSize) bytes")
        let base = scratch.baseAddress.unsafelyUnwrapped
        items = base.bindMemory(to: Item.self, capacity: capacity)
        starts = (base + capacity * MemoryLayout<Item>.stride).bindMemory(to: UInt32.self, capacity: startCapacity)
        self.maximumCount = maximumCount
    }

    deinit {
        if ownsItems { items.deallocate() }
        if ownsStarts { starts.deallocate() }
    }

    // MARK: Items

    @inline(__always)
    subscript(index: Int) -> Item {
        get {
            assert(index >= 0 && index < count)
            return items[index]
        }
        set {
            assert(index >= 0 && index < count)
            items[index] = newValue
        }
    }

    /// Adds an item to the run on top.
    @inline(__always)
    mutating func push(_ item: Item) throws {
        if count == capacity { try grow() }
        (items + count).initialize(to: item)
        count &+= 1
    }

    @inline(never)
    private mutating func grow() throws {
        guard count < maximumCount else {
            throw FHIRPathError(.limit, at: .max, "there are more than \(maximumCount) items")
        }
        capacity = Swift.min(capacity * 4, Swift.max(maximumCount, 64))
        let grown = UnsafeMutablePointer<Item>.allocate(capacity: capacity)
        grown.moveInitialize(from: items, count: count)
        if ownsItems { items.deallocate() }
        items = grown
        ownsItems = true
    }

    /// Adds the items of a range to the run on top.
    mutating func push(copyOf range: Range<Int>) throws {
        for index in range { try push(items[index]) }
    }

    // MARK: Runs

    /// Begins a run; what is pushed from now on belongs to it.
    @inline(__always)
    mutating func begin() {
        if runCount == startCapacity { growStarts() }
        (starts + runCount).initialize(to: UInt32(truncatingIfNeeded: count))
        runCount &+= 1
    }

    @inline(never)
    private mutating func growStarts() {
        let grown = UnsafeMutablePointer<UInt32>.allocate(capacity: startCapacity * 4)
        grown.moveInitialize(from: starts, count: runCount)
        if ownsStarts { starts.deallocate() }
        starts = grown
        startCapacity *= 4
        ownsStarts = true
    }

    /// Where the run on top starts.
    @inline(__always)
    var start: Int { Int(starts[runCount &- 1]) }

    /// The run on top.
    @inline(__always)
    var top: Range<Int> { Range(uncheckedBounds: (start, count)) }

    /// The run a number of runs below the top; 0 is the top.
    @inline(__always)
    func run(_ depth: Int) -> Range<Int> {
        assert(depth < runCount)
        let index = runCount &- 1 &- depth
        return Range(
            uncheckedBounds: (
                Int(starts[index]), depth == 0 ? count : Int(starts[index &+ 1])
            ))
    }

    /// Removes the run on top.
    @inline(__always)
    mutating func drop() {
        count = start
        runCount &-= 1
    }

    /// Removes runs from the top down.
    mutating func drop(_ runs: Int) {
        for _ in 0..<runs { drop() }
    }

    /// Makes the run on top a part of the run below it.
    @inline(__always)
    mutating func join() { runCount &-= 1 }

    /// Empties the run on top.
    @inline(__always)
    mutating func clear() { count = start }

    /// Removes the items from a place on, which is not below the run on top.
    @inline(__always)
    mutating func truncate(to newCount: Int) {
        assert(newCount >= 0 && newCount <= count)
        count = newCount
    }

    /// Lets the run on top take the place of the runs below it.
    @inline(__always)
    mutating func replace(_ runs: Int) {
        let source = start
        runCount &-= runs
        move(from: source, to: start)
    }

    /// Moves the items from `source` to the top down to `target`, over what was there.
    @inline(__always)
    mutating func move(from source: Int, to target: Int) {
        let moved = count &- source
        if moved == 1 {
            items[target] = items[source]
        } else if moved > 0, source != target {
            (items + target).update(from: items + source, count: moved)
        }
        count = target &+ moved
    }

    /// Lets one item take the place of the run on top and of runs below it.
    @inline(__always)
    mutating func replace(_ runs: Int, with item: Item) throws {
        runCount &-= runs
        count = start
        try push(item)
    }

    /// Lets the empty collection take the place of the run on top and of runs below it.
    @inline(__always)
    mutating func replaceWithEmpty(_ runs: Int) {
        runCount &-= runs
        count = start
    }

    /// Reverses, sorts or otherwise rearranges the run on top.
    mutating func rearrangeTop(_ body: (UnsafeMutableBufferPointer<Item>) throws -> Void) rethrows {
        try body(UnsafeMutableBufferPointer(start: items + start, count: count - start))
    }
}
