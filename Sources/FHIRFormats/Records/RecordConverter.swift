package import FHIRCore

/// Reads records and writes them in another format.
package struct RecordConverter: Sendable {
    package var schema: Schema
    package var target: RecordFormat
    package var readOptions: ReadOptions
    package var writeOptions: WriteOptions

    package init(
        schema: Schema, target: RecordFormat, readOptions: ReadOptions = ReadOptions(),
        writeOptions: WriteOptions = WriteOptions()
    ) {
        self.schema = schema
        self.target = target
        self.readOptions = readOptions
        self.writeOptions = writeOptions
    }

    /// What became of one record.
    package struct Outcome: Sendable {
        /// Everything that reading and writing reported.
        package var issues: [Issue]
        /// Whether the record was appended.
        package var isWritten: Bool
    }

    /// Reads a record and appends it, with a line end; nothing is appended where it has errors.
    package func convert(
        _ source: SourceBuffer, from format: RecordFormat, to sink: inout ByteSink
    ) -> Outcome {
        append(FHIRRecord.read(source, as: format, schema: schema, options: readOptions), to: &sink)
    }

    /// Appends a record that was read, with a line end.
    package func append(_ result: ReadResult, to sink: inout ByteSink) -> Outcome {
        guard let tree = result.tree else { return Outcome(issues: result.issues, isWritten: false) }
        let start = sink.count
        do throws(FHIRError) {
            let warnings = try write(tree, to: &sink)
            if sink.count == start || sink.bytes[sink.count - 1] != 0x0A { sink.append(0x0A) }
            return Outcome(issues: result.issues + warnings, isWritten: true)
        } catch {
            return Outcome(issues: result.issues + error.issues, isWritten: false)
        }
    }

    private func write(_ tree: ElementTree, to sink: inout ByteSink) throws(FHIRError) -> [Issue] {
        switch target {
        case .json:
            FHIRJSON.write(tree, options: writeOptions, to: &sink)
            return []
        case .ndjson:
            FHIRJSON.write(tree, to: &sink)
            return []
        case .xml:
            return try FHIRXML.write(tree, options: writeOptions, to: &sink)
        }
    }
}
