import FHIRCore

// Bundles (<https://hl7.org/fhir/R4/bundle.html>); what their own invariants say is evaluated like any other.
extension ValidationRun {
    mutating func checkBundle(_ index: Int) {
        let type = text(index, names.type) ?? ""
        var entries: [BundleIndex.Entry] = []
        forEachChild(of: index) { child, record in
            if record.name == names.entry { entries.append(entry(child, record)) }
        }
        for entry in entries {
            check(entry, type)
            checkUse(entry)
        }
        bundles.append(BundleIndex(node: index, type: type, entries: entries))
        if let last = scopes.indices.last { scopes[last].isBundle = true }
    }

    private func entry(_ index: Int, _ record: NodeRecord) -> BundleIndex.Entry {
        var entry = BundleIndex.Entry(node: index, end: index + Int(record.size))
        entry.fullUrl = text(index, names.fullUrl)
        guard let resource = child(index, names.resource) else { return entry }
        entry.resource = resource
        entry.type = tree[resource].typeName
        entry.id = text(resource, names.id)
        entry.version = child(resource, names.meta).flatMap { text($0, names.versionId) }
        return entry
    }

    private mutating func check(_ entry: BundleIndex.Entry, _ type: String) {
        guard let url = entry.fullUrl else {
            let mayBeNew = ["transaction", "batch", "transaction-response", "batch-response", "history"].contains(type)
            if entry.resource != nil, !mayBeNew { add("bundle.full-url-missing", at: entry.node) }
            return
        }
        guard Self.isAbsolute(url) else { return add("bundle.full-url-relative", at: entry.node, url) }
        if url.hasPrefix("urn:uuid:") {
            let uuid = url.dropFirst(9)
            if !Self.isUUID(uuid) { add("bundle.full-url-uuid", at: entry.node, url) }
            return
        }
        guard let found = entry.type, let server = ReferenceText(url, schema).relative else { return }
        guard let id = entry.id else {
            let mayBeNew = ["transaction", "batch"].contains(type)
            if !mayBeNew { add("bundle.full-url-no-id", at: entry.node, url) }
            return
        }
        if server != found + "/" + id { add("bundle.full-url-mismatch", at: entry.node, url, found + "/" + id) }
    }

    private static func isUUID(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return false }
        return bytes.indices.allSatisfy { index in
            if [8, 13, 18, 23].contains(index) { return bytes[index] == UInt8(ascii: "-") }
            let byte = bytes[index]
            return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66)
        }
    }

    /// In a document, references join every entry with the Composition
    /// (<https://hl7.org/fhir/R4/documents.html#content>).
    mutating func checkReach(_ bundle: BundleIndex) {
        guard bundle.type == "document" || bundle.type == "message", bundle.entries.first?.resource != nil else {
            return
        }
        for position in bundle.unreached() where bundle.entries[position].resource != nil {
            let entry = bundle.entries[position]
            // Who changed a record when is told about others, whoever refers to it.
            if entry.type == "Provenance" { continue }
            let severity: Issue.Severity = bundle.type == "document" ? .error : .warning
            let name = entry.fullUrl ?? entry.type ?? ""
            issues.add(Issue("bundle.unreached", severity: severity, name), at: entry.node)
        }
    }
}
