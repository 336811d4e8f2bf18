internal import FHIRFormats

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder of FHIR packages: folders `NAME#VERSION`, as the user's own cache has them, or archives.
struct PackageFolder {
    private let path: String
    private let names: [String]

    init(_ path: String) {
        self.path = path
        names = FolderNames.all(in: path)
    }

    /// The user's own cache; nil where the user has no home.
    static var userCache: String? {
        guard let home = getenv("HOME") else { return nil }
        return FolderWalk.join(String(cString: home), ".fhir/packages")
    }

    /// Where the package stands that a dependency asks for: the version itself, or the newest that answers to `1.2.x`,
    /// `latest` or `current`.
    func find(_ dependency: PackageManifest.Dependency) -> String? {
        var best: (order: VersionOrder, name: String)?
        for name in names {
            guard let version = Self.version(of: name, package: dependency.name) else { continue }
            guard Self.matches(version, dependency.version) else { continue }
            let order = VersionOrder(version)
            if best.map({ $0.order < order }) ?? true { best = (order, name) }
        }
        return best.map { FolderWalk.join(path, $0.name) }
    }

    /// The version that a name stands for; nil where it is another package's. A name without a version has an empty one.
    private static func version(of name: String, package: String) -> String? {
        guard name.hasPrefix(package) else { return nil }
        var rest = name.dropFirst(package.count)
        for ending in [".tgz", ".tar.gz"] where rest.hasSuffix(ending) { rest = rest.dropLast(ending.count) }
        if rest.isEmpty { return "" }
        guard let mark = rest.first, mark == "#" || mark == "-" || mark == "@" else { return nil }
        let version = rest.dropFirst()
        return version.first?.isNumber == true || version == "current" || version == "dev" ? String(version) : nil
    }

    private static func matches(_ version: String, _ wanted: String) -> Bool {
        if version.isEmpty || version == wanted || wanted == "latest" || wanted == "current" { return true }
        guard wanted.hasSuffix(".x") else { return false }
        return version.hasPrefix(wanted.dropLast(1))
    }
}

/// The names in a folder.
enum FolderNames {
    static func all(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
