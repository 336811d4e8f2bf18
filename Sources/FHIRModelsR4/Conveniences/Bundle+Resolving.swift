public import FHIRCore

extension R4.Bundle {
    /// The resources of a type, in the order of the entries.
    public func resources<Resource: FHIRResource>(_ type: Resource.Type) -> [Resource] {
        entry.compactMap { $0.resource?.as(type) }
    }

    /// The resource that a reference means, by the rules for references in bundles
    /// (<https://hl7.org/fhir/R4/bundle.html#references>).
    ///
    /// - An absolute URL, or `urn:uuid:` or `urn:oid:`, is the full URL of an entry.
    /// - A relative reference such as `Patient/23` is completed from the full URL of the entry that it stands in, where
    ///   that is a RESTful URL.
    /// - `#id` is a resource contained in the resource of the entry that it stands in.
    /// - A version (`/_history/2`) must be that of the resource's `meta.versionId`.
    ///
    /// - Parameters:
    ///   - reference: The reference.
    ///   - source: The entry whose resource holds the reference. Without it a relative reference is found where exactly
    ///     one entry's full URL ends with it.
    /// - Returns: nil where no entry, or more than one, is meant.
    public func resolve(_ reference: R4.Reference, from source: R4.Bundle.Entry? = nil) -> R4.AnyResource? {
        reference.reference.flatMap { resolve($0, from: source) }
    }

    /// The resource that the text of a reference means; see ``resolve(_:from:)-(R4.Reference,_)``.
    public func resolve(_ reference: String, from source: R4.Bundle.Entry? = nil) -> R4.AnyResource? {
        if reference.hasPrefix("#") {
            let id = reference.dropFirst()
            if id.isEmpty { return source?.resource }
            return source?.resource?.contained.first { $0.id.map { $0 == id } ?? false }
        }
        let parts = VersionedURL(reference)
        let candidates: [R4.Bundle.Entry]
        if VersionedURL.isAbsolute(parts.url) {
            candidates = entry.filter { $0.fullUrl == parts.url }
        } else if let source {
            guard let base = VersionedURL.base(ofFullURL: source.fullUrl) else { return nil }
            candidates = entry.filter { $0.fullUrl == base + parts.url }
        } else {
            candidates = entry.filter { $0.fullUrl?.hasSuffix("/" + parts.url) ?? false }
        }
        let matches = candidates.filter { candidate in
            parts.version == nil || candidate.resource?.versionID == parts.version
        }
        return matches.count == 1 ? matches[0].resource : nil
    }
}

extension AnyResource {
    /// The version of the resource (`Resource.meta.versionId`).
    fileprivate var versionID: String? { value.tree.root["meta"]?["versionId"]?.value }
}

/// A reference's URL and the version it asks for.
private struct VersionedURL {
    let url: String
    let version: String?

    init(_ reference: String) {
        let marker = "/_history/"
        var search = reference.startIndex
        var found: String.Index?
        while search < reference.endIndex {
            if reference[search...].hasPrefix(marker) { found = search }
            search = reference.index(after: search)
        }
        if let found {
            url = String(reference[..<found])
            version = String(reference[found...].dropFirst(marker.count))
        } else {
            url = reference
            version = nil
        }
    }

    static func isAbsolute(_ url: String) -> Bool {
        url.hasPrefix("urn:") || url.hasPrefix("http://") || url.hasPrefix("https://")
    }

    /// The part of a RESTful full URL before `Type/id`; nil for any other URL.
    static func base(ofFullURL url: String?) -> String? {
        guard let url, url.hasPrefix("http://") || url.hasPrefix("https://") else { return nil }
        let segments = url.split(separator: "/", omittingEmptySubsequences: false)
        guard segments.count >= 5, let id = segments.last else { return nil }
        let type = segments[segments.count - 2]
        guard R4.model.schema.typeID(named: String(type)) != nil else { return nil }
        return String(url.dropLast(type.count + 1 + id.count))
    }
}
