import FHIRCore

// Contained resources (<https://hl7.org/fhir/R4/references.html#contained>).
extension ValidationRun {
    /// `dom-3`: what is contained is referred to from somewhere in the resource, or refers to the resource itself.
    ///
    /// The expression of the standard looks through the whole resource for each contained one, and not into narratives.
    mutating func checkContainedUse(_ index: Int) {
        var contained: [(node: Int, end: Int, id: String?)] = []
        forEachChild(of: index) { child, record in
            guard record.name == names.contained else { return }
            contained.append((child, child + Int(record.size), text(child, names.id)))
        }
        guard !contained.isEmpty else { return }
        var used: Set<String> = []
        var refersUp: Set<Int> = []
        var part = 0
        for node in index + 1..<index + Int(self.node(index).size) {
            while part < contained.count, contained[part].end <= node { part += 1 }
            let inside = part < contained.count && contained[part].node <= node ? part : nil
            for link in links(node) {
                if link.isEmpty { if let inside { refersUp.insert(inside) } } else { used.insert(link) }
            }
        }
        for (position, resource) in contained.enumerated() where !refersUp.contains(position) {
            if let id = resource.id, used.contains(id) { continue }
            add("invariant.dom-3", at: resource.node, resource.id ?? "")
        }
    }

    /// What a value refers to inside of its resource: the part after `#`.
    private func links(_ index: Int) -> [String] {
        let node = node(index)
        switch node.kind {
        case .string:
            guard tree[index].withValueBytes({ $0.first == UInt8(ascii: "#") }) == true, isReference(index, node) else {
                return []
            }
            return [String((tree[index].value ?? "").dropFirst())]
        case .xhtml:
            guard tree[index].withValueBytes({ $0.contains(UInt8(ascii: "#")) }) == true,
                let bytes = tree[index].withValueBytes({ Array($0) })
            else { return [] }
            var markup = NarrativeMarkup(bytes)
            var found: [String] = []
            while let piece = markup.next() {
                guard case .startTag(_, let attributes) = piece else { continue }
                found += attributes.map(\.value).filter { $0.hasPrefix("#") && $0.count > 1 }.map {
                    String($0.dropFirst())
                }
            }
            return found
        default: return []
        }
    }

    /// Whether a value may be a link: a reference's, or one whose type is a kind of `uri`.
    private func isReference(_ index: Int, _ node: NodeRecord) -> Bool {
        guard node.name != names.reference else { return true }
        guard node.type != NodeRecord.noType else { return false }
        switch schema.primitiveFormat(node.type) {
        case .uri, .url, .canonical: return true
        default: return false
        }
    }
}
