internal import FHIRCore
internal import FHIRFormats

/// Finds the definitions in packages, folders and files, and those that packages build on.
struct DefinitionLoader {
    let schema: Schema
    let options: DefinitionOptions
    private(set) var index = CanonicalIndex()
    private(set) var manifests: [PackageManifest] = []
    private(set) var issues: [Issue] = []
    private var origin = 0
    private var loadedPackages: Set<String> = []

    init(schema: Schema, options: DefinitionOptions) {
        self.schema = schema
        self.options = options
    }

    /// Loads what stands at a path: a package (folder or archive), a folder of definitions, or one file.
    mutating func load(_ path: String) {
        let known = manifests.count
        loadOne(path)
        loadDependencies(of: manifests[known...])
    }

    /// Adds one definition.
    mutating func add(_ tree: ElementTree) {
        origin += 1
        add(tree, of: DefinitionHeader(tree))
    }

    private mutating func loadOne(_ path: String) {
        origin += 1
        guard let status = FileStatus(path: path) else {
            issues.append(contentsOf: SystemCall.unreadable(path, SystemCall.reason()).issues)
            return
        }
        do throws(FHIRError) {
            switch status.kind {
            case .folder: try loadFolder(path)
            default:
                let source = try RecordFile.read(path, limit: options.limits.fileSize)
                if GzipReader.isGzip(source.bytes) { try loadArchive(source, path) } else { loadFile(source, path) }
            }
        } catch {
            issues.append(contentsOf: error.issues)
        }
    }

    // MARK: Files and folders

    private mutating func loadFile(_ source: SourceBuffer, _ path: String) {
        guard let header = DefinitionHeader(scanning: source.bytes), DefinitionHeader.kept.contains(header.resourceType)
        else {
            // Not a definition: a Bundle of definitions, or nothing for us. Reading it says which.
            let result = FHIRRecord.read(source, schema: schema, options: ReadOptions(mode: .lenient))
            guard let tree = result.tree else { return issues.append(contentsOf: result.issues) }
            add(tree, of: DefinitionHeader(tree))
            return
        }
        add(header, .file(path))
    }

    private mutating func loadFolder(_ path: String) throws(FHIRError) {
        let inner = FolderWalk.join(path, "package")
        let isPackage = FileStatus(path: FolderWalk.join(inner, "package.json")) != nil
        let folder = isPackage ? inner : path
        if let bytes = try read(FolderWalk.join(folder, "package.json")) { addManifest(bytes, path) }
        let index = try read(FolderWalk.join(folder, ".index.json")).flatMap { PackageIndex($0.bytes) }
        let walk = FolderWalk(folder)
        for failure in walk.failures { issues.append(contentsOf: failure.issues) }
        if walk.files.count > options.limits.files {
            throw FHIRError([Issue("definitions.too-many", path, String(options.limits.files))])
        }
        for name in walk.files where name != "package.json" && !Self.isAside(name) {
            let file = FolderWalk.join(folder, name)
            if let header = index?.headers[name] {
                if DefinitionHeader.kept.contains(header.resourceType) { add(header, .file(file)) }
                continue
            }
            guard let source = try read(file) else { continue }
            scan(source, at: .file(file))
        }
    }

    private func read(_ path: String) throws(FHIRError) -> SourceBuffer? {
        guard FileStatus(path: path) != nil else { return nil }
        return try RecordFile.read(path, limit: options.limits.fileSize)
    }

    /// Indexes a file of a folder or package; one that is no definition is passed over.
    private mutating func scan(_ source: SourceBuffer, at place: DefinitionPlace) {
        guard let header = DefinitionHeader(scanning: source.bytes) else { return }
        if header.resourceType == "Bundle" {
            let result = place.read(schema: schema, limit: options.limits.fileSize)
            if let tree = result.tree { addEntries(of: tree) }
        } else if DefinitionHeader.kept.contains(header.resourceType) {
            add(header, place)
        }
    }

    /// Folders of a package that hold no definitions of it.
    private static func isAside(_ name: String) -> Bool {
        guard let slash = name.firstIndex(of: "/") else { return false }
        return ["example", "examples", "tests", "openapi", "xml", "rdf", "other"].contains(String(name[..<slash]))
    }

    // MARK: Archives

    private mutating func loadArchive(_ source: SourceBuffer, _ path: String) throws(FHIRError) {
        var limits = PackageArchive.Limits()
        limits.size = options.limits.packageSize
        limits.files = options.limits.files
        limits.fileSize = options.limits.fileSize
        let contents = ArchiveContents()
        let archive = try PackageArchive(source, limits: limits, wants: contents.wants, found: contents.found)
        for name in contents.refused { issues.append(Issue("definitions.path", path, name)) }
        if let manifest = contents.manifest { addManifest(SourceBuffer(name: path, manifest), path) }
        for (name, entry) in contents.entries where !Self.isAside(name) {
            let place = DefinitionPlace.archived(archive, entry, archiveName: path)
            if let header = contents.index?.headers[name] {
                if DefinitionHeader.kept.contains(header.resourceType) { add(header, place) }
            } else if let header = contents.headers[name] {
                if DefinitionHeader.kept.contains(header.resourceType) { add(header, place) }
            } else if let source = try? archive.read(entry, name: place.name) {
                scan(source, at: place)
            }
        }
    }

