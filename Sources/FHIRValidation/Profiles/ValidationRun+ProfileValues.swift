import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

// What a profile says of one value.
extension ValidationRun {
    mutating func checkValue(
        _ task: ProfileWork.Task, _ rule: ProfileElementRules, _ tasks: inout [ProfileWork.Task]
    ) {
        let profile = task.rules.profile
        let element = profile.elements[task.element]
        if let allowed = rule.allowedTypes { checkType(task, allowed, element) }
        checkFixed(task.node, element, profile)
        checkLength(task.node, element, profile)
        for limit in rule.limits { check(limit, task.node, element, profile) }
        checkPresence(task.node, element, profile)
        if !element.narrativeLanguages.isEmpty || element.narrativeSource != nil {
            checkNarrative(task.node, element, profile)
        }
        if !rule.bindings.isEmpty {
            let node = node(task.node)
            if node.type != NodeRecord.noType {
                let role = typeRules(node.type).role
                for binding in rule.bindings { check(binding.rule, task.node, node, role) }
            }
        }
        for type in rule.types where isType(task.node, type) { check(task, type, element, &tasks) }
        for key in rule.uncompiled { count("the rule \(key), which is no FHIRPath that is understood here") }
        if !rule.invariants.isEmpty { evaluate(rule.invariants, of: task) }
    }

    // MARK: Invariants

    /// Evaluates a profile's invariants. Where one is stated on a resource inside of another one, by a profile of the outer
    /// one, `%resource` is the outer one.
    private mutating func evaluate(_ invariants: [CompiledInvariant], of task: ProfileWork.Task) {
        var environment = environment
        if task.element != 0, node(task.node).flags.contains(.resource), task.node > 0 {
            if work.map == nil { work.map = RecordMap(tree, names) }
            if let map = work.map, let own = map.resource(around: task.node), let outer = map.resources[own].parent {
                environment.resource = tree[map.resources[outer].node]
                environment.rootResource = tree[map.resources[map.container(of: outer)].node]
            }
        }
        for invariant in invariants {
            guard let path = invariant.path else { continue }
            do throws(FHIRPathError) {
                guard try path.isTrue(on: tree[task.node], environment) == false else { continue }
                let fact = invariant.key + invariant.expression
                guard work.reported.insert("\(task.node) \(fact)").inserted else { continue }
                issues.add(
                    .invariant(
                        invariant.key, expression: invariant.expression, isWarning: invariant.isWarning,
                        isStandard: false), at: task.node)
            } catch {
                if error.code == .unavailable {
                    count("the rule \(invariant.key)")
                } else if work.reported.insert("\(task.node) \(invariant.key) not evaluated").inserted {
                    add("invariant-not-evaluated", at: task.node, invariant.key, error.message)
                }
            }
        }
    }

    // MARK: Types

    private mutating func checkType(_ task: ProfileWork.Task, _ allowed: [UInt16], _ element: ProfileElement) {
        guard let own = tree[task.node].typeID, !allowed.contains(where: { schema.type(own, isA: $0) }) else { return }
        let url = task.rules.profile.url
        let names = allowed.map { schema.typeName($0) }.joined(separator: ", ")
        report("profile.value-type", task.node, element.path, element.id, schema.typeName(own), names, url)
    }

    private func isType(_ node: Int, _ type: ProfileTypeRules) -> Bool {
        guard let own = tree[node].typeID, let wanted = type.typeID else { return false }
        return schema.type(own, isA: wanted)
    }

    /// The profiles that values of a type must meet, any one of them, and where references may lead.
    private mutating func check(
        _ task: ProfileWork.Task, _ type: ProfileTypeRules, _ element: ProfileElement,
        _ tasks: inout [ProfileWork.Task]
    ) {
        if !type.profiles.isEmpty {
            switch best(type.profiles, for: task.node) {
            case .one(let rules): add(task.node, rules, &tasks)
            case .met, .unknown: break
            case .none:
                let url = task.rules.profile.url
                report("profile.none-of", task.node, element.path, element.id, shown(type.profiles), url)
            }
        }
        if !type.targets.isEmpty || !type.aggregation.isEmpty || type.versioning != nil {
            checkReference(task, type, element, &tasks)
        }
    }

    /// What became of holding a value against several profiles, one of which it must meet.
    enum Choice {
        /// Only this one comes into question, and is still to be checked.
        case one(ProfileRules)
        case met
        case none
        case unknown
    }

