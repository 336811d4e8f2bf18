import FHIRCore
import FHIRDefinitions

// Profiles (<https://hl7.org/fhir/R4/profiling.html>): the walk over a profile and a record side by side.
extension ValidationRun {
    /// Holds a value against a profile; one that is not at hand is counted as unchecked.
    mutating func check(_ index: Int, against canonical: String) {
        switch validator.shelf.profile(canonical) {
        case .missing(let what): unchecked[what, default: 0] += 1
        case .found(let rules): check(index, against: rules)
        }
    }

    mutating func check(_ index: Int, against profile: Profile) {
        check(index, against: validator.shelf.rules(of: profile))
    }

    private mutating func check(_ index: Int, against rules: ProfileRules) {
        guard work.done.insert(.init(index, rules)).inserted else { return }
        walk([ProfileWork.Task(node: index, rules: rules, element: 0)])
    }

    /// Does every task and those it leads to. In a trial it ends with the first error.
    mutating func walk(_ first: [ProfileWork.Task]) {
        var tasks = first
        while let task = tasks.popLast() {
            guard spend(1) else { return }
            if task.element == 0, !isOfType(task.node, task.rules) { continue }
            let rule = task.rules.elements[task.element]
            if rule.isIdle { continue }
            if rule.isChecked { checkValue(task, rule, &tasks) }
            if !rule.children.isEmpty { checkChildren(task, rule, &tasks) }
            if isTrial, issues.hasErrors { return }
        }
    }

    var isTrial: Bool { !work.open.isEmpty }

    /// Counts work; false where the record has had its share, which is said.
    mutating func spend(_ steps: Int) -> Bool {
        work.steps += steps
        if work.steps <= ProfileWork.mostSteps { return true }
        unchecked["profiles beyond the work that one record may cost", default: 0] += 1
        return false
    }

    private mutating func isOfType(_ node: Int, _ rules: ProfileRules) -> Bool {
        guard let type = rules.typeID else {
            // A logical model describes something that is no FHIR record.
            unchecked["the logical model \(rules.profile.url)", default: 0] += 1
            return false
        }
        guard let own = tree[node].typeID else { return false }
        if schema.type(own, isA: type) { return true }
        report(
            "profile.type", node, rules.profile.url, tree[node].typeName ?? "", rules.profile.type, rules.profile.url)
        return false
    }

    /// Reports an issue, unless the same fact is reported already: profiles share what they have from one base.
    mutating func report(_ id: Issue.ID, _ node: Int, _ fact: String, _ arguments: String...) {
        guard work.reported.insert("\(node) \(id) \(fact)").inserted else { return }
        var issue = Issue(id)
        issue.message = Issue.message(id, arguments)
        issues.add(issue, at: node)
    }

    /// Counts what a profile asks for and cannot be found out here. In a trial it counts where the trial counts.
    mutating func count(_ what: String) { unchecked[what, default: 0] += 1 }

    // MARK: Children

    /// Counts the values of each element below, and makes them tasks.
    private mutating func checkChildren(
        _ task: ProfileWork.Task, _ rule: ProfileElementRules, _ tasks: inout [ProfileWork.Task]
    ) {
        var values = Array(repeating: [Int](), count: rule.children.count)
        let schema = schema
        tree.forEachChild(of: task.node) { child, record in
            guard record.element != NodeRecord.noElement else { return }
            let name = schema.elements[Int(record.element)].baseName
            for (order, known) in rule.children.enumerated() where known.name == name { values[order].append(child) }
        }
        for (order, child) in rule.children.enumerated() {
            let found = values[order]
            let position = child.position
            // Where even the type asks for more, that has been said; a trial has to find it out for itself.
            let isSaid = found.count < child.baseMin && !isTrial
            checkCount(found.count, position, task, isMinSaid: isSaid)
            let below = task.rules.elements[position]
            guard !found.isEmpty || below.slices != nil, !below.isIdle else { continue }
            for value in found.reversed() where below.isChecked || !below.children.isEmpty {
                tasks.append(.init(node: value, rules: task.rules, element: position))
            }
            if below.slices != nil { checkSlices(of: position, found, task, &tasks) }
        }
    }

    mutating func checkCount(_ count: Int, _ position: Int, _ task: ProfileWork.Task, isMinSaid: Bool = false) {
        let profile = task.rules.profile
        let (min, max) = (profile.elements[position].min, profile.elements[position].max)
        if count < min, !isMinSaid {
            let element = profile.elements[position]
            report("profile.min", task.node, fact(element), element.id, String(min), String(count), profile.url)
        }
        if let max, count > max {
            let element = profile.elements[position]
            report("profile.max", task.node, fact(element), element.id, String(max), String(count), profile.url)
        }
    }

    /// What tells a fact from another one about the same element of a record: the profile's path with the slice's name.
    func fact(_ element: ProfileElement) -> String { element.path + ":" + (element.sliceName ?? "") }
}
