import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRPathEngine

/// The rules of every type that has been met so far, each made once.
final class RuleBook: @unchecked Sendable {
    // Invariant: `rules` and `compiled` are only touched under `lock`.
    let schema: Schema
    let names: KnownNames
    private let definitions: DefinitionSet
    private let ruleSets: [RuleSet]
    private let lock = Monitor()
    private var rules: [TypeRules?]
    private var compiled: [String: FHIRPath?] = [:]
    private var codeSystems: [String: CodeSystemContents?] = [:]

    init(schema: Schema, definitions: DefinitionSet, ruleSets: [RuleSet]) {
        self.ruleSets = ruleSets
        self.schema = schema
        self.definitions = definitions
        names = KnownNames(schema)
        rules = Array(repeating: nil, count: schema.typeCount)
    }

    func rules(ofType type: UInt16) -> TypeRules {
        lock.locked {
            if let known = rules[Int(type)] { return known }
            let made = make(type)
            rules[Int(type)] = made
            return made
        }
    }

    /// The codes of a system; nil where it is not at hand.
    func codeSystem(_ url: String) -> CodeSystemContents? {
        lock.locked {
            if let known = codeSystems[url] { return known }
            let contents = definitions.codeSystem(url)
            // Records name systems as they like; what is kept of them has a bound.
            if contents != nil || codeSystems.count < 4096 { codeSystems[url] = .some(contents) }
            return contents
        }
    }

    // MARK: Making

    private func make(_ type: UInt16) -> TypeRules {
        let record = schema.types[Int(type)]
        let first = Int(record.firstElement)
        let elements = (first..<first + Int(record.elementCount)).map { element(schema.elements[$0]) }
        let invariants = compile(
            schema.invariants(first: Int(record.firstInvariant), count: Int(record.invariantCount)))
        return TypeRules(
            kind: schema.typeKind(type), role: role(type),
            isText: ["string", "markdown"].contains(schema.typeName(type)), fieldCount: Int(record.fieldCount),
            counts: counts(record),
            invariants: invariants,
            further: ruleSets.flatMap(\.rules).filter { $0.types.contains(schema.typeName(type)) },
            firstElement: first, elements: elements)
    }

    private func counts(_ record: TypeRecord) -> [TypeRules.Count] {
        var counts: [TypeRules.Count] = []
        var last = -1
        for index in Int(record.firstElement)..<Int(record.firstElement) + Int(record.elementCount) {
            let element = schema.elements[index]
            guard Int(element.field) != last else { continue }
            last = Int(element.field)
            // One that may not stand twice is the reader's business.
            let max = element.max > 1 && element.max != 0xFFFF ? Int(element.max) : nil
            guard element.min > 0 || max != nil else { continue }
            let isChoice = Schema.ElementFlags(rawValue: element.flags).contains(.choice)
            let name = schema.name(element.baseName) + (isChoice ? "[x]" : "")
            counts.append(.init(field: last, name: name, min: Int(element.min), max: max))
        }
        return counts
    }

    private func element(_ record: ElementRecord) -> ElementRules {
        var binding: BindingRule?
        if record.binding != SchemaFormat.none {
            let stated = schema.binding(at: record.binding)
            if stated.strength == .required || stated.strength == .extensible, !stated.valueSet.isEmpty {
                binding = BindingRule(
                    isRequired: stated.strength == .required, valueSet: stated.valueSet,
                    contents: definitions.valueSet(stated.valueSet))
            }
        }
        let targets = schema.targets(of: record).compactMap { $0.split(separator: "/").last.map(String.init) }
        return ElementRules(
            field: Int(record.field),
            invariants: compile(
                schema.invariants(first: Int(record.firstInvariant), count: Int(record.invariantCount))),
            binding: binding, targets: targets.contains("Resource") ? [] : targets)
    }

    private func compile(_ invariants: [Schema.Invariant]) -> [CompiledInvariant] {
        invariants.compactMap { invariant in
            if InvariantCorrection.isCheckedDirectly(invariant.key) { return nil }
            let expression = InvariantCorrection.expression(of: invariant.key) ?? invariant.expression
            let path: FHIRPath?
            if let known = compiled[expression] {
                path = known
            } else {
                path = try? FHIRPath(expression, schema: schema)
                compiled[expression] = .some(path)
            }
            return CompiledInvariant(
                key: invariant.key, isWarning: invariant.isWarning, expression: invariant.expression,
                isStandard: true, path: path)
        }
    }

    private func role(_ type: UInt16) -> TypeRules.Role {
        switch schema.typeName(type) {
        case "code", "uri", "string": .code
        case "Coding": .coding
        case "CodeableConcept": .codeableConcept
        case "Quantity", "Age", "Count", "Distance", "Duration", "MoneyQuantity", "SimpleQuantity": .quantity
        case "Reference": .reference
        case "Attachment": .attachment
        case "Extension": .extension_
        case "Bundle": .bundle
        case let name where ValidationRun.definitionTypes.contains(name): .definition
        case "Questionnaire": .questionnaire
        case "QuestionnaireResponse": .questionnaireResponse
        case "xhtml": .narrative
        default: .other
        }
    }
}

/// Invariants that are not evaluated as the standard writes them.
enum InvariantCorrection {
    /// Those with a check of their own, which says more or costs less.
    static func isCheckedDirectly(_ key: String) -> Bool {
        ["ele-1", "ref-1", "dom-3", "txt-1", "txt-2", "que-2", "csd-1"].contains(key)
    }

    /// The expression of an invariant that is wrong in R4 itself.
    static func expression(of key: String) -> String? {
        switch key {
        // An answer is FHIR's boolean; Boolean is FHIRPath's own type, which no element has.
        case "que-7": "operator = 'exists' implies (answer is boolean)"
        // The rule is for more than one condition, and the expression asks for more than two.
        case "que-12": "enableWhen.count() > 1 implies enableBehavior.exists()"
        default: nil
        }
    }
}
