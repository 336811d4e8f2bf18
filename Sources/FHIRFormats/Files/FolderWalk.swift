package import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The record files in a folder and below it, in the order of their paths.
///
/// Names that start with a dot are left out. Symbolic links are not followed: they may lead out of the folder that the
/// caller named, or in circles.
package struct FolderWalk {
    /// Paths below the folder, separated by `/`.
    package private(set) var files: [String] = []
    /// Symbolic links that were left out.
    package private(set) var links: [String] = []
    /// What could not be read.
    package private(set) var failures: [FHIRError] = []

    /// - Parameters:
    ///   - folder: Where to start.
    ///   - excluded: A folder that is left out, such as the one that is written to.
    package init(_ folder: String, excluding excluded: FileStatus.Identity? = nil) {
        var open = [""]
        while let relative = open.popLast() {
            let path = relative.isEmpty ? folder : Self.join(folder, relative)
            guard let names = Self.names(in: path) else {
                failures.append(SystemCall.unreadable(path, SystemCall.reason()))
                continue
            }
            for name in names {
                let below = relative.isEmpty ? name : relative + "/" + name
                let full = Self.join(folder, below)
                guard let status = FileStatus(path: full, followsLinks: false) else { continue }
                switch status.kind {
                case .folder where status.identity != excluded: open.append(below)
                case .file where RecordFormat.extensionLength(name) != nil: files.append(below)
                case .symbolicLink: links.append(full)
                default: break
                }
            }
        }
        files.sort()
    }

    package static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    private static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
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
        return names
    }
}

extension RecordFormat {
    /// How many characters the extension of a record's file has, with its dot; nil for other names.
    package static func extensionLength(_ name: String) -> Int? {
        for known in [".json", ".xml", ".ndjson", ".jsonl"] where name.count > known.count {
            if name.hasSuffix(known) { return known.count }
        }
        return nil
    }

    /// A path with this format's extension in place of another format's.
    package func path(_ path: String) -> String { Self.stem(path) + "." + rawValue }

    /// A path without the extension of a record's file.
    package static func stem(_ path: String) -> String {
        String(path.dropLast(extensionLength(path) ?? 0))
    }
}
