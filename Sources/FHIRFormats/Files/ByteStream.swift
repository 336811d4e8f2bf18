package import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An input that is read once from front to back: a file, a pipe, standard input, or bytes.
///
/// The front can be looked at before it is read.
package final class ByteStream: @unchecked Sendable {
    // Invariant: one thread at a time uses a stream; `descriptor` is open until `deinit`, or -1 where there is none.
    private let descriptor: Int32
    private let isOwner: Bool
    /// The name that errors show.
    package let name: String
    /// Bytes that were looked at but not read yet, from `aheadStart` on.
    private var ahead: [UInt8]
    private var aheadStart = 0
    private var isAtEnd: Bool

    /// Opens a file.
    package init(path: String, name: String? = nil) throws(FHIRError) {
        let opened = Int32(SystemCall.retry { Int(open(path, O_RDONLY | O_CLOEXEC)) })
        guard opened >= 0 else { throw SystemCall.unreadable(name ?? path, SystemCall.reason()) }
        descriptor = opened
        isOwner = true
        self.name = name ?? path
        ahead = []
        isAtEnd = false
    }

    /// Reads from a descriptor that stays the caller's.
    package init(descriptor: Int32, name: String) {
        self.descriptor = descriptor
        isOwner = false
        self.name = name
        ahead = []
        isAtEnd = false
    }

    /// Reads from memory.
    package init(bytes: [UInt8], name: String) {
        descriptor = -1
        isOwner = false
        self.name = name
        ahead = bytes
        isAtEnd = true
    }

    deinit { if isOwner { close(descriptor) } }

    /// What kind of file the stream reads.
    package var status: FileStatus? { descriptor < 0 ? nil : FileStatus(descriptor: descriptor) }

    /// Reads at least one byte where there is one, and says how many; 0 at the end.
    package func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(FHIRError) -> Int {
        guard let base = target.baseAddress, !target.isEmpty else { return 0 }
        if aheadStart < ahead.count {
            let length = min(target.count, ahead.count - aheadStart)
            ahead.withUnsafeBufferPointer { bytes in
                if let source = bytes.baseAddress { base.update(from: source + aheadStart, count: length) }
            }
            aheadStart += length
            if aheadStart == ahead.count {
                ahead = []
                aheadStart = 0
            }
            return length
        }
        return try readDescriptor(base, target.count)
    }

    private func readDescriptor(_ base: UnsafeMutablePointer<UInt8>, _ capacity: Int) throws(FHIRError) -> Int {
        guard !isAtEnd else { return 0 }
        #if canImport(Darwin)
            let descriptor = descriptor
            let count = SystemCall.retry { Darwin.read(descriptor, base, capacity) }
        #elseif canImport(Musl)
            let count = SystemCall.retry { Musl.read(descriptor, base, capacity) }
        #else
            let count = SystemCall.retry { Glibc.read(descriptor, base, capacity) }
        #endif
        guard count >= 0 else { throw SystemCall.unreadable(name, SystemCall.reason()) }
        if count == 0 { isAtEnd = true }
        return count
    }

    /// Whether more bytes can be read without waiting for whoever writes them.
    package var hasBytesAtHand: Bool {
        if aheadStart < ahead.count { return true }
        if isAtEnd { return false }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) > 0
    }

    /// Lets `decide` look at the front of the input, at more and more of it until it does not return nil.
    ///
    /// It is asked again only where another line end has come, so that looking takes time in proportion to what is read.
    /// - Parameter decide: Is given the bytes, and whether they are all there is; then it must not return nil.
    package func look<Verdict>(
        _ decide: (UnsafeBufferPointer<UInt8>, Bool) -> Verdict?
    ) throws(FHIRError) -> Verdict? {
        var step = 64 * 1024
        var known = 0
        while true {
            let hasNews = ahead.count < 4096 || isAtEnd || ahead[known...].contains(0x0A)
            if hasNews, !ahead.isEmpty || isAtEnd {
                let verdict = ahead.withUnsafeBufferPointer {
                    decide(UnsafeBufferPointer(rebasing: $0[aheadStart...]), isAtEnd)
                }
                if verdict != nil || isAtEnd { return verdict }
            }
            known = ahead.count
            try lookFurther(step)
            if ahead.count - known == step { step = min(step * 2, 1 << 20) }
        }
    }

    /// The bytes that were looked at and are still to be read.
    package var countAhead: Int { ahead.count - aheadStart }

    private func lookFurther(_ step: Int) throws(FHIRError) {
        let known = ahead.count
        ahead.append(contentsOf: repeatElement(0, count: step))
        var failure: FHIRError?
        let count = ahead.withUnsafeMutableBufferPointer { bytes -> Int in
            guard let base = bytes.baseAddress else { return 0 }
            do throws(FHIRError) {
                return try readDescriptor(base + known, step)
            } catch {
                failure = error
                return 0
            }
        }
        ahead.removeLast(step - count)
        if let failure { throw failure }
    }
}
