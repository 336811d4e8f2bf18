internal import FHIRCore
internal import FHIRFormats

/// What a definition set has read and made so far.
final class DefinitionWorkspace: @unchecked Sendable {
    // Invariant: every `var` is only touched under `lock`.
    let schema: Schema
    let index: CanonicalIndex
    let options: DefinitionOptions
    let properties: ElementProperties
    let lock = Monitor()
    private var profiles: [String: ProfileLookup] = [:]
    private var snapshots: [String: Result<SnapshotNode, SnapshotGenerator.Unavailable>] = [:]
    var terminology = TerminologyCache()
    /// The snapshots that are being made, from the first one asked for down to its bases.
    private var open: [String] = []

    init(schema: Schema, index: CanonicalIndex, options: DefinitionOptions) {
        self.schema = schema
        self.index = index
        self.options = options
        properties = ElementProperties(schema)
    }

    /// Reads a definition; nil where it is not at hand.
    func read(_ reference: CanonicalReference, type: String) -> ReadResult? {
        guard let position = index.position(of: reference, type: type) else { return nil }
        return index.places[position].read(schema: schema, limit: options.limits.fileSize)
    }

    // MARK: Structures

    /// Reads a StructureDefinition, or makes that of a type, a profile or an extension of the schema.
    private func structure(_ reference: CanonicalReference) -> ReadResult? {
        if let result = read(reference, type: "StructureDefinition") { return result }
        let made =
            coreType(reference).flatMap { SchemaDefinition.tree(ofType: $0, schema: schema) }
            ?? SchemaProfile.tree(of: reference, schema: schema)
        guard let tree = made else { return nil }
        return ReadResult(tree: tree, issues: [])
    }

    /// The type of the schema that a canonical reference names.
    private func coreType(_ reference: CanonicalReference) -> String? {
        let prefix = SnapshotGenerator.typeURL("")
        guard reference.url.hasPrefix(prefix) else { return nil }
        guard reference.isAnswered(by: schema.fhirVersion) else { return nil }
        return String(reference.url.dropFirst(prefix.count))
    }

    /// One name for every way to ask for a definition.
    private func key(_ reference: CanonicalReference) -> String {
        guard let position = index.position(of: reference, type: "StructureDefinition") else {
            // What the schema has is of its own version.
            let isKnown = reference.isAnswered(by: schema.fhirVersion)
            return isKnown ? reference.url : reference.url + "|" + (reference.version ?? "")
        }
        return String(position)
    }

    func profile(_ reference: CanonicalReference) -> ProfileLookup {
        let key = key(reference)
        if let known = profiles[key] { return known }
        let result = compile(reference, isRegenerated: false)
        profiles[key] = result
        return result
    }

    /// Compiles a profile, by the snapshot it carries or one that is made anew.
    func compile(_ reference: CanonicalReference, isRegenerated: Bool) -> ProfileLookup {
        guard let read = structure(reference) else { return .notFound }
        return compile(read, reference.url, isRegenerated: isRegenerated)
    }

    func compile(_ read: ReadResult, _ url: String, isRegenerated: Bool) -> ProfileLookup {
        guard let tree = read.tree else { return .unusable(read.issues) }
        guard let header = ProfileHeader(tree) else {
            return .unusable(read.issues + [Issue("snapshot.not-a-profile", url, tree.root.name)])
        }
        let made = snapshot(of: tree, isRegenerated: isRegenerated)
        guard let root = made.root else { return .unusable(read.issues + made.issues) }
        var compiler = ProfileCompiler(schema: schema, definition: tree)
        return .found(compiler.compile(root, header: header, issues: read.issues + made.issues))
    }

    // MARK: Snapshots

    /// The snapshot of a definition that another one builds on.
    func snapshot(_ reference: CanonicalReference) -> Result<SnapshotNode, SnapshotGenerator.Unavailable> {
        let key = key(reference)
        if let known = snapshots[key] { return known }
        if open.contains(key) { return .failure(.init(reason: "it is derived from itself")) }
        if open.count >= options.limits.derivationDepth {
            return .failure(
                .init(reason: "more than \(options.limits.derivationDepth) definitions build on each other"))
        }
        open.append(key)
        defer { open.removeLast() }
        let result: Result<SnapshotNode, SnapshotGenerator.Unavailable>
        if let read = structure(reference) {
            if let root = read.tree.flatMap({ snapshot(of: $0, isRegenerated: false).root }) {
                result = .success(root)
            } else {
                result = .failure(.init(reason: "it has no snapshot, and none can be made"))
            }
        } else {
            result = .failure(.init(reason: "it is not at hand"))
        }
        snapshots[key] = result
        return result
    }

