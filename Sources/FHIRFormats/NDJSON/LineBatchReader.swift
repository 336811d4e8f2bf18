package import FHIRCore

/// Cuts an input into batches of whole lines, in memory that does not grow with the input.
package final class LineBatchReader: @unchecked Sendable {
    // Invariant: one thread at a time uses a reader.
    private let stream: ByteStream
    private let limits: NDJSONLimits
    private let spare: SpareBytes
    /// What was read and not handed out: the start of the next line.
    private var carry: [UInt8] = []
    private var line = 1
    private var offset = 0
    private var isAtEnd = false

    package init(_ stream: ByteStream, limits: NDJSONLimits = NDJSONLimits()) {
        self.stream = stream
        self.limits = limits
        spare = SpareBytes(sizeLimit: limits.chunk * 2)
    }

    /// The next lines; nil at the end.
    ///
    /// Lines are handed out as soon as the input makes the reader wait.
    package func next() throws(FHIRError) -> LineBatch? {
        while !isAtEnd {
            if carry.count > limits.line, !carry.contains(0x0A) { return try skipLine() }
            var failure: FHIRError?
            let capacity = max(limits.chunk, carry.count * 2)
            let bytes = SourceBuffer(capacity: capacity, lender: spare) { target in
                do throws(FHIRError) {
                    return try fill(target)
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure { throw failure }
            if bytes.count > 0 { return batch(bytes) }
        }
        return nil
    }

    private func batch(_ bytes: SourceBuffer) -> LineBatch {
        let batch = LineBatch(bytes: bytes, firstLine: line, offset: offset)
        line += LineBatch.countLines(bytes.bytes)
        offset += bytes.count
        return batch
    }

    /// Fills memory with the carry and what follows it, and returns where its last whole line ends.
    private func fill(_ target: UnsafeMutableBufferPointer<UInt8>) throws(FHIRError) -> Int {
        var filled = carry.count
        var lastEnd = carry.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        _ = target.update(fromContentsOf: carry)
        while filled < target.count {
            let count = try stream.read(into: UnsafeMutableBufferPointer(rebasing: target[filled...]))
            if count == 0 {
                isAtEnd = true
                carry = []
                return filled
            }
            if let end = target[filled..<(filled + count)].lastIndex(of: 0x0A) { lastEnd = end + 1 }
            filled += count
            if lastEnd > 0, !stream.hasBytesAtHand { break }
        }
        carry = Array(target[lastEnd..<filled])
        return lastEnd
    }

    /// Leaves a line out that is longer than allowed.
    private func skipLine() throws(FHIRError) -> LineBatch {
        var length = carry.count
        var rest: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 256 * 1024)
        while true {
            var failure: FHIRError?
            let count = chunk.withUnsafeMutableBufferPointer { target -> Int in
                do throws(FHIRError) {
                    return try stream.read(into: target)
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure { throw failure }
            if count == 0 {
                isAtEnd = true
                break
            }
            if let end = chunk[..<count].firstIndex(of: 0x0A) {
                length += end
                rest = Array(chunk[(end + 1)..<count])
                break
            }
            length += count
        }
        carry = []
        let batch = LineBatch(bytes: SourceBuffer([]), firstLine: line, offset: offset, excess: length)
        line += 1
        offset += length + 1
        carry = rest
        return batch
    }
}
