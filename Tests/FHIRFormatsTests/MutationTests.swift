import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("Damaged records")
struct MutationTests {
    @Test("of the project crash nothing, and what is read of them is written and read back the same")
    func ownRecords() throws {
        let count = try MutationRun.forEach(MutationRun.ownFiles, name: "own", check)
        #expect(count > 50, "only \(count) mutants")
    }

    @Test(
        "of official and national examples crash nothing, and what is read of them is written and read back the same",
        .enabled(if: TestFolder.data != nil, "set HANDOVER_DATA to the folder of FHIR definitions and examples"))
    func examples() throws {
        var mutator = Mutator(seed: MutationRun.firstSeed)
        let files = MutationRun.dataFiles
        let some = (0..<200).map { _ in files[mutator.number(below: files.count)] }
        let count = try MutationRun.forEach(some, name: "data", check)
        #expect(count > 50, "only \(count) mutants")
    }

    /// Checks one mutant in both modes; false where it failed.
    private func check(_ mutant: MutationRun.Mutant) throws -> Bool {
        for mode in [ReadOptions.Mode.strict, .lenient] {
            var problem = Self.problem(mutant, isXML: mutant.isXML, mode)
            // Given to the other reader it fails soon; now and then is enough.
            if problem == nil, mutant.seed % 16 == 0 { problem = Self.problem(mutant, isXML: !mutant.isXML, mode) }
            if let problem {
                let place = FileManager.default.temporaryDirectory.appending(
                    path: "mutant-\(mutant.seed)-\(mutant.origin)")
                try Data(mutant.bytes).write(to: place)
                Testing.Issue.record("\(mutant) \(mode): \(problem); the mutant is in \(place.path)")
                return false
            }
        }
        return true
    }

    private static func read(_ bytes: [UInt8], isXML: Bool, _ mode: ReadOptions.Mode) -> ReadResult {
        let options = ReadOptions(mode: mode)
        let source = SourceBuffer(bytes)
        return isXML
            ? FHIRXML.read(source, schema: .r4, options: options) : FHIRJSON.read(source, schema: .r4, options: options)
    }

    /// What went wrong with a mutant; nil where nothing did.
    static func problem(_ mutant: MutationRun.Mutant, isXML: Bool, _ mode: ReadOptions.Mode) -> String? {
        let result = read(mutant.bytes, isXML: isXML, mode)
        guard let tree = result.tree else { return result.issues.hasErrors ? nil : "no record and no error" }
        if result.issues.hasErrors { return "a record and an error: \(result.issues)" }
        if mode == .strict, tree.hasUnknownContent { return "unknown content in strict mode" }
        let json = FHIRJSON.write(tree)
        var warnings: [FHIRCore.Issue] = []
        let xml = try? FHIRXML.write(tree, warnings: &warnings)
        if !isXML || mode == .strict {
            guard let again = read(json, isXML: false, mode).tree else { return "its JSON cannot be read" }
            if let difference = difference(tree, again) { return "read from its JSON: \(difference)" }
        }
        guard let xml, warnings.isEmpty, isXML || mode == .strict else { return nil }
        let again = read(xml, isXML: true, mode)
        guard let same = again.tree else { return "its XML cannot be read: \(again.issues)" }
        if isXML {
            if let difference = difference(tree, same) { return "read from its XML: \(difference)" }
        } else if let difference = jsonDifference(json, FHIRJSON.write(same)) {
            return "JSON through XML: \(difference)"
        }
        return nil
    }

    private static func difference(_ left: ElementTree, _ right: ElementTree) -> String? {
        TreeText.areEqual(left, right) ? nil : TreeText.difference(left, from: right) ?? "flags or elements"
    }

    /// XML has no named references but its own five, so those of narratives come back as numbers.
    private static func withNumericReferences(_ json: [UInt8]) -> [UInt8] {
        let references = [
            "nbsp": 160, "eacute": 233, "copy": 169, "hellip": 8230, "euro": 8364, "rarr": 8594, "Alpha": 913,
        ]
        var text = String(decoding: json, as: UTF8.self)
        for (name, number) in references where text.contains("&\(name);") {
            text = text.replacing("&\(name);", with: "&#\(number);")
        }
        return Array(text.utf8)
    }

    private static func jsonDifference(_ left: [UInt8], _ right: [UInt8]) -> String? {
        if left == right { return nil }
        do {
            return try JSONValue(parsing: withNumericReferences(left))
                .difference(from: JSONValue(parsing: withNumericReferences(right)))
        } catch {
            return "\(error)"
        }
    }
}
