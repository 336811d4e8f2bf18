import FHIRCore
public import Foundation

/// Generated files, in memory until they are written or compared.
public struct GeneratedFiles {
    /// The bytes of each file by its path from the root of the repository.
    private var files: [String: Data] = [:]
    /// Folders that hold nothing but generated files.
    private var folders: [String] = []

    init() {}

    /// The first line of every generated text file.
    static func header(of facts: SchemaFacts, comment: String) -> String {
        "\(comment) Generated from \(facts.packageName) \(facts.packageVersion). Do not edit; run CodeGeneration."
    }

    mutating func add(_ path: String, _ data: Data) { files[path] = data }

    /// Adds the files of a folder that is wholly generated.
    mutating func add(folder: String, _ contents: [String: String]) {
        folders.append(folder)
        for (path, text) in contents { files["\(folder)/\(path)"] = Data(text.utf8) }
    }

    public var count: Int { files.count }

    /// The paths of the files that are missing, differ or are left over, sorted.
    ///
    /// - Parameter root: The root of the repository.
    public func differences(at root: URL) throws -> [String] {
        let stale = try leftOver(at: root).map { "\($0) (left over)" }
        let changed = files.filter { (try? Data(contentsOf: root.appending(path: $0.key))) != $0.value }.keys
        return (stale + changed).sorted()
    }

    /// Writes what differs and deletes what is left over, and returns the paths of both, sorted.
    ///
    /// - Parameter root: The root of the repository.
    public func write(to root: URL) throws -> [String] {
        var touched: [String] = []
        for path in try leftOver(at: root) {
            try FileManager.default.removeItem(at: root.appending(path: path))
            touched.append(path)
        }
        for (path, data) in files {
            let file = root.appending(path: path)
            if (try? Data(contentsOf: file)) == data { continue }
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file, options: .atomic)
            touched.append(path)
        }
        return touched.sorted()
    }

    /// Files in generated folders that this run does not make.
    private func leftOver(at root: URL) throws -> [String] {
        try folders.flatMap { folder -> [String] in
            let url = root.appending(path: folder)
            guard FileManager.default.fileExists(atPath: url.path) else { return [] }
            return try FileManager.default.subpathsOfDirectory(atPath: url.path)
                .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
                .filter { path in
                    let values = try? url.appending(path: path).resourceValues(forKeys: [.isDirectoryKey])
                    return values?.isDirectory != true
                }
                .map { "\(folder)/\($0)" }
                .filter { files[$0] == nil }
        }
    }
}
