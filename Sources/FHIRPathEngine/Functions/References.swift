import FHIRCore

// `resolve()` (<https://hl7.org/fhir/R4/fhirpath.html#functions>): inside the record, and outside only through the
// caller's resolver.
extension Machine {
    mutating func resolve() throws {
        let (start, end) = (stack.start, stack.count)
        for index in start..<end {
            let item = stack[index]
            guard let reference = referenceText(item), !reference.isEmpty else { continue }
            if let target = try target(of: reference, from: item) { try stack.push(target) }
        }
        stack.move(from: end, to: start)
    }

    /// The literal reference of a `Reference`, or the text of a uri, url, canonical or string.
    private mutating func referenceText(_ item: Item) -> Text? {
        if let value = value(item) { return value.kind == .string ? value.text : nil }
        guard item.kind == .node else { return nil }
        return text(ofChild: "reference", of: item.node, tree: item.tree)
    }

    private mutating func target(of reference: Text, from item: Item) throws -> Item? {
        if reference.first == UInt8(ascii: "#") {
            return try contained(Bytes.slice(reference, 1..<reference.count), item)
        }
        if let found = try entry(reference, item) { return found }
        guard let resolver = environment.resolver,
            let tree = try resolver(String(decoding: reference, as: UTF8.self))
        else { return nil }
        return try self.item(tree.root)
    }

    /// A resource that the one around the item contains; `#` alone is that resource itself.
    private mutating func contained(_ id: Text, _ item: Item) throws -> Item? {
        let container = item.kind == .node ? container(of: item) : UnsafePointer(storage.nodes)
        let tree = item.kind == .node ? item.tree : 0
        if id.isEmpty { return Item(node: container, tree: tree) }
        for child in ChildNodes(container) where isNamed(child, "contained") {
            try spend(1)
            if let found = text(ofChild: "id", of: child, tree: tree), Bytes.equal(found, id) {
                return Item(node: child, tree: tree)
            }
        }
        return nil
    }

    /// The innermost resource around a node that is not itself contained in another.
    private func container(of item: Item) -> UnsafePointer<NodeRecord> {
        let root = UnsafePointer(tree(item).nodes)
        var (found, node) = (root, root)
        while node != item.node {
            guard let child = ChildNodes(node).first(where: { item.node < $0 + Int($0.pointee.size) }) else { break }
            node = child
            if node.pointee.flags.contains(.resource), !isNamed(node, "contained") { found = node }
        }
        return found
    }

    // MARK: Bundles

    /// A resource of the bundle that the record is.
    private mutating func entry(_ reference: Text, _ item: Item) throws -> Item? {
        let tree = item.kind == .node ? item.tree : 0
        let root = UnsafePointer((tree == 0 ? storage : existingWork.otherTrees[Int(tree) - 1]).nodes)
        guard root.pointee.type != NodeRecord.noType, schema.typeName(root.pointee.type) == "Bundle" else { return nil }
        let wanted = absolute(reference, item, root)
        for entry in ChildNodes(root) where isNamed(entry, "entry") {
            try spend(1)
            guard let resource = ChildNodes(entry).first(where: { isNamed($0, "resource") }) else { continue }
            if let fullURL = text(ofChild: "fullUrl", of: entry, tree: tree) {
                if Bytes.equal(fullURL, reference) || wanted.map({ fullURL.elementsEqual($0) }) == true {
                    return Item(node: resource, tree: tree)
                }
                // An entry of another server is not meant by a relative reference, unless nothing tells where this one is.
                if wanted != nil { continue }
            }
            if isRelative(reference, to: resource, tree) { return Item(node: resource, tree: tree) }
        }
        return nil
    }

    /// A relative reference under the base of the entry that it stands in; nil where the entry has none.
    private func absolute(_ reference: Text, _ item: Item, _ root: UnsafePointer<NodeRecord>) -> [UInt8]? {
        guard item.kind == .node, reference.count(where: { $0 == UInt8(ascii: "/") }) == 1,
            let entry = ChildNodes(root).first(where: { item.node < $0 + Int($0.pointee.size) }),
            let fullURL = text(ofChild: "fullUrl", of: entry, tree: item.tree), fullURL.starts(with: "http".utf8)
        else { return nil }
        // Everything up to the second slash from the end.
        let slashes = fullURL.indices.filter { fullURL[$0] == UInt8(ascii: "/") }
        guard slashes.count >= 4 else { return nil }
        return Array(fullURL[...slashes[slashes.count - 2]]) + Array(reference)
    }

    /// Whether a reference of the form `Type/id` names a resource.
    private func isRelative(_ reference: Text, to resource: UnsafePointer<NodeRecord>, _ tree: UInt16) -> Bool {
        guard resource.pointee.type != NodeRecord.noType, let id = text(ofChild: "id", of: resource, tree: tree)
        else { return false }
        let type = schema.nameBytes(schema.types[Int(resource.pointee.type)].name)
        guard reference.count == type.count + 1 + id.count, reference[type.count] == UInt8(ascii: "/") else {
            return false
        }
        return Bytes.equal(Bytes.slice(reference, 0..<type.count), type)
            && Bytes.equal(Bytes.slice(reference, type.count + 1..<reference.count), id)
    }
}
