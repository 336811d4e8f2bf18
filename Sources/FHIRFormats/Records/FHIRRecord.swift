public import FHIRCore

/// One record in whichever format its bytes are.
public enum FHIRRecord {
    /// Reads one record, JSON or XML, as its bytes say.
    ///
    /// NDJSON is read as the one record it may hold; ``FHIRNDJSON`` reads several.
    /// - Returns: The tree, or nil with the errors that prevented it; `format.unknown` where the bytes are neither.
    public static func read(
        _ source: SourceBuffer, schema: Schema, options: ReadOptions = ReadOptions()
    ) -> ReadResult {
        switch ContentSniffer.detect(source.bytes, name: source.name) {
        case .format(let format): read(source, as: format, schema: schema, options: options)
        case .unknown(let reason): ReadResult(tree: nil, issues: [unknownFormat(reason, name: source.name)])
        case .undecided: ReadResult(tree: nil, issues: [unknownFormat("it ends too early", name: source.name)])
        }
    }

    /// Reads one record in a format that is known.
    public static func read(
        _ source: SourceBuffer, as format: RecordFormat, schema: Schema, options: ReadOptions = ReadOptions()
    ) -> ReadResult {
        switch format {
        case .json, .ndjson: FHIRJSON.read(source, schema: schema, options: options)
        case .xml: FHIRXML.read(source, schema: schema, options: options)
        }
    }

    package static func unknownFormat(_ reason: String, name: String?) -> Issue {
        Issue("format.unknown", location: SourceLocation(file: name, offset: 0, line: 1, column: 1), reason)
    }
}
