public import FHIRCore

extension FHIRNDJSON {
    /// Reads a file on all processors, and hands on what was made of its records in the order of its lines.
    ///
    /// Memory is bounded by the size of some chunks (``NDJSONLimits/chunk``) for each processor, not by the file.
    /// - Parameters:
    ///   - threads: How many threads work; the processors this process may use where it is nil.
    ///   - transform: Makes something of one record. Any number of threads call it at once.
    ///   - receive: Takes what was made, in the order of the lines, one call at a time but not always on the same thread.
    ///     It returns whether to go on.
    /// - Throws: ``FHIRError`` with `input.unreadable`; what was read before has been handed on then.
    public static func process<Value: Sendable>(
        path: String, schema: Schema, options: ReadOptions = ReadOptions(), limits: NDJSONLimits = NDJSONLimits(),
        threads: Int? = nil, transform: @escaping @Sendable (NDJSONRecord) -> Value,
        receive: @escaping @Sendable (Value) -> Bool
    ) throws(FHIRError) {
        let stream = try ByteStream(path: path)
        let threads = threads ?? WorkerThreads.processors
        let work = RecordWork(
            batches: LineBatchReader(stream, limits: limits),
            lines: NDJSONLineReader(name: path, schema: schema, options: options, limits: limits),
            transform: transform, receive: receive)
        OrderedPipeline.run(work, threads: threads, window: threads * 2)
        if let failure = work.failure { throw failure }
    }

    private final class RecordWork<Value: Sendable>: OrderedWork, @unchecked Sendable {
        // Invariant: `failure` is written in `next()` only, and read when the pipeline is done.
        private let batches: LineBatchReader
        private let lines: NDJSONLineReader
        private let transform: @Sendable (NDJSONRecord) -> Value
        private let handOn: @Sendable (Value) -> Bool
        var failure: FHIRError?

        init(
            batches: LineBatchReader, lines: NDJSONLineReader, transform: @escaping @Sendable (NDJSONRecord) -> Value,
            receive: @escaping @Sendable (Value) -> Bool
        ) {
            self.batches = batches
            self.lines = lines
            self.transform = transform
            handOn = receive
        }

        func next() -> LineBatch? {
            do throws(FHIRError) {
                return try batches.next()
            } catch {
                failure = error
                return nil
            }
        }

        func perform(_ batch: LineBatch) -> [Value] {
            var values: [Value] = []
            lines.read(batch) { values.append(transform($0)) }
            return values
        }

        func receive(_ values: [Value]) -> Bool { values.allSatisfy(handOn) }
    }
}
