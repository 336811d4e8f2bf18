import Foundation

/// The official examples that benchmarks read: the clinical and administrative ones, each as JSON and as XML.
public struct ClinicalRecords {
    public var json: [(name: String, bytes: [UInt8])] = []
    public var xml: [(name: String, bytes: [UInt8])] = []

    /// Reads the records of `r4/examples` in a folder of FHIR data.
    ///
    /// Definitions (StructureDefinition, ValueSet …) are left out: records that are moved look different.
    public init(data: String) throws {
        let folder = data + "/r4/examples"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        for file in files where ClinicalRecords.isClinical(file) {
            guard let content = FileManager.default.contents(atPath: folder + "/" + file) else { continue }
            if file.hasSuffix(".json") { json.append((file, [UInt8](content))) }
            if file.hasSuffix(".xml") { xml.append((file, [UInt8](content))) }
        }
    }

    /// The folder of FHIR data: `HANDOVER_DATA`, else `../shared/data` beside the checkout; nil where neither is there.
    public static var dataFolder: String? {
        let candidates = [ProcessInfo.processInfo.environment["HANDOVER_DATA"], "../shared/data", "../../shared/data"]
        return candidates.compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0 + "/r4/examples") }
    }

    private static let definitions: Set<String> = [
        "CapabilityStatement", "CodeSystem", "CompartmentDefinition", "ConceptMap", "GraphDefinition",
        "ImplementationGuide", "MessageDefinition", "NamingSystem", "OperationDefinition", "SearchParameter",
        "StructureDefinition", "StructureMap", "TerminologyCapabilities", "ValueSet",
    ]

    /// Bundles and libraries that hold nothing but definitions.
    private static let definitionCollections = ["Bundle-types", "Bundle-searchParams", "Library-library-fhir-model"]

    private static func isClinical(_ file: String) -> Bool {
        guard let type = file.split(separator: "-").first else { return false }
        return !definitions.contains(String(type)) && !definitionCollections.contains { file.hasPrefix($0) }
    }
}
