import Foundation

/// Where the records are.
struct DataFolder {
    let url: URL

    /// The folder that was named, else that of `HANDOVER_DATA`, else `../shared/data`; nil where there is none.
    init?(named name: String?) {
        let environment = ProcessInfo.processInfo.environment["HANDOVER_DATA"]
        let beside = Self.package.deletingLastPathComponent().appending(path: "shared/data")
        url = (name ?? environment).map { URL(filePath: $0) } ?? beside
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    }

    /// The package this runner was built from.
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The lists of known failures.
    static let knownFailures = ["known-records.txt", "known-failures-fhirpath.txt", "known-validation.txt"].map {
        package.appending(path: "Tests/Conformance/\($0)").path
    }

    /// The files of a folder, and of those below it, with an extension, by their paths from the data folder.
    func files(_ folder: String, _ suffix: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: url.appending(path: folder).path)
        return (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(suffix) }.map { folder + "/" + $0 }
            .sorted()
    }

    func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: url.appending(path: path))) }

    /// nil where there is no such file.
    func bytesIfAny(_ path: String) -> [UInt8]? { try? bytes(path) }
}
