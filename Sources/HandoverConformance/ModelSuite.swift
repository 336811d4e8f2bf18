import FHIRCore
import FHIRFormats
import FHIRModelsR4

/// Records through the typed models and back: bytes, `R4` value, bytes.
struct ModelSuite: Suite {
    var set: RecordSet

    func run(_ data: DataFolder, _ ledger: inout Ledger) throws -> [ResultTable.Row] {
        let formats = [("json", "JSON-models-JSON"), ("xml", "XML-models-XML")]
        return try set.rows(data, &ledger, formats) { path, bytes throws(CheckFailure) in
            let format: RecordFormat = path.hasSuffix(".json") ? .json : .xml
            let tree = try Checks.tree(bytes, format)
            let resource = try Self.resource(tree)
            let written = try Checks.write(resource.tree, format)
            try Checks.sameTree(tree, resource.tree, "models-tree")
            if format == .json {
                try Checks.sameJSON(written, bytes, "models-json")
            } else {
                try Checks.sameXML(written, bytes, "models-xml")
            }
        }
    }

    private static func resource(_ tree: ElementTree) throws(CheckFailure) -> AnyResource {
        do throws(FHIRError) {
            return try AnyResource(tree, model: R4.model)
        } catch {
            throw Checks.failure(error.issues)
        }
    }
}
