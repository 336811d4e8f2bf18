import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation
import TestSupport

/// The validator suite's profile runs: whether we find errors where the reference validator does, with the case's profile.
struct ProfileVerdictSuite: Suite {
    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        guard let bytes = data.bytesIfAny("r4/validator/cases.json") else { return [] }
        var row = ResultTable.Row(suite: "Validator suite, profile verdicts")
        for test in try JSONValue(parsing: bytes)["cases"]?.items ?? [] {
            guard let name = test["name"]?.string, let file = test["file"]?.string,
                let expected = test["profileErrors"]?.items
            else { continue }
            // The last one is the profile of the run; those before it are what it refers to.
            guard let main = test["profiles"]?.items?.last?.string else { continue }
            let definitions = DefinitionSet(schema: .r4, paths: ValidatorSuite.definitions(of: test, data))
            var options = ValidatorSuite.options(of: test)
            options.profiles = [try Self.url(data.bytes("r4/validator/" + main))]
            let validator = Validator(schema: .r4, definitions: definitions, options: options)
            let found = try ValidatorSuite.errors(in: data.bytes("r4/validator/" + file), name: file, validator)
            var failure: Failure?
            let path = "profile run \(name)"
            if let error = expected.first, found.isEmpty {
                failure = Failure(path: path, check: "missed", detail: error["text"]?.string ?? "")
            } else if expected.isEmpty, let error = found.first {
                failure = Failure(path: path, check: "false-error", detail: error)
            }
            row.count(ledger.take(failure, path: path))
        }
        return row.records > 0 ? [row] : []
    }

    private static func url(_ bytes: [UInt8]) -> String {
        let tree = FHIRRecord.read(SourceBuffer(bytes), schema: .r4, options: Validator.readOptions).tree
        return tree?.root["url"]?.value ?? ""
    }
}

/// UK Core: every snapshot is made without an error, and every example is held against the profiles it claims to meet.
struct UKCoreSuite: Suite {
    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        let files = data.files("ukcore/structuredefinitions", ".xml")
        guard !files.isEmpty else { return [] }
        let definitions = DefinitionSet(schema: .r4, paths: [data.url.appending(path: "ukcore").path])
        return [
            snapshots(definitions, &ledger), try examples(definitions, data, &ledger),
            try payloads(definitions, data, &ledger),
        ]
    }

    private func snapshots(_ definitions: DefinitionSet, _ ledger: inout Ledger) -> ResultTable.Row {
        var row = ResultTable.Row(suite: "UK Core snapshots")
        for header in definitions.headers where header.resourceType == "StructureDefinition" {
            let path = "snapshot of \(header.id ?? header.url)"
            var failure: Failure?
            switch definitions.profile(header.url) {
            case .found(let profile):
                let error = profile.issues.first { $0.severity >= .error }
                failure = error.map { Failure(path: path, check: $0.id.rawValue, detail: $0.description) }
            case .notFound: failure = Failure(path: path, check: "not-found", detail: header.url)
            case .unusable(let issues):
                failure = Failure(path: path, check: "unusable", detail: issues.first?.description ?? "")
            }
            row.count(ledger.take(failure, path: path))
        }
        return row
    }

    private func examples(
        _ definitions: DefinitionSet, _ data: DataFolder, _ ledger: inout Ledger
    ) throws -> ResultTable.Row {
        var row = ResultTable.Row(suite: "UK Core examples, validated")
        let validator = Validator(schema: .r4, definitions: definitions)
        for file in data.files("ukcore/examples", ".xml") {
            let path = "validation of \(file)"
            let errors = try validator.validate(data.bytes(file), name: file).issues.filter { $0.severity >= .error }
            let ids = Set(errors.map(\.id.rawValue)).sorted().joined(separator: ",")
            let failure = errors.first.map {
                Failure(path: path, check: ids, detail: $0.description)
            }
            row.count(ledger.take(failure, path: path))
        }
        return row
    }

    /// Payloads of NHS interfaces are valid or not; what is asked of us is that each gets its answer.
    private func payloads(
        _ definitions: DefinitionSet, _ data: DataFolder, _ ledger: inout Ledger
    ) throws -> ResultTable.Row {
        var row = ResultTable.Row(suite: "NHS payloads, validation ends")
        let validator = Validator(schema: .r4, definitions: definitions)
        for file in ["json", "xml"].flatMap({ data.files("nhs", "." + $0) }) {
            let path = "validation of \(file)"
            let issues = try validator.validate(data.bytes(file), name: file).issues
            let failure = issues.first { $0.id.rawValue.hasPrefix("limit.") }.map {
                Failure(path: path, check: $0.id.rawValue, detail: $0.description)
            }
            row.count(ledger.take(failure, path: path))
        }
        return row
    }
}