    mutating func best(_ profiles: [String], for node: Int) -> Choice {
        var candidates: [ProfileRules] = []
        var missing: [String] = []
        for canonical in profiles {
            switch validator.shelf.profile(canonical) {
            case .missing(let what): missing.append(what)
            case .found(let rules):
                guard let type = rules.typeID, let own = tree[node].typeID, schema.type(own, isA: type) else {
                    if profiles.count == 1 { candidates.append(rules) }
                    continue
                }
                candidates.append(rules)
            }
        }
        if candidates.count == 1, missing.isEmpty, let only = candidates.first { return .one(only) }
        var isUnknown = !missing.isEmpty
        for rules in candidates {
            switch conforms(node, to: rules) {
            case true?: return .met
            case false?: continue
            case nil: isUnknown = true
            }
        }
        for what in missing { count(what) }
        return isUnknown ? .unknown : .none
    }

    /// Adds a whole profile to what a value is held against.
    mutating func add(_ node: Int, _ rules: ProfileRules, _ tasks: inout [ProfileWork.Task]) {
        guard work.done.insert(.init(node, rules)).inserted else { return }
        tasks.append(.init(node: node, rules: rules, element: 0))
    }

    func shown(_ texts: [String]) -> String {
        texts.prefix(5).joined(separator: ", ") + (texts.count > 5 ? " and \(texts.count - 5) more" : "")
    }

    // MARK: Primitives and patterns

    private mutating func checkFixed(_ node: Int, _ element: ProfileElement, _ profile: Profile) {
        if let fixed = element.fixed, !ValuePattern.isEqual(tree[node], fixed.root) {
            let (wanted, found) = (shown(fixed.root), shown(tree[node]))
            report("profile.fixed", node, element.path, element.id, wanted, found, profile.url)
        }
        if let pattern = element.pattern, !ValuePattern.matches(tree[node], pattern.root) {
            let (wanted, found) = (shown(pattern.root), shown(tree[node]))
            report("profile.pattern", node, element.path, element.id, wanted, found, profile.url)
        }
    }

    /// A value in a few words: of a primitive the value, of anything else its codes, or the names of what it has.
    private func shown(_ value: ElementTree.Element) -> String {
        if let text = value.value { return text.count > 80 ? text.prefix(80) + "…" : text }
        var parts: [String] = []
        var index = value.index + 1
        let end = value.index + Int(value.record.size)
        while index < end, parts.count < 4 {
            let element = value.tree[index]
            if let text = element.value { parts.append("\(element.name) \(text.prefix(60))") }
            index += 1
        }
        return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    }

    private mutating func checkLength(_ node: Int, _ element: ProfileElement, _ profile: Profile) {
        guard element.maxLength != nil || element.minLength != nil, let text = tree[node].value else { return }
        let length = text.unicodeScalars.count
        if let most = element.maxLength, length > most {
            report("profile.max-length", node, element.path, element.id, String(most), String(length), profile.url)
        }
        if let least = element.minLength, length < least {
            report("profile.min-length", node, element.path, element.id, String(least), String(length), profile.url)
        }
    }

    private mutating func check(_ limit: ValueLimit, _ node: Int, _ element: ProfileElement, _ profile: Profile) {
        guard let condition = limit.condition else { return count("the limits of \(element.id)") }
        guard let isWithin = try? condition.isTrue(on: tree[node], environment) else {
            // Of values that cannot be compared, such as a month and a day in it, it is not known which comes first.
            return count("the limits of \(element.id)")
        }
        guard !isWithin else { return }
        report(
            limit.isLowest ? "profile.min-value" : "profile.max-value", node, element.path, element.id, limit.shown,
            shown(tree[node]), profile.url)
    }

    private mutating func checkPresence(_ node: Int, _ element: ProfileElement, _ profile: Profile) {
        guard element.mustHaveValue || !element.valueAlternatives.isEmpty else { return }
        guard !tree[node].kind.hasValue, tree[node].kind == .absent else { return }
        if element.mustHaveValue { report("profile.value-missing", node, element.path, element.id, profile.url) }
        guard !element.valueAlternatives.isEmpty else { return }
        let urls = tree[node].children.filter { $0.name == "extension" }.compactMap { $0["url"]?.value }
        if !element.valueAlternatives.contains(where: urls.contains) {
            report(
                "profile.value-alternative", node, element.path, element.id, shown(element.valueAlternatives),
                profile.url)
        }
    }
}