    /// The snapshot of a definition: the one it carries, or one made from its differential.
    ///
    /// - Parameter isRegenerated: Whether the one it carries is left aside where there is a differential.
    func snapshot(of tree: ElementTree, isRegenerated: Bool) -> (root: SnapshotNode?, issues: [Issue]) {
        let top = tree.root
        let differential = top["differential"]?.children(named: "element") ?? []
        if let snapshot = top["snapshot"], !isRegenerated || differential.isEmpty {
            var issues: [Issue] = []
            let elements = snapshot.children(named: "element")
            if elements.count > options.limits.snapshotElements { return tooLarge(options.limits.snapshotElements) }
            let root = SnapshotNode.tree(of: elements, properties) { path in
                issues.append(Issue("snapshot.path", expression: path, path, "the snapshot"))
            }
            if root != nil { return (root, issues) }
        }
        let url = top["url"]?.value ?? ""
        guard !differential.isEmpty || top["baseDefinition"] != nil else {
            return (nil, [Issue("snapshot.no-elements", location: top.location, url)])
        }
        if differential.count > options.limits.differentialElements {
            return tooLarge(options.limits.differentialElements)
        }
        return generate(tree, differential, url: url)
    }

    private func tooLarge(_ limit: Int) -> (root: SnapshotNode?, issues: [Issue]) {
        (nil, [Issue("snapshot.too-large", String(limit))])
    }

    /// A definition with a snapshot made from its differential.
    func record(withSnapshotOf tree: ElementTree) -> ReadResult {
        guard tree.root.typeName == "StructureDefinition" else {
            let name = tree.storage.source.name ?? "The record"
            return ReadResult(tree: nil, issues: [Issue("snapshot.not-a-profile", name, tree.root.name)])
        }
        let made = snapshot(of: tree, isRegenerated: true)
        guard let root = made.root else { return ReadResult(tree: nil, issues: made.issues) }
        return ReadResult(tree: SnapshotWriter(schema: schema).write(root, into: tree), issues: made.issues)
    }

    private func generate(
        _ tree: ElementTree, _ differential: [ElementTree.Element], url: String
    ) -> (root: SnapshotNode?, issues: [Issue]) {
        let top = tree.root
        let own = key(CanonicalReference(url + (top["version"]?.value.map { "|" + $0 } ?? "")))
        let isOutermost = !open.contains(own)
        if isOutermost { open.append(own) }
        defer { if isOutermost { open.removeLast() } }
        let base: SnapshotNode
        if let name = top["baseDefinition"]?.value {
            switch snapshot(CanonicalReference(name)) {
            case .success(let node): base = node
            case .failure(let failure):
                let place = top["baseDefinition"]?.location
                return (nil, [Issue("snapshot.base", location: place, name, failure.reason)])
            }
        } else {
            base = SnapshotNode(name: top["type"]?.value ?? "", draft: ElementDraft())
        }
        var generator = SnapshotGenerator(
            url: url, base: base, mayAddElements: top["derivation"]?.value != "constraint",
            definitions: SnapshotGenerator.Definitions(
                snapshot: { self.snapshot(CanonicalReference($0)) }, isKind: isKind,
                limit: options.limits.snapshotElements))
        generator.apply(differential, properties)
        return (generator.root, generator.issues)
    }

    /// Whether a type may stand where another one is asked for.
    private func isKind(_ type: String, _ ancestor: String) -> Bool {
        guard let one = schema.typeID(named: type), let other = schema.typeID(named: ancestor) else { return false }
        return schema.type(one, isA: other)
    }
}

extension ProfileHeader {
    init?(_ tree: ElementTree) {
        let top = tree.root
        guard top.typeName == "StructureDefinition", let type = top["type"]?.value else { return nil }
        url = top["url"]?.value ?? ""
        version = top["version"]?.value
        name = top["name"]?.value ?? ""
        self.type = type
        kind = top["kind"]?.value.flatMap { .init(rawValue: $0) } ?? .resource
        isAbstract = top["abstract"]?.value == "true"
        baseDefinition = top["baseDefinition"]?.value
    }
}
