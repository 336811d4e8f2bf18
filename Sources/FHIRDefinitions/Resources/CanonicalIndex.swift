internal import FHIRCore

/// Every definition at hand by its canonical URL.
struct CanonicalIndex: Sendable {
    private(set) var headers: [DefinitionHeader] = []
    private(set) var places: [DefinitionPlace] = []
    /// Which source a definition came from; sources named by the caller come before those that were looked for.
    private var origins: [Int] = []
    /// Positions in ``headers``, the newest version first, of equal ones the one that came first.
    private var positions: [String: [Int]] = [:]
    private(set) var issues: [Issue] = []

    /// Adds a definition. One with the same type, URL and version as one before it is reported and never found.
    mutating func add(_ header: DefinitionHeader, at place: DefinitionPlace, origin: Int) {
        let position = headers.count
        headers.append(header)
        places.append(place)
        origins.append(origin)
        guard !header.url.isEmpty else { return }
        var known = positions[header.url] ?? []
        for other in known where headers[other].resourceType == header.resourceType {
            guard headers[other].version == header.version else { continue }
            // Two packages may carry the same definition; two in one package are a mistake in it.
            let severity: Issue.Severity = origins[other] == origin ? .warning : .information
            let canonical = header.url + (header.version.map { "|" + $0 } ?? "")
            issues.append(
                Issue("definitions.duplicate", severity: severity, canonical, places[other].name, place.name))
            return
        }
        if known.isEmpty {
            known = [position]
        } else {
            let order = VersionOrder(header.version)
            let slot = known.firstIndex { VersionOrder(headers[$0].version) < order } ?? known.count
            known.insert(position, at: slot)
        }
        positions[header.url] = known
    }

    /// The position of the definition that a canonical reference means: of the version it names, or the newest one.
    func position(of reference: CanonicalReference, type: String) -> Int? {
        positions[reference.url]?.first {
            headers[$0].resourceType == type && reference.isAnswered(by: headers[$0].version)
        }
    }

    /// The positions of all definitions of a type, in the order they were added.
    func positions(ofType type: String) -> [Int] { headers.indices.filter { headers[$0].resourceType == type } }
}
