public import FHIRCore

/// FHIR's NDJSON format: a JSON record on each line (<https://hl7.org/fhir/R4/nd-json.html>).
public enum FHIRNDJSON {
    /// Reads a file record by record, in memory that does not grow with the file.
    ///
    /// - Throws: ``FHIRError`` with `input.unreadable`.
    public static func reader(
        path: String, schema: Schema, options: ReadOptions = ReadOptions(), limits: NDJSONLimits = NDJSONLimits()
    ) throws(FHIRError) -> Reader {
        try Reader(ByteStream(path: path), name: path, schema: schema, options: options, limits: limits)
    }

    /// Reads bytes record by record.
    public static func reader(
        bytes: [UInt8], name: String? = nil, schema: Schema, options: ReadOptions = ReadOptions(),
        limits: NDJSONLimits = NDJSONLimits()
    ) -> Reader {
        Reader(
            ByteStream(bytes: bytes, name: name ?? "input"), name: name, schema: schema, options: options,
            limits: limits)
    }

    /// Writes records as NDJSON, each on a line of its own.
    public static func write(_ trees: some Sequence<ElementTree>) -> [UInt8] {
        var sink = ByteSink()
        for tree in trees {
            FHIRJSON.write(tree, to: &sink)
            sink.append(0x0A)
        }
        return sink.array
    }

    /// Hands out the records of an input in order.
    ///
    /// Blank lines are left out, and a line may end with CR LF. A line that is no record is handed out with its issues,
    /// and the next ones follow.
    public final class Reader {
        private let batches: LineBatchReader
        private let lines: NDJSONLineReader
        private var waiting: [NDJSONRecord] = []
        private var position = 0

        init(_ stream: ByteStream, name: String?, schema: Schema, options: ReadOptions, limits: NDJSONLimits) {
            batches = LineBatchReader(stream, limits: limits)
            lines = NDJSONLineReader(name: name, schema: schema, options: options, limits: limits)
        }

        /// The next record; nil at the end.
        ///
        /// - Throws: ``FHIRError`` with `input.unreadable` where the input itself fails.
        public func next() throws(FHIRError) -> NDJSONRecord? {
            while position == waiting.count {
                waiting.removeAll(keepingCapacity: true)
                position = 0
                guard let batch = try batches.next() else { return nil }
                lines.read(batch) { waiting.append($0) }
            }
            defer { position += 1 }
            return waiting[position]
        }
    }
}
