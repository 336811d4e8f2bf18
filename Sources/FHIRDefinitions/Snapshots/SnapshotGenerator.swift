internal import FHIRCore

/// Makes the snapshot of a profile: the snapshot of its base, changed by the differential.
///
/// See <https://hl7.org/fhir/R4/profiling.html#snapshot>. The base's elements form a tree; each element of the differential
/// finds its place in it, and a type is walked into where the differential speaks of what is below it.
struct SnapshotGenerator {
    /// What the generator needs to know of other definitions.
    struct Definitions {
        /// The snapshot of a definition, to be copied before it is changed; or why there is none.
        var snapshot: (_ canonical: String) -> Result<SnapshotNode, Unavailable>
        /// Whether one type is, or specialises, another one.
        var isKind: (_ type: String, _ ancestor: String) -> Bool
        /// The largest number of elements.
        var limit: Int
    }

    /// Why a definition cannot be used, in a few words.
    struct Unavailable: Error {
        var reason: String
    }

    let definitions: Definitions
    /// The canonical URL of the profile.
    let url: String
    /// Whether elements may be added: a type's own definition, or a logical model.
    let mayAddElements: Bool
    /// The snapshot of the base, as it was.
    let base: SnapshotNode
    let root: SnapshotNode
    var issues: [Issue]
    /// Elements added by walking into types, slices and content references.
    var addedCount = 0
    private var isTooLarge = false

    init(
        url: String, base: SnapshotNode, mayAddElements: Bool, definitions: Definitions
    ) {
        self.url = url
        self.base = base
        self.mayAddElements = mayAddElements
        self.definitions = definitions
        root = base.copy()
        issues = []
    }

    /// Changes the snapshot by a differential.
    mutating func apply(_ differential: some Sequence<ElementTree.Element>, _ properties: ElementProperties) {
        let tree = DifferentialTree(differential, properties)
        issues += tree.issues
        guard let top = tree.sorted() else { return }
        if top.name != root.name {
            guard mayAddElements else {
                report("snapshot.path", top, id: top.name, top.name, root.name)
                return
            }
            root.name = top.name
        }
        apply(top, to: root, id: root.name)
    }

    private mutating func apply(_ change: DifferentialNode, to node: SnapshotNode, id: String) {
        guard !isTooLarge else { return }
        if let draft = change.draft { merge(draft, into: node, id: id, at: change.element) }
        if !node.children.isEmpty || !change.children.isEmpty { narrowChoices(change, node, id: id) }
        for child in change.children {
            guard let target = target(of: child, in: node, id: id) else { continue }
            let place = id + "." + target.name
            if let slice = target.sliceName, node.child(named: target.name) !== target {
                apply(child, to: target, id: place + ":" + slice)
                continue
            }
            apply(child, to: target, id: place)
            if let only = loneSlice(child, of: target) {
                target.sliceName = only.sliceName
                apply(only, to: target, id: place)
                continue
            }
            for slice in child.slices {
                guard let found = self.slice(slice, of: target, id: place) else { continue }
                apply(slice, to: found, id: place + ":" + (found.sliceName ?? ""))
            }
        }
    }

    /// A differential that speaks of one type of a choice by its name (`valueQuantity`), and nowhere slices the choice,
    /// leaves the choice the types it names and no others.
    private mutating func narrowChoices(_ change: DifferentialNode, _ node: SnapshotNode, id: String) {
        guard let first = change.children.first else { return }
        if node.children.isEmpty { expand(node, id: id, at: first) }
        for choice in node.children where choice.isChoice && !choice.draft.isSliced {
            let own = change.children.first { $0.name == choice.name }
            guard own?.draft?.has(.slicing) != true, own?.draft?.has(.type) != true, own?.slices.isEmpty ?? true else {
                continue
            }
            let named = change.children.filter { self.choice($0.name, in: node) === choice }
            guard !named.isEmpty else { continue }
            choice.draft.set(
                .type,
                choice.draft.types.filter { type in
                    named.contains { type.typeCode?.isSpelt($0.name.dropFirst(choice.baseName.count)) ?? false }
                })
            choice.draft.impliedSlicing = .onlyType
        }
    }

