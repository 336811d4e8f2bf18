import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

// Profiles (<https://hl7.org/fhir/R4/profiling.html>).
extension ValidationRun {
    /// A value that is still to be held against an element of a profile.
    private struct Task {
        var node: Int
        var profile: Profile
        var element: Int
    }

    /// A profile of which a value was held against already.
    private struct Done: Hashable {
        var node: Int
        var profile: ObjectIdentifier
        var element: Int
    }

    /// Holds a resource against a profile; one that is not at hand is counted as unchecked.
    mutating func check(_ index: Int, against canonical: String) {
        switch validator.definitions.profile(canonical) {
        case .notFound: unchecked["the profile \(canonical)", default: 0] += 1
        case .unusable: unchecked["the profile \(canonical), which cannot be used", default: 0] += 1
        case .found(let profile): check(index, against: profile)
        }
    }

    mutating func check(_ index: Int, against profile: Profile) {
        guard tree[index].typeName == profile.type else {
            return add("profile.type", at: index, tree[index].typeName ?? "", profile.type, profile.url)
        }
        var tasks = [Task(node: index, profile: profile, element: 0)]
        var done: Set<Done> = []
        while let task = tasks.popLast() {
            let key = Done(node: task.node, profile: ObjectIdentifier(task.profile), element: task.element)
            guard done.insert(key).inserted else { continue }
            checkValue(task)
            tasks += below(task)
        }
    }

    // MARK: One value

    private mutating func checkValue(_ task: Task) {
        let element = task.profile.elements[task.element]
        let value = tree[task.node]
        if let fixed = element.fixed, !ValuePattern.isEqual(value, fixed.root) {
            add("profile.fixed", at: task.node, element.id, fixed.root.value ?? fixed.root.name, task.profile.url)
        }
        if let pattern = element.pattern, !ValuePattern.matches(value, pattern.root) {
            add("profile.pattern", at: task.node, element.id, task.profile.url)
        }
        if let most = element.maxLength, let text = value.value, text.unicodeScalars.count > most {
            add("profile.max-length", at: task.node, String(text.unicodeScalars.count), String(most), element.id)
        }
        if element.minValue != nil || element.maxValue != nil { unchecked["minValue and maxValue", default: 0] += 1 }
        checkBinding(task, element)
        // What the type itself demands has been evaluated already.
        for constraint in element.constraints where constraint.source == task.profile.url {
            guard let expression = constraint.expression, let path = try? FHIRPath(expression, schema: schema) else {
                continue
            }
            evaluate(
                [
                    CompiledInvariant(
                        key: constraint.key, isWarning: constraint.isWarning, expression: expression,
                        isStandard: false, path: path)
                ], task.node)
        }
    }

    private mutating func checkBinding(_ task: Task, _ element: ProfileElement) {
        guard let binding = element.binding, let valueSet = binding.valueSet else { return }
        guard binding.strength == .required || binding.strength == .extensible else { return }
        let node = node(task.node)
        guard node.type != NodeRecord.noType else { return }
        // The standard's own binding has been looked at.
        if let stated = elementRules(node)?.binding, stated.valueSet == valueSet { return }
        let rule = BindingRule(
            isRequired: binding.strength == .required, valueSet: valueSet,
            contents: validator.definitions.valueSet(valueSet))
        check(rule, task.node, node, typeRules(node.type).role)
    }

    // MARK: What stands below

    private mutating func below(_ task: Task) -> [Task] {
        let element = task.profile.elements[task.element]
        var tasks = profiles(of: task, element)
        var children = element.children
        if children.isEmpty, let reference = element.contentReference {
            children = task.profile.elements[reference].children
        }
        for child in children { tasks += check(child, task) }
        return tasks
    }

    /// The profiles that the value's type must meet; where there is a choice of them, that is not followed here.
    private mutating func profiles(of task: Task, _ element: ProfileElement) -> [Task] {
        guard task.element != 0, let name = tree[task.node].typeName else { return [] }
        guard let type = element.types.first(where: { $0.code == name }) else {
            let isKnown = element.types.contains { isKind(name, $0.code) } || element.types.isEmpty
            if !isKnown {
                add(
                    "profile.value-type", at: task.node, name, element.types.map(\.code).joined(separator: ", "),
                    task.profile.url)
            }
            return []
        }
        guard let canonical = type.profiles.first else { return [] }
        guard type.profiles.count == 1, case .found(let other) = validator.definitions.profile(canonical) else {
            unchecked["the profile \(canonical)", default: 0] += 1
            return []
        }
        return [Task(node: task.node, profile: other, element: 0)]
    }

    private func isKind(_ name: String, _ ancestor: String) -> Bool {
        guard let one = schema.typeID(named: name), let other = schema.typeID(named: ancestor) else { return true }
        return schema.type(one, isA: other)
    }

    /// Counts the values of an element and of its slices.
    private mutating func check(_ position: Int, _ task: Task) -> [Task] {
        let element = task.profile.elements[position]
        var values: [Int] = []
        forEachChild(of: task.node) { child, record in
            // Content that the schema does not know has been reported by the reader.
            if record.type != NodeRecord.noType, tree[child].baseName == element.name { values.append(child) }
        }
        let base = typeRules(node(task.node).type).counts.first {
            $0.name == element.name || $0.name == element.name + "[x]"
        }
        if values.count < element.min, values.count >= base?.min ?? 0 {
            add("profile.min", at: task.node, element.id, String(element.min), "\(values.count)")
        }
        if let max = element.max, values.count > max {
            add("profile.max", at: task.node, element.id, String(max), "\(values.count)")
        }
        var tasks = values.map { Task(node: $0, profile: task.profile, element: position) }
        if let slicing = element.slicing, !element.slices.isEmpty {
            tasks += checkSlices(of: element, slicing, values, task)
        }
        return tasks
    }

    private mutating func checkSlices(
        of element: ProfileElement, _ slicing: Slicing, _ values: [Int], _ task: Task
    ) -> [Task] {
        let matcher = SliceMatcher(profile: task.profile, slicing: slicing)
        var slices: [Int?] = []
        for value in values {
            var found: Int?
            for (order, slice) in element.slices.enumerated() where found == nil {
                guard let belongs = matcher.belongs(tree[value], to: slice) else {
                    unchecked["the slices of \(element.id)", default: 0] += 1
                    return []
                }
                if belongs { found = order }
            }
            slices.append(found)
        }
        var tasks: [Task] = []
        for (order, position) in element.slices.enumerated() {
            let slice = task.profile.elements[position]
            let members = zip(values, slices).filter { $0.1 == order }.map(\.0)
            if members.count < slice.min {
                add("profile.min", at: task.node, slice.id, String(slice.min), "\(members.count)")
            }
            if let max = slice.max, members.count > max {
                add("profile.max", at: task.node, slice.id, String(max), "\(members.count)")
            }
            tasks += members.map { Task(node: $0, profile: task.profile, element: position) }
        }
        checkOrder(slicing, zip(values, slices).map { ($0, $1) }, element)
        return tasks
    }

    private mutating func checkOrder(
        _ slicing: Slicing, _ values: [(node: Int, slice: Int?)], _ element: ProfileElement
    ) {
        var last = 0
        var isPast = false
        for value in values {
            guard let slice = value.slice else {
                if slicing.rules == .closed { add("profile.closed", at: value.node, element.id) }
                isPast = true
                continue
            }
            if slicing.rules == .openAtEnd, isPast { add("profile.open-at-end", at: value.node, element.id) }
            if slicing.isOrdered, slice < last { add("profile.order", at: value.node, element.id) }
            last = max(last, slice)
        }
    }
}