    // MARK: What was found

    private mutating func add(_ header: DefinitionHeader, _ place: DefinitionPlace) {
        if header.url.isEmpty, ["StructureDefinition", "ValueSet", "CodeSystem"].contains(header.resourceType) {
            issues.append(Issue("definitions.no-url", place.name, header.resourceType))
        }
        index.add(header, at: place, origin: origin)
    }

    private mutating func add(_ tree: ElementTree, of header: DefinitionHeader) {
        if header.resourceType == "Bundle" {
            addEntries(of: tree)
        } else if DefinitionHeader.kept.contains(header.resourceType) {
            add(header, .tree(tree))
        } else {
            issues.append(
                Issue("definitions.no-definition", tree.storage.source.name ?? "the record", header.resourceType))
        }
    }

    private mutating func addEntries(of bundle: ElementTree) {
        for entry in bundle.root.children(named: "entry") {
            guard let resource = entry["resource"] else { continue }
            let tree = resource.detached
            let header = DefinitionHeader(tree)
            if DefinitionHeader.kept.contains(header.resourceType) { add(header, .tree(tree)) }
        }
    }

    private mutating func addManifest(_ bytes: SourceBuffer, _ path: String) {
        guard let manifest = PackageManifest(bytes.bytes) else {
            issues.append(Issue("definitions.manifest", FolderWalk.join(path, "package.json")))
            return
        }
        loadedPackages.insert(manifest.name)
        if !manifest.isFor(schema.fhirVersion) {
            issues.append(
                Issue(
                    "definitions.fhir-version", path, manifest.fhirVersions.joined(separator: ", "), schema.fhirVersion)
            )
        }
        manifests.append(manifest)
    }

    // MARK: Dependencies

    private mutating func loadDependencies(of manifests: ArraySlice<PackageManifest>) {
        let folders = [options.packageFolder, options.usesPackageCache ? PackageFolder.userCache : nil]
            .compactMap { $0 }.map { PackageFolder($0) }
        guard !folders.isEmpty else { return }
        var open = manifests.flatMap(\.dependencies)
        var count = 0
        while !open.isEmpty {
            let dependency = open.removeFirst()
            guard loadedPackages.insert(dependency.name).inserted else { continue }
            guard let path = folders.lazy.compactMap({ $0.find(dependency) }).first else {
                issues.append(Issue("definitions.dependency", dependency.name, dependency.version))
                continue
            }
            count += 1
            if count > options.limits.dependencies { return }
            let known = self.manifests.count
            loadOne(path)
            open += self.manifests[known...].flatMap(\.dependencies)
        }
    }
}

extension PackageManifest {
    /// Whether the package is meant for a FHIR version, patches apart; true where it says nothing.
    func isFor(_ version: String) -> Bool {
        func release(_ version: String) -> Substring {
            version.prefix { $0 != "-" }.split(separator: ".").prefix(2).joined(separator: ".")[...]
        }
        return fhirVersions.isEmpty || fhirVersions.contains { release($0) == release(version) }
    }
}

/// What one pass over an archive finds.
private final class ArchiveContents {
    var entries: [(String, TarScanner.Entry)] = []
    var headers: [String: DefinitionHeader] = [:]
    var index: PackageIndex?
    var manifest: [UInt8]?
    var refused: [String] = []

    /// Files are looked at while unpacking, unless the package's index has come before them.
    func wants(_ entry: TarScanner.Entry) -> Bool {
        guard let name = Self.name(entry) else { return false }
        return name == "package.json" || name == ".index.json"
            || (index == nil && RecordFormat.extensionLength(name) != nil)
    }

    func found(_ entry: TarScanner.Entry, _ bytes: [UInt8]?) {
        guard let name = Self.name(entry) else { return refused.append(entry.name) }
        switch name {
        case "package.json": manifest = bytes
        case ".index.json": index = bytes?.withUnsafeBufferPointer { PackageIndex($0) }
        default:
            guard RecordFormat.extensionLength(name) != nil else { return }
            entries.append((name, entry))
            if let bytes { headers[name] = bytes.withUnsafeBufferPointer { DefinitionHeader(scanning: $0) } }
        }
    }

    /// The path below the package's own folder; nil where a path leads out of the archive.
    private static func name(_ entry: TarScanner.Entry) -> String? {
        var parts = entry.name.split(separator: "/", omittingEmptySubsequences: false)
        if entry.name.hasPrefix("/") || entry.name.contains("\\") || entry.name.contains("\0") { return nil }
        parts.removeAll { $0 == "." || $0.isEmpty }
        if parts.isEmpty || parts.contains("..") { return nil }
        if parts.count > 1, parts[0] == "package" { parts.removeFirst() }
        return parts.joined(separator: "/")
    }
}
