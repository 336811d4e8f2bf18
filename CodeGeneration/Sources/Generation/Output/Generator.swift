import FHIRCore
public import Foundation

/// Reads a FHIR package and makes everything that is generated from it.
public struct Generator {
    private let contents: PackageContents
    private let version: FHIRVersionLayout

    /// - Parameter path: A FHIR package, as a folder or a `.tgz`.
    public init(package path: URL) throws {
        contents = try PackageContents(FHIRPackage(at: path))
        version = try FHIRVersionLayout(fhirVersion: contents.facts.fhirVersion)
    }

    /// Every generated file.
    public func files() -> GeneratedFiles {
        var files = GeneratedFiles()
        var facts = contents.facts
        facts.terminology = TerminologyText(contents).facts
        facts.definitions = ProfileText(contents).facts
        files.add(version.compiledSchema, Data(SchemaCompiler.compile(facts)))
        files.add(folder: version.schemas, SchemaFiles(contents).files)
        files.add(
            folder: version.models,
            ModelFiles(contents, namespace: version.name, specification: version.specification).files)
        return files
    }

    /// What was found, in one line.
    public var summary: String {
        let types = contents.facts.types
        func count(_ kind: Schema.TypeKind) -> Int { types.count { $0.kind == kind } }
        return "\(contents.facts.packageName) \(contents.facts.packageVersion): \(count(.resource)) resources, "
            + "\(count(.datatype)) datatypes, \(count(.backbone)) backbone elements, \(count(.primitive)) primitives"
    }
}

/// Where the generated files of a FHIR version stand.
struct FHIRVersionLayout {
    /// The version's short name: `R4`.
    let name: String

    init(fhirVersion: String) throws {
        switch fhirVersion.split(separator: ".").first {
        case "4": name = fhirVersion.hasPrefix("4.3") ? "R4B" : "R4"
        case "5": name = "R5"
        default: throw GenerationError("there is no layout for FHIR \(fhirVersion)")
        }
    }

    var compiledSchema: String { "Sources/CSchema\(name)/schema-\(name.lowercased()).bin" }
    var models: String { "Sources/FHIRModels\(name)/Generated" }
    var schemas: String { "Schemas/\(name)" }
    var specification: String { "https://hl7.org/fhir/\(name)/" }
}
