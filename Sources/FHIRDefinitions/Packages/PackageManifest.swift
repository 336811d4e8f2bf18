/// What a package says about itself in `package.json` (<https://hl7.org/fhir/packages.html>).
public struct PackageManifest: Sendable, Hashable {
    /// The package's name, such as `hl7.fhir.r4.core`; empty where none is given.
    public var name = ""
    public var version: String?
    /// The FHIR versions that its resources belong to.
    public var fhirVersions: [String] = []
    /// Names and versions of the packages it builds on, sorted by name.
    public var dependencies: [Dependency] = []

    /// A package that another one builds on. The version may end in `.x`, or be `latest` or `current`.
    public struct Dependency: Sendable, Hashable {
        public var name: String
        public var version: String
    }

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var json = QuickJSON(bytes)
        let isWhole = json.forEachMember { value, key in
            switch key {
            case "name": name = value.string() ?? ""
            case "version": version = value.string()
            case "fhirVersions", "fhir-version-list":
                value.forEachItem { item in if let version = item.string() { fhirVersions.append(version) } }
            case "dependencies":
                value.forEachMember { version, name in
                    if let version = version.string() { dependencies.append(Dependency(name: name, version: version)) }
                }
            default: break
            }
        }
        guard isWhole else { return nil }
        dependencies.sort { $0.name < $1.name }
    }
}

/// The list of a package's resources, `.index.json`.
struct PackageIndex {
    /// The header of each file, by its name.
    var headers: [String: DefinitionHeader] = [:]

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var json = QuickJSON(bytes)
        var hasFiles = false
        let isWhole = json.forEachMember { value, key in
            guard key == "files" else { return }
            hasFiles = value.forEachItem { item in
                var header = DefinitionHeader()
                var name: String?
                item.forEachMember { value, key in
                    guard let text = value.string() else { return }
                    if key == "filename" { name = text } else { header.set(key, text) }
                }
                if let name, !header.resourceType.isEmpty { headers[name] = header }
            }
        }
        if !isWhole || !hasFiles { return nil }
    }
}
