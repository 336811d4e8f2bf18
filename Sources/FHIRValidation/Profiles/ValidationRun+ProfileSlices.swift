import FHIRCore
import FHIRDefinitions

// Slices (<https://hl7.org/fhir/R4/profiling.html#slicing>).
extension ValidationRun {
    /// Tells values into the slices of an element, and those of a slice into its own slices, and counts them.
    mutating func checkSlices(
        of position: Int, _ values: [Int], _ task: ProfileWork.Task, _ tasks: inout [ProfileWork.Task]
    ) {
        var open = [(position: position, values: values)]
        while let (position, values) = open.popLast() {
            guard let slicing = task.rules.elements[position].slices else { continue }
            guard let told = tell(values, into: slicing, task.rules) else { return }
            let element = task.rules.profile.elements[position]
            for (order, slice) in slicing.slices.enumerated() {
                let members = told.members[order]
                check(members.count, undecided: told.undecided[order], slice.position, task)
                let rule = task.rules.elements[slice.position]
                if rule.isIdle { continue }
                for member in members.reversed() where rule.isChecked || !rule.children.isEmpty {
                    tasks.append(.init(node: member, rules: task.rules, element: slice.position))
                }
                if rule.slices != nil { open.append((slice.position, members)) }
            }
            checkOrder(slicing, values, told, element, task.rules.profile)
        }
    }

    /// Which value is in which slice.
    private struct Told {
        /// The values of each slice.
        var members: [[Int]]
        /// How many values may be in each slice or not.
        var undecided: [Int]
        /// The slice of each value; nil for none.
        var slices: [Int?] = []
        /// Whether it is known that a value is in no slice.
        var isOutside: [Bool] = []
    }

    /// nil where it would take too long.
    private mutating func tell(_ values: [Int], into slicing: SliceRules, _ rules: ProfileRules) -> Told? {
        let count = slicing.slices.count
        var told = Told(
            members: Array(repeating: [], count: count), undecided: Array(repeating: 0, count: count))
        let everySlice = Array(0..<count)
        for (order, value) in values.enumerated() {
            var found: Int?
            var undecided: [Int] = []
            let slices = slicing.index.map { candidates($0, value) } ?? everySlice
            for slice in slices where slice != slicing.rest {
                guard spend(1) else { return nil }
                switch belongs(value, to: slicing.slices[slice], order) {
                case true?:
                    if let found {
                        reportSeveral(value, slicing.slices[found].position, slicing.slices[slice].position, rules)
                    } else {
                        found = slice
                    }
                case false?: continue
                case nil: undecided.append(slice)
                }
            }
            if found == nil {
                for slice in undecided {
                    told.undecided[slice] += 1
                    let id = rules.profile.elements[slicing.slices[slice].position].id
                    self.count("what belongs to the slice \(id)")
                }
            }
            if found == nil, undecided.isEmpty { found = slicing.rest }
            if let found { told.members[found].append(value) }
            told.slices.append(found)
            told.isOutside.append(found == nil && undecided.isEmpty)
        }
        return told
    }

    private mutating func candidates(_ index: SliceIndex, _ value: Int) -> [Int] {
        var values = [SliceValue.node(value)]
        for step in index.steps {
            var next: [SliceValue] = []
            for value in values { next += self.values(step, of: value) ?? [] }
            values = next
        }
        var slices: [Int] = []
        for case .node(let node) in values {
            slices += tree[node].withValueBytes { index.slices(of: Array($0)) } ?? []
        }
        return values.count > 1 ? Array(Set(slices)).sorted() : slices
    }

    /// Whether a value is in a slice; nil where that cannot be found out.
    mutating func belongs(_ value: Int, to slice: SliceRules.Slice, _ order: Int) -> Bool? {
        guard !slice.conditions.isEmpty else { return nil }
        var result: Bool? = true
        for condition in slice.conditions {
            switch holds(condition, .node(value), order) {
            case true?: continue
            case false?: return false
            case nil: result = nil
            }
        }
        return result
    }

    private mutating func reportSeveral(_ value: Int, _ one: Int, _ other: Int, _ rules: ProfileRules) {
        let elements = rules.profile.elements
        report(
            "profile.several-slices", value, elements[one].path, elements[one].id, elements[other].id,
            rules.profile.url)
    }

    /// Counts are errors where they are wrong however the undecided values are told.
    private mutating func check(_ count: Int, undecided: Int, _ position: Int, _ task: ProfileWork.Task) {
        let min = task.rules.profile.elements[position].min
        checkCount(count, position, task, isMinSaid: count + undecided >= min)
    }

    private mutating func checkOrder(
        _ slicing: SliceRules, _ values: [Int], _ told: Told, _ element: ProfileElement, _ profile: Profile
    ) {
        guard slicing.rules != .open || slicing.isOrdered else { return }
        var last = 0
        var isPast = false
        for (order, value) in values.enumerated() {
            guard let slice = told.slices[order] else {
                guard told.isOutside[order] else { continue }
                if slicing.rules == .closed { report("profile.closed", value, element.path, element.id, profile.url) }
                isPast = true
                continue
            }
            if slicing.rules == .openAtEnd, isPast {
                report("profile.open-at-end", value, element.path, element.id, profile.url)
            }
            if slicing.isOrdered, slice < last { report("profile.order", value, element.path, element.id, profile.url) }
            last = max(last, slice)
        }
    }
}
