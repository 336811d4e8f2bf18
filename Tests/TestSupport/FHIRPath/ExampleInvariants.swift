import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4

/// Evaluates the invariants of the schema on every element of a record.
public enum ExampleInvariants {
    /// What came of a record.
    public struct Outcome: Sendable {
        /// How many invariants were evaluated.
        public var evaluated = 0
        /// The elements that an invariant is not true of, each with the invariant's key: `Patient.contact[0] pat-1`.
        public var violations: [String] = []
        /// The evaluations that ended with an error.
        public var errors: [String] = []
        /// The keys of the invariants that are not true somewhere.
        public var keys: Set<String> = []
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

    private static let environment = {
        var environment = FHIRPathEnvironment()
        environment.allowsAsOnCollections = true
        return environment
    }()

    /// - Throws: ``FHIRError`` where the record cannot be read even leniently.
    public static func evaluate(json bytes: [UInt8]) throws -> Outcome {
        let tree = try FHIRJSON.read(SourceBuffer(bytes), schema: .r4, options: ReadOptions(mode: .lenient)).get()
        var outcome = Outcome()
        for index in 0..<tree.count {
            let element = tree[index]
            guard let type = element.typeID else { continue }
            let stated = compiled.elements[Int(element.record.element)] ?? []
            for invariant in (compiled.types[type] ?? []) + stated {
                outcome.evaluated += 1
                do {
                    // Nothing is no violation: most invariants say nothing about what is not there.
                    if try invariant.path.isTrue(on: element, environment) == false {
                        outcome.violations.append("\(element.path) \(invariant.key)")
                        outcome.keys.insert(invariant.key)
                    }
                } catch {
                    outcome.errors.append("\(element.path) \(invariant.key): \(error)")
                }
            }
        }
        return outcome
    }
}
