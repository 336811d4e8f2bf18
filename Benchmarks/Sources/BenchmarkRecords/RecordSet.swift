import Foundation

/// Records as they stand in files, each in the form that its folder has it in.
public struct RecordSet: Sendable {
    /// One file.
    public struct File: Sendable {
        public var name: String
        public var bytes: [UInt8]

        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }

        /// The part of the name before the first dot.
        public var stem: String { String(name.prefix { $0 != "." }) }
    }

    public var json: [File] = []
    public var xml: [File] = []

    public init(json: [File] = [], xml: [File] = []) {
        self.json = json
        self.xml = xml
    }

    /// Reads the records of a folder, in the order of their names.
    public init(folder: String, where isWanted: (String) -> Bool = { _ in true }) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where isWanted(name) {
            guard let content = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
            let file = File(name: name, bytes: [UInt8](content))
            if name.hasSuffix(".json") { json.append(file) }
            if name.hasSuffix(".xml") { xml.append(file) }
        }
    }

    /// The records that stand in the repository, each in one of the two forms.
    public static func examples() throws -> RecordSet {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return try RecordSet(folder: sources.appendingPathComponent("../../../Examples/Records").standardized.path)
    }

    /// The clinical and administrative ones of the official examples, each as JSON and nearly each as XML.
    ///
    /// Definitions (StructureDefinition, ValueSet …) are left out: records that are moved look different.
    /// - Parameter data: A folder of FHIR data; its `r4/examples` is read.
    public static func clinical(data: String) throws -> RecordSet {
        try RecordSet(folder: data + "/r4/examples", where: isClinical)
    }

    /// The folder of FHIR data: `HANDOVER_DATA`, else `../shared/data` beside the checkout; nil where neither is there.
    public static var dataFolder: String? {
        let named = ProcessInfo.processInfo.environment["HANDOVER_DATA"].flatMap { $0.isEmpty ? nil : $0 }
        return [named, "../shared/data", "../../shared/data"].compactMap { $0 }
            .first { FileManager.default.fileExists(atPath: $0 + "/r4/examples") }
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
