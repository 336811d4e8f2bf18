import FHIRCore

// References (<https://hl7.org/fhir/R4/references.html>).
extension ValidationRun {
    mutating func checkReference(_ index: Int, targets: [String]) {
        let stated = text(index, names.type)
        if let stated, !stated.contains(":"), !ReferenceText.isResource(stated, schema) {
            add("reference.unknown-type", at: index, stated)
        }
        guard let place = child(index, names.reference), let text = tree[place].value, !text.isEmpty else { return }
        var type: String?
        if text.hasPrefix("#") {
            guard let target = containedTarget(String(text.dropFirst())) else {
                return add("reference.contained", at: index, text)
            }
            type = tree[target].typeName
        } else {
            let reference = ReferenceText(text, schema)
            if !reference.isAbsolute, reference.type == nil { return add("reference.form", at: index, text) }
            type = reference.type
            if let target = bundleTarget(reference, index) {
                let found = tree[target].typeName
                if let named = type, let found, named != found {
                    add("reference.named-type", at: index, text, named, found)
                }
                type = found
            }
        }
        guard let type else { return }
        if let stated, ReferenceText.isResource(stated, schema), stated != type {
            add("reference.type", at: index, stated, text, type)
        }
        if !targets.isEmpty, !targets.contains(type) {
            add("reference.target", at: index, text, type, targets.joined(separator: ", "))
        }
    }

    /// The contained resource of an id; `#` alone is the one that contains it.
    private mutating func containedTarget(_ id: String) -> Int? {
        guard let position = containerPosition else { return nil }
        let container = scopes[position]
        if id.isEmpty { return container.index }
        if let known = container.containedResources { return known[id] }
        var resources: [String: Int] = [:]
        forEachChild(of: container.index) { child, record in
            guard record.name == names.contained, let id = text(child, names.id), resources[id] == nil else { return }
            resources[id] = child
        }
        scopes[position].containedResources = resources
        return resources[id]
    }

    /// What a reference leads to in the bundle around it, by the standard's algorithm
    /// (<https://hl7.org/fhir/R4/bundle.html#references>); nil where it leads elsewhere.
    private mutating func bundleTarget(_ reference: ReferenceText, _ index: Int) -> Int? {
        guard let last = bundles.indices.last, let entry = scopes.last?.entry else { return nil }
        var found = bundles[last].entries(for: reference, from: entry)
        if let version = reference.version {
            found = found.filter { bundles[last].entries[$0].version == version }
        }
        if found.count > 1 {
            add("reference.ambiguous", at: index, reference.url, String(found.count))
        } else if found.isEmpty {
            // In a document, whatever the Composition speaks of is in the bundle; a urn leads nowhere else anyway.
            let isUrn = reference.url.hasPrefix("urn:uuid:") || reference.url.hasPrefix("urn:oid:")
            let type = bundles[last].type
            let isWhole = ["document", "message", "transaction", "batch"].contains(type)
            if type == "document", entry == 0, !reference.isAbsolute || isUrn, isCompositionLink(index) {
                add("bundle.unresolved", at: index, reference.url)
            } else if isUrn {
                issues.add(
                    Issue("bundle.unresolved", severity: isWhole ? .error : .warning, reference.url), at: index)
            }
        }
        guard found.count == 1, let target = found.first else { return nil }
        bundles[last].link(entry, target)
        return bundles[last].entries[target].resource
    }

    /// Whether the element stands in the Composition itself and not in what it contains.
    private func isCompositionLink(_ index: Int) -> Bool {
        guard let scope = scopes.last, !scope.isContained else { return false }
        return tree[scope.index].typeName == "Composition"
    }
}
