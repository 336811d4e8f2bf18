public import FHIRCore

/// FHIR's XML format (<https://hl7.org/fhir/R4/xml.html>).
public enum FHIRXML {
    /// Reads one record.
    ///
    /// Well-formedness, namespaces, types, order, primitive forms and unknown content are checked while reading. No DTD
    /// is read, no entity expanded, nothing outside the bytes is looked at. Comments and processing instructions
    /// outside narratives are not kept; one information issue says how many there were.
    /// - Parameters:
    ///   - source: The bytes: UTF-8, UTF-16, or what their XML declaration says among US-ASCII, ISO-8859-1 and
    ///     windows-1252. Positions in issues count the bytes and characters of the text in UTF-8.
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
        let limit = min(options.limits.size, sizeLimit)
        guard source.count <= limit else {
            return ReadResult(tree: nil, issues: [Issue("limit.size", String(source.count), String(limit))])
        }
        var mismatch: String?
        let text: SourceBuffer
        do throws(XMLEncoding.Failure) {
            text = try XMLEncoding.utf8(source, mismatch: &mismatch)
        } catch {
            let location = source.location(at: error.offset)
            return ReadResult(tree: nil, issues: [Issue("xml.encoding", location: location, error.reason)])
        }
        guard text.count <= sizeLimit else {
            return ReadResult(tree: nil, issues: [Issue("limit.size", String(text.count), String(sizeLimit))])
        }
        let workspace = XMLWorkspace.take()
        let memory = isBrief ? SpareNodes.take() : nil
        var reader = XMLReader(text, schema: schema, options: options, workspace: workspace, memory: memory)
        var result = reader.read(isBrief: isBrief)
        workspace.giveBack()
        if let mismatch {
            let location = text.location(at: 0)
            let reason = "\(mismatch) is declared, but the bytes are UTF-8 and were read as such"
            result.issues.insert(Issue("xml.encoding", severity: .warning, location: location, reason), at: 0)
        }
        return result
    }

    /// What libxml2 can address.
    private static let sizeLimit = Int(Int32.max) - 1024
}

extension FHIRXML {
    /// Writes a record as UTF-8.
    ///
    /// - Throws: ``FHIRError`` where something in the tree has no form in XML: a control character, a narrative that is
    ///   not well-formed, unknown content such as an array in an array.
    public static func write(
        _ tree: ElementTree, options: WriteOptions = WriteOptions()
    ) throws(FHIRError) -> [UInt8] {
        var warnings: [Issue] = []
        return try write(tree, options: options, warnings: &warnings)
    }

    /// Writes a record as UTF-8.
    ///
    /// - Parameter warnings: What was put right on the way is added here, such as a narrative without its namespace.
    /// - Throws: ``FHIRError`` where something in the tree has no form in XML.
    public static func write(
        _ tree: ElementTree, options: WriteOptions = WriteOptions(), warnings: inout [Issue]
    ) throws(FHIRError) -> [UInt8] {
        var sink = ByteSink(capacity: tree.storage.nodeCount * 40 + 256)
        warnings += try write(tree, options: options, to: &sink)
        return sink.array
    }

    /// Appends a record to what has been written; appends nothing where it throws.
    ///
    /// - Returns: Warnings about what was put right on the way.
    package static func write(
        _ tree: ElementTree, options: WriteOptions = WriteOptions(), to sink: inout ByteSink
    ) throws(FHIRError) -> [Issue] {
        let start = sink.count
        var writer = XMLWriter(tree.storage, pretty: options.pretty)
        writer.write(to: &sink)
        let issues = writer.issues
        if issues.hasErrors {
            sink.advance(to: sink.reserve(0) - (sink.count - start))
            throw FHIRError(issues)
        }
        return issues
    }
}
