internal import FHIRCore
internal import FHIRFormats

/// Where the bytes of a definition stand.
enum DefinitionPlace: Sendable {
    case file(String)
    case archived(PackageArchive, TarScanner.Entry, archiveName: String)
    /// It was given as a tree, or stood in a Bundle.
    case tree(ElementTree)

    /// What issues call it.
    var name: String {
        switch self {
        case .file(let path): path
        case .archived(_, let entry, let archive): archive + ":" + entry.name
        case .tree(let tree): tree.storage.source.name ?? "a definition in memory"
        }
    }

    /// Reads the definition, leniently: what the schema does not know is kept and reported as warnings.
    func read(schema: Schema, limit: Int) -> ReadResult {
        let source: SourceBuffer
        do throws(FHIRError) {
            switch self {
            case .tree(let tree): return ReadResult(tree: tree, issues: [])
            case .file(let path): source = try RecordFile.read(path, limit: limit)
            case .archived(let archive, let entry, _): source = try archive.read(entry, name: name)
            }
        } catch {
            return ReadResult(tree: nil, issues: error.issues)
        }
        return FHIRRecord.read(source, schema: schema, options: ReadOptions(mode: .lenient))
    }
}
