import FHIRCore
import FHIRPathEngine

/// Compares answers with each other by what they mean.
struct AnswerComparison: Sendable {
    private let names: QuestionnaireNames
    private let expressions: [String: FHIRPath]

    init(_ schema: Schema, _ names: QuestionnaireNames) {
        self.names = names
        var expressions: [String: FHIRPath] = [:]
        for operation in ["=", "<", ">", "<=", ">="] {
            expressions[operation] = try? FHIRPath("$this \(operation) %other", schema: schema)
        }
        self.expressions = expressions
    }

    /// Whether two values stand to each other as an operator says: `=`, `<`, `>`, `<=`, `>=`.
    ///
    /// - Returns: nil where that cannot be told: values of different types, units that have nothing in common, dates of
    ///   which one says less than the other.
    func holds(_ left: ElementTree.Element, _ operation: String, _ right: ElementTree.Element) -> Bool? {
        guard let path = expressions[operation] else { return nil }
        var environment = FHIRPathEnvironment()
        environment.variables = ["other": FHIRPathCollection(.node(right))]
        do throws(FHIRPathError) {
            return try path.isTrue(on: left, environment)
        } catch {
            return nil
        }
    }

    /// Whether an answer is the one that is meant; nil where that cannot be told.
    func isSame(_ answer: ElementTree.Element, _ wanted: ElementTree.Element) -> Bool? {
        guard let type = answer.typeName, let other = wanted.typeName else { return nil }
        guard type == other else {
            let numbers: Set = ["integer", "decimal"]
            return numbers.contains(type) && numbers.contains(other) ? holds(answer, "=", wanted) : nil
        }
        switch type {
        case "Coding": return isSameCoding(answer, wanted)
        case "Reference": return isSameReference(answer, wanted)
        case "Quantity", "date", "dateTime", "time", "decimal", "integer": return holds(answer, "=", wanted)
        default: return answer.value == wanted.value
        }
    }

    /// One that names a system and one that does not may be meant to be the same.
    private func isSameCoding(_ answer: ElementTree.Element, _ wanted: ElementTree.Element) -> Bool? {
        guard text(answer, names.code) == text(wanted, names.code) else { return false }
        let (system, wantedSystem) = (text(answer, names.system), text(wanted, names.system))
        if system == wantedSystem { return true }
        return system == nil || wantedSystem == nil ? nil : false
    }

    private func isSameReference(_ answer: ElementTree.Element, _ wanted: ElementTree.Element) -> Bool? {
        guard let left = text(answer, names.reference), let right = text(wanted, names.reference) else { return nil }
        return left == right
    }

    private func text(_ element: ElementTree.Element, _ name: UInt32) -> String? {
        element.tree.text(of: element.index, name)
    }
}
