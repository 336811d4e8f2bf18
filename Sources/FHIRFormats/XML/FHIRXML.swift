public import FHIRCore

/// FHIR's XML format (<https://hl7.org/fhir/R4/xml.html>).
public enum FHIRXML {
    /// Reads one record.
    ///
    /// Well-formedness, namespaces, types, order, primitive forms and unknown content are checked while reading. No DTD is
    /// read, no entity expanded, nothing outside the bytes is looked at. Comments and processing instructions outside
    /// narratives are not kept; one information issue says how many there were.
    /// - Parameters:
    ///   - source: The bytes: UTF-8, UTF-16, or what their XML declaration says among US-ASCII, ISO-8859-1 and
    ///     windows-1252. Positions in issues count the bytes and characters of the text in UTF-8.
    ///   - schema: The facts the record is read under.
    /// - Returns: The tree, or nil with the errors that prevented it.
    public static func read(
        _ source: SourceBuffer, schema: Schema, options: ReadOptions = ReadOptions()
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
        var reader = XMLReader(text, schema: schema, options: options, workspace: workspace)
        var result = reader.read()
        workspace.giveBack()
        if let mismatch {
            let location = text.location(at: 0)
            result.issues.insert(Issue("xml.encoding-declaration", location: location, mismatch), at: 0)
        }
        return result
    }

    /// What libxml2 can address.
    private static let sizeLimit = Int(Int32.max) - 1024
}
