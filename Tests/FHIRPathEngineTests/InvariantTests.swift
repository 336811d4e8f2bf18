import FHIRCore
import FHIRPathEngine
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("Invariants")
struct InvariantTests {
    @Test("of R4's types and elements compile, checked against what they are stated on")
    func schemaInvariantsCompile() {
        var failures: [String] = []
        var warnings: [String] = []
        for invariant in SchemaInvariant.all {
            do {
                let path = try FHIRPath(
                    invariant.expression, type: invariant.place, checks: [.unknownElements, .order], schema: .r4)
                warnings += path.warnings.map { "\(invariant.key): \($0)" }
            } catch {
                failures.append("\(invariant.place) \(invariant.key): \(error)\n    \(invariant.expression)")
            }
        }
        #expect(SchemaInvariant.all.count > 800)
        // Two are wrong in R4 itself: ChargeItemDefinition has no name, and an answer is a boolean and never a Boolean.
        #expect(failures.map { $0.prefix(26) } == ["ChargeItemDefinition cid-0"], "\(failures.joined(separator: "\n"))")
        #expect(warnings.map { $0.prefix(5) } == ["que-7"], "\(warnings.joined(separator: "\n"))")
    }

    @Test("of UK Core compile, checked against their types", .enabled(if: TestFolder.data != nil, "no data at hand"))
    func ukCoreInvariantsCompile() throws {
        let folder = try #require(TestFolder.data).appending(path: "ukcore/structuredefinitions")
        var count = 0
        var failures: [String] = []
        for file in TestFolder.files(folder, endings: [".xml"]) {
            for constraint in try ProfileConstraint.all(in: file) {
                count += 1
                do {
                    _ = try FHIRPath(constraint.expression, type: constraint.type, checks: .all, schema: .r4)
                } catch {
                    failures.append(
                        "\(file.lastPathComponent) \(constraint.path) \(constraint.key): \(error)\n    \(constraint.expression)"
                    )
                }
            }
        }
        #expect(count > 0)
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    @Test(
        "hold on the records that the standard gives as examples",
        .enabled(if: TestFolder.data != nil, "no data at hand"))
    func examplesMeetInvariants() throws {
        let folder = try #require(TestFolder.data).appending(path: "r4/examples")
        var (evaluated, violations) = (0, 0)
        for file in TestFolder.files(folder, endings: [".json"]) {
            let outcome = try ExampleInvariants.evaluate(json: TestFolder.bytes(file))
            #expect(outcome.errors.isEmpty, "\(file.lastPathComponent): \(outcome.errors.prefix(5))")
            evaluated += outcome.evaluated
            violations += outcome.violations.count
        }
        #expect(evaluated > 79_000)
        // Some official examples do not meet the standard, and are listed for the conformance runner; a wrong evaluation
        // would show as many more.
        #expect(violations < 20)
    }
}
