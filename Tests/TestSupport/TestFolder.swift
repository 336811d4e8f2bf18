public import Foundation

/// Where the tests' files are.
public enum TestFolder {
    /// `Tests/Fixtures`.
    public static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    /// The package's own folder.
    public static let package = fixtures.deletingLastPathComponent().deletingLastPathComponent()

    /// FHIR definitions and examples that are no part of the project: the folder that `HANDOVER_DATA` names, else
    /// `../shared/data`; nil where there is neither.
    public static let data: URL? = {
        let named = ProcessInfo.processInfo.environment["HANDOVER_DATA"].map { URL(filePath: $0) }
        let folder = named ?? package.deletingLastPathComponent().appending(path: "shared/data")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// The files of a folder with one of some endings, in the order of their names; files of its folders too where
    /// `isDeep` is set.
    public static func files(_ folder: URL, endings: [String], isDeep: Bool = false) -> [URL] {
        let found: [URL]
        if isDeep {
            let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            found = walk?.compactMap { $0 as? URL } ?? []
        } else {
            found = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        }
        return found.filter { url in endings.contains { url.lastPathComponent.hasSuffix($0) } }
            .sorted { $0.path < $1.path }
    }

    /// The names of a fixture folder's files with an ending, without that ending.
    public static func names(_ folder: String, ending: String) -> [String] {
        files(fixtures.appending(path: folder), endings: [ending])
            .map { String($0.lastPathComponent.dropLast(ending.count)) }
    }

    /// The bytes of a fixture.
    public static func fixture(_ path: String) throws -> [UInt8] {
        try bytes(fixtures.appending(path: path))
    }

    public static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }
}
