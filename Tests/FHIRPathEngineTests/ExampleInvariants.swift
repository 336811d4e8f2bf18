import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4
import Foundation
import TestSupport

/// Evaluates the invariants of the schema on every element of the official examples.
enum ExampleInvariants {
    struct Report {
        var evaluated = 0
        var violations: [String] = []
        var errors: [String] = []
    }

    private typealias Compiled = (key: String, path: FHIRPath)

    /// The compiled invariants of types and of element records. Warnings, which are good practice only, are left out, and so
    /// is what is wrong in R4 itself.
    private static let compiled: (types: [UInt16: [Compiled]], elements: [Int: [Compiled]]) = {
        var types: [UInt16: [Compiled]] = [:]
        var elements: [Int: [Compiled]] = [:]
        for invariant in SchemaInvariant.all where !invariant.isWarning && invariant.key != "que-7" {
            guard let path = try? FHIRPath(invariant.expression, schema: .r4) else { continue }
            if let type = invariant.type { types[type, default: []].append((invariant.key, path)) }
            for element in invariant.elements { elements[element, default: []].append((invariant.key, path)) }
        }
        return (types, elements)
    }()

    static func evaluate() throws -> Report {
        var report = Report()
        var environment = FHIRPathEnvironment()
        environment.allowsAsOnCollections = true
        guard let folder = TestFolder.data?.appending(path: "r4/examples") else { return report }
        for file in TestFolder.files(folder, endings: [".json"]) {
            let bytes = try TestFolder.bytes(file)
            guard bytes.count < 200_000,
                let tree = FHIRJSON.read(SourceBuffer(bytes), schema: .r4, options: ReadOptions(mode: .lenient)).tree
            else { continue }
            for index in 0..<tree.count {
                let element = tree[index]
                guard let type = element.typeID else { continue }
                let stated = compiled.elements[Int(element.record.element)] ?? []
                for invariant in (compiled.types[type] ?? []) + stated {
                    report.evaluated += 1
                    do {
                        // Nothing is no violation: most invariants are written so that they say nothing about what is not there.
                        if try invariant.path.isTrue(on: element, environment) == false {
                            report.violations.append("\(file.lastPathComponent) \(element.path) \(invariant.key)")
                        }
                    } catch {
                        report.errors.append("\(file.lastPathComponent) \(element.path) \(invariant.key): \(error)")
                    }
                }
            }
        }
        return report
    }
}
