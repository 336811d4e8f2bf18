import Foundation

/// A FHIR package in the standard layout: a folder, or a `.tgz` of one.
///
/// The layout is described at <https://hl7.org/fhir/packages.html>: `package/package.json` beside one file for each
/// conformance resource, named by its type and id.
struct FHIRPackage {
    let name: String
    let version: String
    let fhirVersion: String
    /// The folder that holds `package.json`.
    let folder: URL
    private let temporaryFolder: TemporaryFolder?

    /// Opens a package.
    ///
    /// - Parameter path: A `.tgz` (unpacked with the system's `tar` into a temporary folder), or a folder that holds
    ///   `package.json` or `package/package.json`.
    init(at path: URL) throws {
        var folder = path
        var temporaryFolder: TemporaryFolder?
        if path.pathExtension == "tgz" || path.pathExtension == "gz" {
            let unpacked = try TemporaryFolder()
            try unpacked.unpack(path)
            folder = unpacked.url
            temporaryFolder = unpacked
        }
        if !FileManager.default.fileExists(atPath: folder.appending(path: "package.json").path) {
            folder = folder.appending(path: "package")
        }
        let manifestFile = folder.appending(path: "package.json")
        guard let data = try? Data(contentsOf: manifestFile) else {
            throw GenerationError("there is no package.json in \(path.path): is it a FHIR package?")
        }
        let manifest = try JSONDecoder().decode(Manifest.self, from: data)
        name = manifest.name
        version = manifest.version
        fhirVersion = manifest.fhirVersions?.first ?? manifest.fhirVersionList?.first ?? manifest.version
        self.folder = folder
        self.temporaryFolder = temporaryFolder
    }

    /// Reads every resource of one type, in the order of the file names.
    ///
    /// - Parameter resourceType: The type, such as `StructureDefinition`; the files are named `StructureDefinition-….json`.
    func resources<Resource: Decodable>(_ resourceType: String, as type: Resource.Type) throws -> [Resource] {
        let decoder = JSONDecoder()
        return try files(resourceType).map { file in
            do {
                return try decoder.decode(type, from: Data(contentsOf: folder.appending(path: file)))
            } catch {
                throw GenerationError("\(file) cannot be read as a \(resourceType): \(error)")
            }
        }
    }

    /// Reads every resource of one type to the letter, in the order of the file names.
    func documents(_ resourceType: String) throws -> [RawJSON] {
        try files(resourceType).map { try RawJSON(Array(Data(contentsOf: folder.appending(path: $0)))) }
    }

    private func files(_ resourceType: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasPrefix(resourceType + "-") && $0.hasSuffix(".json") }
            .sorted()
    }

    private struct Manifest: Decodable {
        var name: String
        var version: String
        var fhirVersions: [String]?
        var fhirVersionList: [String]?

        private enum CodingKeys: String, CodingKey {
            case name, version, fhirVersions
            case fhirVersionList = "fhir-version-list"
        }
    }
}

/// A folder that goes away with its last reference.
private final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "generation-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func unpack(_ archive: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["tar", "-xzf", archive.path, "-C", url.path]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw GenerationError("tar cannot unpack \(archive.path)") }
    }
}

/// Why generation stopped, in a sentence.
public struct GenerationError: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