    /// A slice without any slicing is only a name for the element itself; nil where it is a real one.
    private func loneSlice(_ change: DifferentialNode, of node: SnapshotNode) -> DifferentialNode? {
        guard change.slices.count == 1, let slice = change.slices.first, let name = slice.sliceName, slice.draft != nil
        else { return nil }
        guard !node.draft.isSliced, node.slices.isEmpty, node.name != "extension", node.name != "modifierExtension"
        else { return nil }
        if node.isChoice, node.draft.typeCodes.contains(where: { node.baseName + $0.capitalizedName == name }) {
            return nil
        }
        if node.isChoice, slice.draft?.types.count == 1, node.draft.types.count > 1 { return nil }
        return slice
    }

    // MARK: Finding elements

    /// The element that a differential's element means; nil where there is none, which is reported.
    private mutating func target(of change: DifferentialNode, in parent: SnapshotNode, id: String) -> SnapshotNode? {
        if parent.children.isEmpty { expand(parent, id: id, at: change) }
        if let child = parent.child(named: change.name) { return child }
        if let child = choice(change.name, in: parent) {
            // The only type of a choice may be spoken of by its own name without slicing the choice.
            return typeSlice(named: change.name, of: child, id: id + "." + child.name, at: change)
        }
        // A snapshot of elsewhere may name a choice after its only type.
        if change.name.hasSuffix("[x]"),
            let child = parent.children.first(where: { $0.draft.baseFacts?.path.hasSuffix("." + change.name) ?? false })
        {
            return child
        }
        guard mayAddElements, change.draft != nil else {
            report("snapshot.path", change, id: id, id + "." + change.name, describe(parent))
            return nil
        }
        let added = SnapshotNode(name: change.name, draft: ElementDraft())
        parent.children.append(added)
        count(1)
        return added
    }

    /// The choice that a name with a type belongs to: `value[x]` for `valueQuantity`.
    private func choice(_ name: String, in parent: SnapshotNode) -> SnapshotNode? {
        parent.children.first { child in
            guard child.isChoice, name.hasPrefix(child.baseName), name.count > child.baseName.count else {
                return false
            }
            let type = name.dropFirst(child.baseName.count)
            return child.draft.typeCodes.contains { $0.isSpelt(type) }
                || child.slice(named: name) != nil
        }
    }

    /// The slice of a choice for one of its types, made where there is none yet.
    private mutating func typeSlice(
        named name: String, of node: SnapshotNode, id: String, at change: DifferentialNode
    ) -> SnapshotNode? {
        let type = name.dropFirst(node.baseName.count)
        if let known = node.slice(named: name)
            ?? node.slices.first(where: { $0.draft.typeCodes.count == 1 && $0.draft.typeCodes[0].isSpelt(type) })
        {
            return known
        }
        if !node.draft.isSliced { node.draft.impliedSlicing = .type }
        let slice = makeSlice(name, of: node)
        slice.draft.set(.type, slice.draft.types.filter { $0.typeCode?.isSpelt(type) ?? false })
        return slice
    }

    /// The slice that a differential means: one that the base has, or a new one.
    private mutating func slice(_ change: DifferentialNode, of node: SnapshotNode, id: String) -> SnapshotNode? {
        guard let name = change.sliceName else { return nil }
        if let known = node.slice(named: name) { return known }
        if node.isChoice, node.draft.typeCodes.contains(where: { node.baseName + $0.capitalizedName == name }) {
            return typeSlice(named: name, of: node, id: id, at: change)
        }
        guard change.draft != nil else {
            report("snapshot.slice", change, id: id, id + ":" + name)
            return nil
        }
        var owner = node
        if let slash = name.lastIndex(of: "/"), let outer = node.slice(named: String(name[..<slash])) { owner = outer }
        if !owner.draft.isSliced, owner === node {
            if node.name == "extension" || node.name == "modifierExtension" {
                node.draft.impliedSlicing = .url
            } else if node.isChoice {
                node.draft.impliedSlicing = .type
            } else if (change.draft?.types.count ?? 0) == 0 || node.draft.max != "1" {
                report("snapshot.slicing", change, id: id, id)
            }
        }
        if owner.draft.first(.slicing)?["rules"]?.value == "closed", isClosed(in: base, id: id) {
            report("snapshot.closed-slicing", change, id: id + ":" + name, id, "add the slice " + name)
        }
        return makeSlice(name, of: owner)
    }

