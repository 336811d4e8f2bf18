import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

/// One walk over one record: every element once, in document order, without recursion.
struct ValidationRun {
    let validator: Validator
    let tree: ElementTree
    let names: KnownNames
    var issues: FoundIssues
    /// What cannot be checked here, by what is missing, and how often it was asked for.
    var unchecked: [String: Int] = [:]
    /// The resources around the element that is looked at, the outermost first.
    var scopes: [ResourceScope] = []
    /// The bundles around it that references are looked up in, the outermost first.
    var bundles: [BundleIndex] = []
    /// Questionnaires of the record that responses have asked for.
    var questionnaires = RecordQuestionnaires()
    /// The elements around the one that is looked at, the outermost first.
    var ancestors: [Ancestor] = []
    var expressionPlaces = ExpressionPlaces()
    /// What links inside of narratives may lead to; nil before the first such link.
    var linkTargets: Set<String>?
    private var rules: [TypeRules?]
    private var fieldCounts: [Int] = []
    /// How invariants and contexts are evaluated.
    let environment: FHIRPathEnvironment

    /// An element around the one that is looked at.
    struct Ancestor {
        var index: Int
        var end: Int
        /// Whether its extensions have been counted, which its first one asks for.
        var hasCountedExtensions = false
    }

    init(_ validator: Validator, _ tree: ElementTree) {
        self.validator = validator
        self.tree = tree
        names = validator.book.names
        issues = FoundIssues(limit: validator.options.issueLimit)
        rules = Array(repeating: nil, count: validator.schema.typeCount)
        var environment = FHIRPathEnvironment()
        environment.allowsAsOnCollections = true
        self.environment = environment
    }

    var schema: Schema { validator.schema }

    func node(_ index: Int) -> NodeRecord { tree.storage.nodes[index] }

    mutating func run() {
        for profile in validator.options.profiles { check(0, against: profile) }
        for index in 0..<tree.count {
            let node = node(index)
            while let last = ancestors.last, last.end <= index { ancestors.removeLast() }
            defer { if node.size > 1 { ancestors.append(Ancestor(index: index, end: index + Int(node.size))) } }
            guard node.type != NodeRecord.noType else { continue }
            leaveScopes(before: index)
            if node.flags.contains(.resource) { enterResource(index, node) }
            check(index, node)
        }
        while let scope = scopes.popLast() { leave(scope) }
        reportUnchecked()
    }

    mutating func typeRules(_ type: UInt16) -> TypeRules {
        if let known = rules[Int(type)] { return known }
        let found = validator.book.rules(ofType: type)
        rules[Int(type)] = found
        return found
    }

    // MARK: One element

    private mutating func check(_ index: Int, _ node: NodeRecord) {
        let rules = typeRules(node.type)
        if rules.kind != .primitive { checkCounts(index, node, rules) }
        if node.name == names.id, isElementID(node) { checkElementID(index) }
        checkContent(index, node)
        evaluate(rules.invariants, index)
        if !rules.further.isEmpty { apply(rules.further, index) }
        if let stated = elementRules(node) {
            evaluate(stated.invariants, index)
            if let binding = stated.binding { check(binding, index, node, rules.role) }
            if rules.role == .reference { checkReference(index, targets: stated.targets) }
        }
        switch rules.role {
        case .coding: if validator.options.checksCodes { checkCoding(index) }
        case .attachment: checkAttachment(index)
        case .extension_: checkExtension(index)
        case .bundle: checkBundle(index)
        case .questionnaire: checkQuestionnaire(index)
        case .questionnaireResponse: checkResponse(index)
        case .narrative: checkNarrative(index)
        default: break
        }
        if rules.isText { checkMarkup(index) }
    }

    /// What the element's place in its parent's type says of it.
    mutating func elementRules(_ node: NodeRecord) -> ElementRules? {
        guard node.element != NodeRecord.noElement else { return nil }
        let owner = typeRules(schema.elements[Int(node.element)].owner)
        let position = Int(node.element) - owner.firstElement
        return owner.elements.indices.contains(position) ? owner.elements[position] : nil
    }

    private mutating func checkCounts(_ index: Int, _ node: NodeRecord, _ rules: TypeRules) {
        guard !rules.counts.isEmpty else { return }
        fieldCounts.removeAll(keepingCapacity: true)
        fieldCounts.append(contentsOf: repeatElement(0, count: rules.fieldCount))
        let tree = tree
        tree.forEachChild(of: index) { child, record in
            guard record.element != NodeRecord.noElement else { return }
            let field = Int(schema.elements[Int(record.element)].field)
            if field < fieldCounts.count { fieldCounts[field] += 1 }
        }
        for count in rules.counts {
            let found = fieldCounts[count.field]
            if found < count.min {
                let text = count.min == 1 ? "one" : String(count.min)
                add("cardinality.min", at: index, count.name, text, String(found))
            } else if let max = count.max, found > max {
                add("cardinality.max", at: index, count.name, String(max), String(found))
            }
        }
    }

    /// `ele-1`: an element has a value, or something besides its id. One with nothing at all is the reader's business.
    private mutating func checkContent(_ index: Int, _ node: NodeRecord) {
        guard !node.kind.hasValue, node.size == 2, !node.flags.contains(.resource),
            self.node(index + 1).name == names.id
        else { return }
        issues.add(
            .invariant("ele-1", expression: "hasValue() or (children().count() > id.count())", isStandard: true),
            at: index)
    }

    // MARK: Invariants

    mutating func evaluate(_ invariants: [CompiledInvariant], _ index: Int) {
        for invariant in invariants {
            guard let path = invariant.path else { continue }
            if node(index).name == names.contained, invariant.isNarrativeAdvice { continue }
            do throws(FHIRPathError) {
                // Nothing is no violation: most invariants say nothing about what is not there.
                guard try path.isTrue(on: tree[index], environment) == false else { continue }
                issues.add(
                    .invariant(
                        invariant.key, expression: invariant.expression, isWarning: invariant.isWarning,
                        isStandard: invariant.isStandard), at: index)
            } catch {
                if error.code == .unavailable {
                    unchecked["the rule \(invariant.key)", default: 0] += 1
                } else {
                    add("invariant-not-evaluated", at: index, invariant.key, error.message)
                }
            }
        }
    }

    // MARK: Small things

    mutating func add(_ id: Issue.ID, at index: Int, _ first: String = "", _ second: String = "", _ third: String = "")
    {
        issues.add(Issue(id, first, second, third), at: index)
    }

    func forEachChild(of index: Int, _ body: (Int, NodeRecord) -> Void) { tree.forEachChild(of: index, body) }

    /// The first child of a name; nil where there is none.
    func child(_ index: Int, _ name: UInt32) -> Int? { tree.child(of: index, name) }

    /// The value of the first child of a name.
    func text(_ index: Int, _ name: UInt32) -> String? { tree.text(of: index, name) }

    private mutating func reportUnchecked() {
        guard !unchecked.isEmpty else { return }
        let names = unchecked.keys.sorted()
        let total = unchecked.values.reduce(0, +)
        let shown = names.prefix(5).map { "\($0) (\(unchecked[$0] ?? 0))" }.joined(separator: ", ")
        let more = names.count > 5 ? " and \(names.count - 5) more" : ""
        add("validation.not-checked", at: 0, String(total), shown + more)
    }
}
