public import FHIRCore
public import Foundation

/// Reads a FHIR package and makes everything that is generated from it.
public struct Generator {
    /// The facts about the package's types.
    public let facts: SchemaFacts

    /// - Parameter package: A FHIR package, as a folder or a `.tgz`.
    public init(package path: URL) throws {
        let package = try FHIRPackage(at: path)
        let definitions = try package.resources("StructureDefinition", as: StructureDefinition.self)
        facts = SchemaFacts(
            packageName: package.name,
            packageVersion: package.version,
            fhirVersion: package.fhirVersion,
            types: try FactsBuilder(definitions).types())
    }
}
