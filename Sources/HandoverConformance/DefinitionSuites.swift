import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation

/// The standard's own definitions, checked as definitions: no error but those that are listed as faults of theirs.
///
/// A part of each type is looked at, so that a debug build takes seconds.
struct CoreDefinitionSuite: Suite {
    /// Of how many one is looked at.
    private static let steps = [
        "StructureDefinition": 4, "SearchParameter": 20, "CodeSystem": 20, "ValueSet": 20, "ConceptMap": 2,
        "OperationDefinition": 2, "CapabilityStatement": 1,
    ]

    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        let package = data.url.appending(path: "r4/hl7.fhir.r4.core-4.0.1.tgz").path
        guard data.bytesIfAny("r4/hl7.fhir.r4.core-4.0.1.tgz") != nil else { return [] }
        let definitions = DefinitionSet(schema: .r4, paths: [package])
        let validator = Validator(schema: .r4, definitions: definitions)
        var row = ResultTable.Row(suite: "R4 definitions, validated")
        var counts: [String: Int] = [:]
        for header in definitions.headers {
            guard let step = Self.steps[header.resourceType] else { continue }
            let count = counts[header.resourceType, default: 0]
            counts[header.resourceType] = count + 1
            let canonical = header.url + (header.version.map { "|" + $0 } ?? "")
            guard count.isMultiple(of: step),
                let read = definitions.resource(canonical, type: header.resourceType), read.tree != nil
            else { continue }
            let path = "definition \(header.resourceType) \(header.id ?? header.url)"
            row.count(ledger.take(Self.failure(validator.validate(read), path), path: path))
        }
        return row.records > 0 ? [row] : []
    }

    static func failure(_ result: ReadResult, _ path: String) -> Failure? {
        let errors = result.issues.filter { $0.severity >= .error }
        let ids = Set(errors.map(\.id.rawValue)).sorted().joined(separator: ",")
        return errors.first.map { Failure(path: path, check: ids, detail: $0.description) }
    }
}

/// The definitions of UK Core, checked as definitions.
struct UKCoreDefinitionSuite: Suite {
    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        let folders = ["structuredefinitions", "valuesets", "codesystems", "conceptmaps"].map { "ukcore/" + $0 }
        let definitions = DefinitionSet(schema: .r4, paths: folders.map { data.url.appending(path: $0).path })
        let validator = Validator(schema: .r4, definitions: definitions)
        var row = ResultTable.Row(suite: "UK Core definitions, validated")
        for file in folders.flatMap({ data.files($0, ".xml") }) {
            let path = "definition \(file)"
            let result = validator.validate(try data.bytes(file), name: file)
            row.count(ledger.take(CoreDefinitionSuite.failure(result, path), path: path))
        }
        return row.records > 0 ? [row] : []
    }
}
