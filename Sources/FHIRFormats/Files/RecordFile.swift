public import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reading files and pipes into the memory that a record's tree keeps.
public enum RecordFile {
    /// Reads a whole file, in one read where its size is known.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - name: The name that issues show; the path where it is nil.
    ///   - limit: The largest size in bytes.
    /// - Throws: ``FHIRError`` with `input.unreadable`, or `limit.size` before anything is read.
    public static func read(
        _ path: String, name: String? = nil, limit: Int = ReadOptions.Limits().size
    ) throws(FHIRError) -> SourceBuffer {
        try read(ByteStream(path: path, name: name), limit: limit)
    }

    /// Reads what is left of a stream.
    package static func read(_ stream: ByteStream, limit: Int) throws(FHIRError) -> SourceBuffer {
        let status = stream.status
        if status?.kind == .folder { throw SystemCall.unreadable(stream.name, SystemCall.reason(EISDIR)) }
        let expected = status?.kind == .file ? status?.size ?? 0 : stream.countAhead
        if expected > limit { throw tooLarge(expected, limit, stream.name) }
        var failure: FHIRError?
        var rest: [UInt8] = []
        // One more than expected, so that the end is seen without a second buffer.
        let buffer = SourceBuffer(name: stream.name, capacity: expected + 1) { target in
            do throws(FHIRError) {
                let count = try fill(target, from: stream)
                if count == target.count { rest = try readRest(stream, limit: limit - count) }
                return count
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return rest.isEmpty ? buffer : joined(buffer, rest)
    }

    /// Reads until the memory is full or the input ends.
    private static func fill(
        _ target: UnsafeMutableBufferPointer<UInt8>, from stream: ByteStream
    ) throws(FHIRError) -> Int {
        var filled = 0
        while filled < target.count {
            let count = try stream.read(into: UnsafeMutableBufferPointer(rebasing: target[filled...]))
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// What comes after the expected size: all of a pipe, or what was added to a file meanwhile.
    private static func readRest(_ stream: ByteStream, limit: Int) throws(FHIRError) -> [UInt8] {
        var bytes: [UInt8] = []
        var step = 64 * 1024
        while true {
            let known = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: step))
            var failure: FHIRError?
            let count = bytes.withUnsafeMutableBufferPointer { target -> Int in
                do throws(FHIRError) {
                    return try fill(UnsafeMutableBufferPointer(rebasing: target[known...]), from: stream)
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure { throw failure }
            bytes.removeLast(step - count)
            if bytes.count > limit { throw tooLarge(bytes.count, limit, stream.name) }
            if count < step { return bytes }
            step = min(step * 2, 16 * 1024 * 1024)
        }
    }

    private static func joined(_ first: SourceBuffer, _ rest: [UInt8]) -> SourceBuffer {
        SourceBuffer(name: first.name, capacity: first.count + rest.count) { target in
            guard let base = target.baseAddress else { return 0 }
            base.update(from: first.base, count: first.count)
            rest.withUnsafeBufferPointer { bytes in
                if let start = bytes.baseAddress { (base + first.count).update(from: start, count: bytes.count) }
            }
            return target.count
        }
    }

    private static func tooLarge(_ size: Int, _ limit: Int, _ name: String) -> FHIRError {
        let location = SourceLocation(file: name, offset: 0, line: 1, column: 1)
        return FHIRError([Issue("limit.size", location: location, String(size), String(limit))])
    }
}
