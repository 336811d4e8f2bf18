package import FHIRCore
internal import FHIRFormats

/// A compressed archive (`.tgz`) of which single files are read when they are asked for.
///
/// The archive is unpacked once, from front to back and without keeping it, to find where its files stand. Checkpoints on
/// the way let a file be read later at the cost of unpacking at most a quarter of a megabyte that stands before it.
package final class PackageArchive: @unchecked Sendable {
    // Invariant: `resumed` is only touched under `lock`; everything else is constant after init.
    private let input: SourceBuffer
    private let checkpoints: [GzipReader.Checkpoint]
    private let lock = Monitor()
    /// Where the last read ended, and what it had unpacked but not used.
    private var resumed: (reader: GzipReader, tail: [UInt8])?

    /// Bounds on what an archive may unpack to.
    package struct Limits: Sendable {
        /// The most bytes in all. The default is 2 GiB.
        package var size = 2 << 30
        /// The most files. The default is 200,000.
        package var files = 200_000
        /// The largest single file in bytes. The default is 256 MiB.
        package var fileSize = 256 << 20

        package init() {}
    }

    static let checkpointDistance = 256 << 10

    /// Goes through the archive once.
    ///
    /// - Parameters:
    ///   - wants: Whether the bytes of a file are to be handed out at once.
    ///   - found: Is called for each file, in order; with its bytes where they were wanted.
    /// - Throws: ``FHIRError`` with `definitions.archive` where it is damaged or beyond the limits.
    package init(
        _ input: SourceBuffer, limits: Limits = Limits(), wants: @escaping (TarScanner.Entry) -> Bool,
        found: (TarScanner.Entry, [UInt8]?) -> Void
    ) throws(FHIRError) {
        self.input = input
        let name = input.name ?? "the archive"
        var checkpoints: [GzipReader.Checkpoint] = []
        var scanner = TarScanner { $0.size <= limits.fileSize && wants($0) }
        var count = 0
        var largest = 0
        do {
            let reader = try GzipReader(reading: input)
            if let start = reader.checkpoint() { checkpoints.append(start) }
            while true {
                let bytes = try reader.next()
                if bytes.isEmpty { break }
                try scanner.take(bytes) { entry, content in
                    count += 1
                    largest = max(largest, entry.size)
                    found(entry, content)
                }
                if largest > limits.fileSize {
                    throw GzipReader.Failure(reason: "a file in it has more than \(limits.fileSize) bytes")
                }
                if count > limits.files {
                    throw GzipReader.Failure(reason: "it has more than \(limits.files) files")
                }
                if reader.offset > limits.size {
                    throw GzipReader.Failure(reason: "it unpacks to more than \(limits.size) bytes")
                }
                if reader.offset - (checkpoints.last?.offset ?? 0) >= Self.checkpointDistance,
                    let checkpoint = reader.checkpoint()
                {
                    checkpoints.append(checkpoint)
                }
            }
            guard scanner.isComplete else { throw GzipReader.Failure(reason: "it ends in the middle of a file") }
        } catch let failure as TarScanner.Failure {
            throw FHIRError([Issue("definitions.archive", name, failure.reason)])
        } catch let failure as GzipReader.Failure {
            throw FHIRError([Issue("definitions.archive", name, failure.reason)])
        } catch {
            throw FHIRError([Issue("definitions.archive", name, "\(error)")])
        }
        self.checkpoints = checkpoints
    }

    /// Reads one file.
    package func read(_ entry: TarScanner.Entry, name: String) throws(FHIRError) -> SourceBuffer {
        lock.lock()
        defer { lock.unlock() }
        do throws(GzipReader.Failure) {
            return try unpack(entry, name: name)
        } catch {
            resumed = nil
            throw FHIRError([Issue("definitions.archive", input.name ?? "the archive", error.reason)])
        }
    }

    private func unpack(_ entry: TarScanner.Entry, name: String) throws(GzipReader.Failure) -> SourceBuffer {
        var (reader, tail) = start(for: entry.offset)
        var failure: GzipReader.Failure?
        let buffer = SourceBuffer(name: name, capacity: entry.size) { target in
            guard let base = target.baseAddress else { return 0 }
            var filled = 0
            do throws(GzipReader.Failure) {
                while filled < entry.size {
                    if tail.isEmpty {
                        let bytes = try reader.next()
                        guard !bytes.isEmpty else { throw GzipReader.Failure(reason: "it ends too early") }
                        tail = Array(bytes)[...]
                    }
                    let place = reader.offset - tail.count
                    let skipped = min(max(entry.offset - place, 0), tail.count)
                    tail = tail.dropFirst(skipped)
                    let length = min(entry.size - filled, tail.count)
                    tail.prefix(length).withUnsafeBufferPointer { part in
                        if let start = part.baseAddress { (base + filled).update(from: start, count: length) }
                    }
                    tail = tail.dropFirst(length)
                    filled += length
                }
            } catch {
                failure = error
            }
            return filled
        }
        if let failure { throw failure }
        resumed = (reader, Array(tail))
        return buffer
    }

    /// The nearest place before an offset to unpack from.
    private func start(for offset: Int) -> (GzipReader, ArraySlice<UInt8>) {
        var low = 0
        var high = checkpoints.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if checkpoints[middle].offset <= offset { low = middle } else { high = middle }
        }
        let checkpoint = checkpoints[low]
        if let resumed {
            let place = resumed.reader.offset - resumed.tail.count
            if place <= offset, place >= checkpoint.offset { return (resumed.reader, resumed.tail[...]) }
        }
        return (GzipReader(reading: input, from: checkpoint), [])
    }
}
