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
            reportUnresolved(reference, index, in: bundles[last], from: entry)
        }
        guard found.count == 1, let target = found.first else { return nil }
        bundles[last].link(entry, target)
        return bundles[last].entries[target].resource
    }

    private mutating func reportUnresolved(
        _ reference: ReferenceText, _ index: Int, in bundle: BundleIndex, from entry: Int
    ) {
        if let meant = bundle.entryMeant(by: reference) {
            let target = bundle.entries[meant]
            if let type = reference.type, let found = target.type, type != found {
                return add("reference.named-type", at: index, reference.url, type, found)
            }
            add("reference.relative-to-uuid", at: index, reference.url, target.fullUrl ?? "")
        }
        // A urn leads nowhere else.
        let isUrn = reference.url.hasPrefix("urn:uuid:") || reference.url.hasPrefix("urn:oid:")
        let isWhole = ["document", "message", "transaction", "batch"].contains(bundle.type)
        if entry == 0, isIncluded(index, bundle.type, isRelative: !reference.isAbsolute || isUrn) {
            add("bundle.unresolved", at: index, reference.url)
        } else if isUrn {
            issues.add(Issue("bundle.unresolved", severity: isWhole ? .error : .warning, reference.url), at: index)
        }
    }

    /// Whether what a reference of the first entry leads to must be in the bundle.
    ///
    /// A document has everything that its Composition speaks of, but for the documents it relates to
    /// (<https://hl7.org/fhir/R4/documents.html#content>); a message has its focus
    /// (<https://hl7.org/fhir/R4/messageheader-definitions.html#MessageHeader.focus>).
    private func isIncluded(_ index: Int, _ bundleType: String, isRelative: Bool) -> Bool {
        guard let scope = scopes.last, !scope.isContained else { return false }
        switch (bundleType, tree[scope.index].typeName) {
        case ("document", "Composition"):
            if isRelative { return true }
            let steps = ancestors.drop { $0.index <= scope.index }.map { node($0.index).name } + [node(index).name]
            return !steps.contains(names.relatesTo) && !steps.contains(names.extension)
        case ("message", "MessageHeader"): return node(index).name == names.focus
        default: return false
        }
    }
}
