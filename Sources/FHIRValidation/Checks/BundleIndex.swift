import FHIRCore

/// The entries of a bundle, found by what references say.
struct BundleIndex {
    struct Entry {
        /// The entry's position, and the one after it.
        var node: Int
        var end: Int
        var resource: Int?
        var type: String?
        var id: String?
        var version: String?
        var fullUrl: String?
    }

    let node: Int
    let type: String
    private(set) var entries: [Entry] = []
    private var byURL: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]
    /// Entries without a place on a server, by the last part of their names.
    private var byUUID: [String: Int] = [:]
    /// Entries that belong together because one refers to the other: each leads towards the first of its group.
    private var groups: [Int] = []

    init(node: Int, type: String, entries: [Entry]) {
        self.node = node
        self.type = type
        self.entries = entries
        groups = Array(entries.indices)
        for (index, entry) in entries.enumerated() {
            if let url = entry.fullUrl { byURL[url, default: []].append(index) }
            if let url = entry.fullUrl, url.hasPrefix("urn:uuid:") { byUUID[String(url.dropFirst(9))] = index }
            if let type = entry.type, let id = entry.id { byName[type + "/" + id, default: []].append(index) }
        }
    }

    /// The entries that a reference in one of them leads to.
    func entries(for reference: ReferenceText, from entry: Int) -> [Int] {
        if reference.isAbsolute { return byURL[reference.url] ?? [] }
        guard let relative = reference.relative else { return [] }
        guard let own = entries[entry].fullUrl else { return byName[relative] ?? [] }
        guard let base = Self.base(of: own) else {
            // The entry has no place on a server: entries that have none either may be meant.
            return (byName[relative] ?? []).filter { entries[$0].fullUrl.map { Self.base(of: $0) == nil } ?? true }
        }
        return byURL[base + relative] ?? []
    }

    /// The entry that a relative reference means although it does not lead there: `Patient/X` beside `urn:uuid:X`.
    func entryMeant(by reference: ReferenceText) -> Int? {
        guard !reference.isAbsolute, let id = reference.relative?.split(separator: "/").last else { return nil }
        return byUUID[String(id)]
    }

    /// Everything before the last two parts of a server's URL.
    private static func base(of url: String) -> String? {
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else { return nil }
        let parts = url.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 5 else { return nil }
        return parts.dropLast(2).joined(separator: "/") + "/"
    }

    // MARK: Reach

    /// Remembers that one entry refers to another.
    mutating func link(_ one: Int, _ other: Int) {
        let (left, right) = (group(of: one), group(of: other))
        groups[max(left, right)] = min(left, right)
    }

    private mutating func group(of entry: Int) -> Int {
        var current = entry
        while groups[current] != current {
            groups[current] = groups[groups[current]]
            current = groups[current]
        }
        return current
    }

    /// The entries that no chain of references joins with the first one.
    func unreached() -> [Int] {
        var copy = self
        return entries.indices.filter { copy.group(of: $0) != 0 }
    }
}
