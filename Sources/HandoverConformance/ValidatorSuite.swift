import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation
import TestSupport

/// The validator suite: whether we find errors in a record where the reference validator does, without its profiles.
struct ValidatorSuite: Suite {
    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        guard let bytes = data.bytesIfAny("r4/validator/cases.json") else { return [] }
        var row = ResultTable.Row(suite: "Validator suite, base verdicts")
        for test in try JSONValue(parsing: bytes)["cases"]?.items ?? [] {
            guard let name = test["name"]?.string, let file = test["file"]?.string else { continue }
            let errors = test["errors"]?.items ?? []
            let definitions = DefinitionSet(schema: .r4, paths: Self.definitions(of: test, data))
            let validator = Validator(schema: .r4, definitions: definitions, options: Self.options(of: test))
            let found = try Self.errors(in: data.bytes("r4/validator/" + file), name: file, validator)
            var failure: Failure?
            let path = "validator \(name)"
            if let error = errors.first, found.isEmpty {
                failure = Failure(path: path, check: "missed", detail: error["text"]?.string ?? "")
            } else if errors.isEmpty, let error = found.first {
                failure = Failure(path: path, check: "false-error", detail: error)
            }
            row.count(ledger.take(failure, path: path))
        }
        return row.records > 0 ? [row] : []
    }

    /// The files that a case has beside the record: profiles, and what those and the record refer to.
    static func definitions(of test: JSONValue, _ data: DataFolder) -> [String] {
        let names = (test["profiles"]?.items ?? []) + (test["supporting"]?.items ?? [])
        return names.compactMap(\.string).map { data.url.appending(path: "r4/validator/" + $0).path }
    }

    /// The settings that the reference validator had, which takes unknown extensions for errors.
    static func options(of test: JSONValue) -> ValidationOptions {
        var options = ValidationOptions()
        options.unknownExtensions = .error
        if case .boolean(false)? = test["options"]?["examples"] { options.allowsExamples = false }
        if case .boolean(true)? = test["options"]?["security-checks"] { options.markupInText = .error }
        return options
    }

    static func errors(in bytes: [UInt8], name: String, _ validator: Validator) throws -> [String] {
        var results: [ReadResult] = []
        if name.hasSuffix(".ndjson") {
            let reader = FHIRNDJSON.reader(
                bytes: bytes, name: name, schema: .r4, options: Validator.readOptions)
            while let record = try reader.next() { results.append(validator.validate(record.result)) }
        } else {
            results = [validator.validate(bytes, name: name)]
        }
        return results.flatMap(\.issues).filter { $0.severity >= .error }.map(\.description)
    }
}

/// The standard's own examples: no error but those that are listed as faults of the examples.
struct ExampleValidationSuite: Suite {
    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        let validator = Validator(schema: .r4)
        var row = ResultTable.Row(suite: "R4 examples, validated")
        for file in data.files("r4/examples", ".json") {
            let path = "validation of \(file)"
            let errors = try validator.validate(data.bytes(file)).issues.filter { $0.severity >= .error }
            let ids = Set(errors.map(\.id.rawValue)).sorted().joined(separator: ",")
            let failure = errors.first.map { Failure(path: path, check: ids, detail: $0.description) }
            row.count(ledger.take(failure, path: path))
        }
        return row.records > 0 ? [row] : []
    }
}
