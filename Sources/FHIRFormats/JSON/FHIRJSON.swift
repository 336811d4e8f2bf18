public import FHIRCore

/// FHIR's JSON format (<https://hl7.org/fhir/R4/json.html>).
public enum FHIRJSON {
    /// Reads one record.
    ///
    /// Types, primitive forms, unknown elements, duplicate keys and UTF-8 are checked while reading.
    /// - Parameters:
    ///   - source: The bytes, UTF-8 with or without a byte order mark.
    ///   - schema: The facts the record is read under.
    /// - Returns: The tree, or nil with the errors that prevented it.
    public static func read(
        _ source: SourceBuffer, schema: Schema, options: ReadOptions = ReadOptions()
    ) -> ReadResult {
        read(source, schema: schema, options: options, isBrief: false)
    }

    /// - Parameter isBrief: Whether the tree is dropped soon; it may then use memory that an earlier one left.
    static func read(
        _ source: SourceBuffer, schema: Schema, options: ReadOptions, isBrief: Bool
    ) -> ReadResult {
        let memory = isBrief ? SpareNodes.take() : nil
        var reader = JSONReader(source, schema: schema, options: options, memory: memory)
        return reader.read(isBrief: isBrief)
    }
}

extension FHIRJSON {
    /// Writes a record as UTF-8.
    ///
    /// Every tree can be written: JSON has a place for all that a tree can hold.
    public static func write(_ tree: ElementTree, options: WriteOptions = WriteOptions()) -> [UInt8] {
        var sink = ByteSink(capacity: tree.storage.nodeCount * 32 + 256)
        write(tree, options: options, to: &sink)
        return sink.array
    }

    package static func write(_ tree: ElementTree, options: WriteOptions = WriteOptions(), to sink: inout ByteSink) {
        var writer = JSONWriter(tree.storage, pretty: options.pretty)
        writer.write(to: &sink)
    }
}
