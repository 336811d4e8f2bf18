import FHIRCore
import FHIRDefinitions

// What a profile says of references: what they lead to, how that is carried, and whether a version is named.
extension ValidationRun {
    mutating func checkReference(
        _ task: ProfileWork.Task, _ type: ProfileTypeRules, _ element: ProfileElement,
        _ tasks: inout [ProfileWork.Task]
    ) {
        guard type.name == "Reference" else {
            // The text of a canonical URL does not say what it leads to.
            return count("what the canonical URLs of \(element.id) lead to")
        }
        let url = task.rules.profile.url
        let stated = text(task.node, names.type).flatMap { schema.typeID(named: $0) }
        guard let literal = text(task.node, names.reference), !literal.isEmpty else {
            // An identifier or a display names something, and only its type may be known.
            if let stated { checkTargetType(stated, task, type, element) }
            return
        }
        var target: Int?
        var targetType = stated
        var carried = "referenced"
        switch self.target(of: literal, from: task.node) {
        case .contained(let node): (target, carried) = (node, "contained")
        case .bundled(let node): (target, carried) = (node, "bundled")
        case .elsewhere(let named): targetType = named ?? stated
        case .nowhere: return
        }
        let isCarriedRight =
            type.aggregation.isEmpty || type.aggregation.contains(carried)
            || (carried == "bundled" && type.aggregation.contains("referenced"))
        if !isCarriedRight {
            let allowed = type.aggregation.joined(separator: " or ")
            report("profile.aggregation", task.node, element.path, element.id, carried, allowed, url)
        }
        checkVersion(literal, task, type, element)
        if let target { targetType = tree[target].typeID }
        guard !type.targets.isEmpty else { return }
        guard let targetType else { return count("what the references of \(element.id) lead to") }
        let wanted = checkTargetType(targetType, task, type, element)
        guard !wanted.isEmpty else { return }
        guard let target else { return count("what the references of \(element.id) lead to, out of the record") }
        switch best(wanted, for: target) {
        case .one(let rules): add(target, rules, &tasks)
        case .met, .unknown: return
        case .none: report("profile.target", task.node, element.path, element.id, shown(wanted), url)
        }
    }

    /// Says where no target of that type is allowed. Gives the profiles that a target of the type still must meet one of;
    /// none where the type is enough.
    @discardableResult
    private mutating func checkTargetType(
        _ type: UInt16, _ task: ProfileWork.Task, _ rule: ProfileTypeRules, _ element: ProfileElement
    ) -> [String] {
        var wanted: [String] = []
        var allowed: [String] = []
        for target in rule.targets {
            let url = CanonicalReference(target).url
            let isCore = url.hasPrefix("http://hl7.org/fhir/StructureDefinition/")
            if isCore, let core = schema.typeID(named: String(url.dropFirst(40))) {
                if schema.type(type, isA: core) { return [] }
                allowed.append(schema.typeName(core))
                continue
            }
            switch validator.shelf.profile(target) {
            case .missing: wanted.append(target)
            case .found(let rules):
                guard let own = rules.typeID else { continue }
                if schema.type(type, isA: own) { wanted.append(target) } else { allowed.append(schema.typeName(own)) }
            }
        }
        if wanted.isEmpty, !isSaid(type, task.node) {
            let profile = task.rules.profile
            report(
                "profile.target-type", task.node, element.path, element.id, schema.typeName(type), shown(allowed),
                profile.url)
        }
        return wanted
    }

    /// Whether the type of the element itself does not allow the target, which is said without any profile.
    private mutating func isSaid(_ type: UInt16, _ node: Int) -> Bool {
        guard !isTrial, let stated = elementRules(self.node(node))?.targets, !stated.isEmpty else { return false }
        return !stated.contains(schema.typeName(type))
    }

    private mutating func checkVersion(
        _ literal: String, _ task: ProfileWork.Task, _ type: ProfileTypeRules, _ element: ProfileElement
    ) {
        guard let versioning = type.versioning, !literal.hasPrefix("#") else { return }
        let hasVersion = ReferenceText(literal, schema).version != nil
        let url = task.rules.profile.url
        if versioning == "specific", !hasVersion {
            report("profile.reference-version", task.node, element.path, element.id, "name a version", url)
        } else if versioning == "independent", hasVersion {
            report("profile.reference-version", task.node, element.path, element.id, "name no version", url)
        }
    }
}
