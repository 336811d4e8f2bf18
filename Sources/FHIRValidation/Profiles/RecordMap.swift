import FHIRCore

/// Every resource in a record, and what references between them lead to, whatever the walk is at.
struct RecordMap {
    struct Resource {
        var node: Int
        var end: Int
        /// The resource around it, among ``RecordMap/resources``.
        var parent: Int?
        var isContained: Bool
        /// The innermost bundle around it, among ``RecordMap/bundles``, and its entry there.
        var bundle: Int?
        var entry: Int?
    }

    /// What a reference leads to.
    enum Target {
        case contained(Int)
        case bundled(Int)
        /// Out of the record; with the type that the reference names.
        case elsewhere(UInt16?)
        /// `#id` of something that is not there.
        case nowhere
    }

    private(set) var resources: [Resource] = []
    private(set) var bundles: [BundleIndex] = []
    private let names: KnownNames

    init(_ tree: ElementTree, _ names: KnownNames) {
        self.names = names
        var open: [Int] = []
        var openBundles: [(resource: Int, bundle: Int)] = []
        for index in 0..<tree.count {
            let record = tree.storage.nodes[index]
            guard index == 0 || record.flags.contains(.resource) else { continue }
            while let last = open.last, resources[last].end <= index { open.removeLast() }
            while let last = openBundles.last, resources[last.resource].end <= index { openBundles.removeLast() }
            var resource = Resource(
                node: index, end: index + Int(record.size), parent: open.last,
                isContained: record.name == names.contained && !open.isEmpty, bundle: openBundles.last?.bundle)
            resource.entry = resource.bundle.flatMap { bundles[$0].entry(around: index) }
            open.append(resources.count)
            if tree[index].typeName == "Bundle" {
                openBundles.append((resources.count, bundles.count))
                bundles.append(Self.bundle(tree, index, names))
            }
            resources.append(resource)
        }
    }

    private static func bundle(_ tree: ElementTree, _ index: Int, _ names: KnownNames) -> BundleIndex {
        var entries: [BundleIndex.Entry] = []
        tree.forEachChild(of: index) { child, record in
            guard record.name == names.entry else { return }
            var entry = BundleIndex.Entry(node: child, end: child + Int(record.size))
            entry.fullUrl = tree.text(child, names.fullUrl)
            if let resource = tree.child(child, names.resource) {
                entry.resource = resource
                entry.type = tree[resource].typeName
                entry.id = tree.text(resource, names.id)
                entry.version = tree.child(resource, names.meta).flatMap { tree.text($0, names.versionId) }
            }
            entries.append(entry)
        }
        return BundleIndex(node: index, type: tree.text(index, names.type) ?? "", entries: entries)
    }

    /// The innermost resource around a node, or the node itself.
    func resource(around node: Int) -> Int? {
        var low = 0
        var high = resources.count
        while low < high {
            let middle = (low + high) / 2
            if resources[middle].node <= node { low = middle + 1 } else { high = middle }
        }
        var found: Int? = low - 1
        while let candidate = found, candidate >= 0 {
            if node < resources[candidate].end { return candidate }
            found = resources[candidate].parent
        }
        return nil
    }

    /// The resource that contains this one, or itself: what `#id` looks into.
    func container(of resource: Int) -> Int {
        var current = resource
        while resources[current].isContained, let parent = resources[current].parent { current = parent }
        return current
    }

    /// Follows a literal reference that stands in a node.
    func target(of text: String, from node: Int, in tree: ElementTree) -> Target {
        let reference = ReferenceText(text, tree.schema)
        let type = reference.type.flatMap { tree.schema.typeID(named: $0) }
        guard let resource = resource(around: node) else { return .elsewhere(type) }
        let top = container(of: resource)
        if text.hasPrefix("#") {
            let id = text.dropFirst()
            if id.isEmpty { return .contained(resources[top].node) }
            var found: Int?
            tree.forEachChild(of: resources[top].node) { child, record in
                if found == nil, record.name == names.contained, let own = tree.text(child, names.id), own == id {
                    found = child
                }
            }
            return found.map { .contained($0) } ?? .nowhere
        }
        guard let bundle = resources[top].bundle, let entry = resources[top].entry else { return .elsewhere(type) }
        var found = bundles[bundle].entries(for: reference, from: entry)
        if let version = reference.version { found = found.filter { bundles[bundle].entries[$0].version == version } }
        guard found.count == 1, let target = bundles[bundle].entries[found[0]].resource else { return .elsewhere(type) }
        return .bundled(target)
    }
}

extension BundleIndex {
    /// The entry that a node stands in.
    func entry(around node: Int) -> Int? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].node <= node { low = middle + 1 } else { high = middle }
        }
        return low > 0 && node < entries[low - 1].end ? low - 1 : nil
    }
}

extension ElementTree {
    /// The first child of a name; nil where there is none.
    func child(_ index: Int, _ name: UInt32) -> Int? {
        let end = index + Int(storage.nodes[index].size)
        var child = index + 1
        while child < end {
            let record = storage.nodes[child]
            if record.name == name { return child }
            child += Int(record.size)
        }
        return nil
    }

    /// The value of the first child of a name.
    func text(_ index: Int, _ name: UInt32) -> String? { child(index, name).flatMap { self[$0].value } }
}