    /// Whether the base itself has this element with a closed slicing.
    private func isClosed(in base: SnapshotNode, id: String) -> Bool {
        var isClosed = false
        base.forEach { node, place, _ in
            if place == id, node.draft.first(.slicing)?["rules"]?.value == "closed" { isClosed = true }
        }
        return isClosed
    }

    /// A slice starts as what it slices, and none of it is required yet.
    private mutating func makeSlice(_ name: String, of node: SnapshotNode) -> SnapshotNode {
        let slice = node.copyUnsliced()
        slice.sliceName = name
        slice.draft.remove(.slicing)
        slice.draft.remove(.sliceIsConstraining)
        slice.draft.impliedSlicing = nil
        slice.draft.minimum = 0
        node.add(slice: slice)
        count(slice.count)
        return slice
    }

    // MARK: Walking into types

    /// Gives an element the children that its type or its content reference has.
    private mutating func expand(_ node: SnapshotNode, id: String, at change: DifferentialNode) {
        if let reference = node.draft.text(.contentReference) {
            guard let target = referenced(reference) else {
                report("snapshot.content-reference", change, id: id, reference)
                return
            }
            node.children = target.children.map { $0.copy() }
            node.draft.remove(.contentReference)
            node.draft.set(.type, target.draft.types)
        } else {
            guard let source = typeSnapshot(of: node, id: id, at: change) else { return }
            node.children = source.children.map { $0.copy() }
        }
        count(node.count)
    }

    private func referenced(_ reference: String) -> SnapshotNode? {
        let canonical = CanonicalReference(reference)
        var owner = base
        if !canonical.url.isEmpty, let other = try? definitions.snapshot(canonical.url).get(), other.name != base.name {
            owner = other
        }
        var found: SnapshotNode?
        owner.forEach { node, id, _ in if id == canonical.fragment { found = node } }
        return found
    }

    /// The snapshot of the one type of an element, or of the profile on it; for several types what they have in common.
    private mutating func typeSnapshot(
        of node: SnapshotNode, id: String, at change: DifferentialNode
    ) -> SnapshotNode? {
        let codes = Set(node.draft.typeCodes)
        guard let code = codes.first else { return nil }
        if codes.count > 1 { return try? definitions.snapshot(SnapshotGenerator.typeURL("Element")).get() }
        let profiles = node.draft.types.flatMap { $0.children(named: "profile").compactMap(\.value) }
        if profiles.count == 1, let profile = profiles.first {
            switch definitions.snapshot(profile) {
            case .success(let snapshot): return snapshot
            case .failure(let failure):
                report("snapshot.type-profile", change, id: id, profile, code, failure.reason)
            }
        }
        return try? definitions.snapshot(SnapshotGenerator.typeURL(code)).get()
    }

    static func typeURL(_ code: String) -> String {
        code.contains("/") ? code : "http://hl7.org/fhir/StructureDefinition/" + code
    }

    // MARK: Reporting

    private mutating func count(_ added: Int) {
        addedCount += added
        guard addedCount > definitions.limit, !isTooLarge else { return }
        isTooLarge = true
        issues.append(Issue("snapshot.too-large", expression: root.name, String(definitions.limit)))
    }

    private func describe(_ node: SnapshotNode) -> String {
        let codes = node.draft.typeCodes
        return codes.isEmpty ? node.name : codes.prefix(3).joined(separator: " or ")
    }

    private mutating func report(_ id: Issue.ID, _ change: DifferentialNode, id place: String, _ arguments: String...) {
        report(id, at: change.place, place, arguments)
    }

    mutating func report(_ id: Issue.ID, at element: ElementTree.Element?, _ place: String, _ arguments: [String]) {
        var issue = Issue(id, expression: place, location: element?.location)
        issue.message = Issue.message(id, arguments)
        issues.append(issue)
    }
}

extension String {
    /// The name as it stands behind a choice's: `Quantity`, `DateTime`.
    var capitalizedName: String { prefix(1).uppercased() + dropFirst() }

    /// Whether a type's name is what stands behind a choice's name.
    func isSpelt(_ type: Substring) -> Bool {
        guard let first, count == type.count, first.uppercased() == type.prefix(1) else { return false }
        return dropFirst() == type.dropFirst()
    }
}
