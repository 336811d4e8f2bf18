import CInflate
package import FHIRCore

/// Unpacks gzip (RFC 1952) from front to back, a chunk at a time, and can go on from a checkpoint.
package final class GzipReader {
    // Invariants: `state` is initialised; `buffer` owns the window and a chunk after it, all initialised; the window holds
    // what was written before the chunk. Both belong to this reader alone.
    private let input: SourceBuffer
    private let state: UnsafeMutablePointer<handover_inflate_state>
    private let buffer: UnsafeMutablePointer<UInt8>
    private var produced = 0
    private var checksum: UInt32 = 0
    /// Where the current member started, in unpacked bytes; nil after the last member.
    private var memberStart: Int?
    /// A reader that starts in the middle cannot know the checksum of the member.
    private var isChecking = true
    /// How many bytes have been unpacked.
    package private(set) var offset = 0

    static let chunkSize = 64 * 1024
    private static let window = Int(handover_inflate_window)

    /// A place to go on from.
    package struct Checkpoint: Sendable {
        package let offset: Int
        let memberStart: Int
        /// The bytes of the state, and the window.
        let state: [UInt8]
        let window: [UInt8]
    }

    /// Why bytes cannot be unpacked.
    package struct Failure: Error, Sendable {
        package let reason: String
    }

    private init(_ input: SourceBuffer) {
        self.input = input
        state = .allocate(capacity: 1)
        state.initialize(to: handover_inflate_state())
        buffer = .allocate(capacity: Self.window + Self.chunkSize)
        buffer.initialize(repeating: 0, count: Self.window + Self.chunkSize)
    }

    /// Starts at the front.
    package convenience init(reading input: SourceBuffer) throws(Failure) {
        self.init(input)
        try startMember(at: 0)
    }

    /// Goes on from a checkpoint of the same input.
    package convenience init(reading input: SourceBuffer, from checkpoint: Checkpoint) {
        self.init(input)
        checkpoint.state.withUnsafeBytes { bytes in
            UnsafeMutableRawBufferPointer(start: state, count: MemoryLayout<handover_inflate_state>.size)
                .copyMemory(from: bytes)
        }
        checkpoint.window.withUnsafeBufferPointer { bytes in
            if let base = bytes.baseAddress { buffer.update(from: base, count: bytes.count) }
        }
        offset = checkpoint.offset
        memberStart = checkpoint.memberStart
        isChecking = false
    }

    deinit {
        state.deallocate()
        buffer.deallocate()
    }

    package static func isGzip(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B, 8]) }

    /// The next bytes, valid until the next call; none at the end.
    package func next() throws(Failure) -> UnsafeBufferPointer<UInt8> {
        keepWindow()
        while let start = memberStart {
            var count = 0
            let result = handover_inflate_run(
                state, input.base, input.count, buffer + Self.window, Self.chunkSize, &count)
            produced = count
            offset += count
            if isChecking { checksum = handover_crc32(checksum, buffer + Self.window, count) }
            switch result {
            case handover_inflate_full: break
            case handover_inflate_done: try endMember(start)
            case handover_inflate_truncated: throw Failure(reason: "it ends too early")
            default: throw Failure(reason: "its compressed data is damaged")
            }
            if count > 0 { return UnsafeBufferPointer(start: buffer + Self.window, count: count) }
        }
        return UnsafeBufferPointer(start: buffer, count: 0)
    }

    /// The place after the last chunk; nil at the end.
    package func checkpoint() -> Checkpoint? {
        guard let memberStart else { return nil }
        keepWindow()
        let bytes = UnsafeRawBufferPointer(start: state, count: MemoryLayout<handover_inflate_state>.size)
        return Checkpoint(
            offset: offset, memberStart: memberStart, state: Array(bytes),
            window: Array(UnsafeBufferPointer(start: buffer, count: Self.window)))
    }

    /// Moves the last 32 KB that were written to the front.
    private func keepWindow() {
        guard produced > 0 else { return }
        buffer.update(from: buffer + produced, count: Self.window)
        produced = 0
    }

    private func endMember(_ start: Int) throws(Failure) {
        let trailer = state.pointee.position
        guard trailer + 8 <= input.count else { throw Failure(reason: "it ends too early") }
        let length = UInt32(truncatingIfNeeded: offset - start)
        if isChecking, word(at: trailer) != checksum { throw Failure(reason: "its checksum is not right") }
        if word(at: trailer + 4) != length { throw Failure(reason: "its length is not right") }
        memberStart = nil
        let next = trailer + 8
        if next + 18 <= input.count, input.base[next] == 0x1F, input.base[next + 1] == 0x8B {
            try startMember(at: next)
        }
    }

    private func word(at place: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(input.base[place + $1]) << UInt32($1 * 8) }
    }

    /// Reads the header of a member.
    private func startMember(at start: Int) throws(Failure) {
        guard start + 18 <= input.count else { throw Failure(reason: "it ends too early") }
        guard Self.isGzip(UnsafeBufferPointer(rebasing: input.bytes[start...])) else {
            throw Failure(reason: "it is not gzip")
        }
        let flags = input.base[start + 3]
        var place = start + 10
        if flags & 4 != 0 { place += 2 + Int(input.base[place]) + Int(input.base[place + 1]) << 8 }
        for flag: UInt8 in [8, 16] where flags & flag != 0 {
            while place < input.count, input.base[place] != 0 { place += 1 }
            place += 1
        }
        if flags & 2 != 0 { place += 2 }
        guard place < input.count else { throw Failure(reason: "it ends too early") }
        handover_inflate_start(state, place)
        checksum = 0
        isChecking = true
        memberStart = offset
    }
}
