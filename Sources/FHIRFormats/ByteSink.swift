/// Growing memory that writers append to, a run of bytes at a time.
package struct ByteSink: ~Copyable {
    // Invariant: `base` owns `capacity + slack` bytes, of which `count` are written.
    private var base: UnsafeMutablePointer<UInt8>
    package private(set) var count = 0
    private var capacity: Int
    /// Who gets the memory back; nil where it is freed.
    private let lender: SpareBytes?

    /// How many bytes a short copy may touch past the end of what it appends.
    @usableFromInline static let slack = 64

    package init(capacity: Int = 4096, lender: SpareBytes? = nil) {
        self.lender = lender
        let size = max(capacity, 64) + Self.slack
        let memory = lender?.lend(size) ?? UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
        base = memory.baseAddress.unsafelyUnwrapped
        self.capacity = memory.count - Self.slack
    }

    deinit {
        if let lender {
            lender.takeBack(UnsafeMutableBufferPointer(start: base, count: capacity + Self.slack))
        } else {
            base.deallocate()
        }
    }

    /// What has been written.
    package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// A copy of what has been written.
    package var array: [UInt8] { Array(bytes) }

    package mutating func removeAll() { count = 0 }

    /// Makes room for `extra` bytes and returns where the next one goes; ``advance(to:)`` says how far it was used.
    @inline(__always)
    package mutating func reserve(_ extra: Int) -> UnsafeMutablePointer<UInt8> {
        if count + extra > capacity { grow(extra) }
        return base + count
    }

    @inline(__always)
    package mutating func advance(to end: UnsafeMutablePointer<UInt8>) { count = end - base }

    @inline(never)
    private mutating func grow(_ extra: Int) {
        let larger = max(capacity * 2, count + extra)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + Self.slack)
        grown.update(from: base, count: count)
        base.deallocate()
        base = grown
        capacity = larger
    }

    @inline(__always)
    package mutating func append(_ byte: UInt8) {
        let place = reserve(1)
        place.pointee = byte
        count += 1
    }

    /// Appends a run of bytes.
    @inline(__always)
    package mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        let place = reserve(length)
        place.update(from: bytes, count: length)
        count += length
    }

    /// Appends a run that is followed by at least 16 readable bytes, as names and values of a tree are: short runs are
    /// copied as two words without a call.
    @inline(__always)
    package mutating func appendPadded(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        let place = reserve(length)
        if length <= 16 {
            let from = UnsafeRawPointer(bytes)
            let to = UnsafeMutableRawPointer(place)
            to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
            to.storeBytes(of: from.loadUnaligned(fromByteOffset: 8, as: UInt64.self), toByteOffset: 8, as: UInt64.self)
        } else {
            place.update(from: bytes, count: length)
        }
        count += length
    }

    package mutating func append(_ text: StaticString) {
        append(text.utf8Start, text.utf8CodeUnitCount)
    }

    package mutating func append(_ text: String) {
        var copy = text
        copy.withUTF8 { bytes in
            if let start = bytes.baseAddress { append(start, bytes.count) }
        }
    }

    /// Appends a line end and `depth` times two spaces.
    package mutating func newLine(_ depth: Int) {
        let place = reserve(1 + depth * 2)
        place.pointee = 0x0A
        (place + 1).update(repeating: 0x20, count: depth * 2)
        count += 1 + depth * 2
    }
}
