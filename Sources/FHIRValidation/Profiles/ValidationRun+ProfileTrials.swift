import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

// Whether a value meets a profile, without reporting why not.
extension ValidationRun {
    /// Whether a value meets one of several profiles; nil where that cannot be found out.
    mutating func conforms(_ node: Int, toAnyOf profiles: [String]) -> Bool? {
        var result: Bool? = false
        for canonical in profiles {
            switch conforms(node, to: canonical) {
            case true?: return true
            case false?: continue
            case nil: result = nil
            }
        }
        return result
    }

    mutating func conforms(_ node: Int, to canonical: String) -> Bool? {
        switch validator.shelf.profile(canonical) {
        case .missing: nil
        case .found(let rules): conforms(node, to: rules)
        }
    }

    /// Whether a value meets a profile; nil where that cannot be found out.
    ///
    /// A trial that asks for itself again, through references or profiles of types, is taken to succeed at that point: a
    /// circle of records that each are right is right.
    mutating func conforms(_ node: Int, to rules: ProfileRules) -> Bool? {
        guard let type = rules.typeID, let own = tree[node].typeID else { return nil }
        guard schema.type(own, isA: type) else { return false }
        let pair = ProfileWork.Pair(node, rules)
        if let known = work.verdicts[pair] { return known }
        if let place = work.open.firstIndex(of: pair) {
            work.restsOn = min(work.restsOn, place)
            return true
        }
        guard work.open.count < ProfileWork.deepest else {
            count("profiles that ask for profiles more than \(ProfileWork.deepest) deep")
            return nil
        }
        let outer = (issues, unchecked, work.done, work.reported, work.restsOn)
        issues = FoundIssues(limit: 8)
        unchecked = [:]
        work.done = [pair]
        work.reported = []
        work.restsOn = .max
        let depth = work.open.count
        work.open.append(pair)
        walk([ProfileWork.Task(node: node, rules: rules, element: 0)])
        work.open.removeLast()
        let isMet = !issues.hasErrors
        let missed = unchecked
        let rested = work.restsOn
        (issues, unchecked, work.done, work.reported, work.restsOn) = outer
        // What is not checked counts where the value is taken for one that meets the profile.
        if isMet { unchecked.merge(missed) { $0 + $1 } }
        if isMet, work.steps > ProfileWork.mostSteps { return nil }
        settle(pair, isMet, depth: depth, restsOn: rested)
        return isMet
    }

    /// Keeps a verdict, and takes back those that rest on this one where it turned out to be wrong.
    private mutating func settle(_ pair: ProfileWork.Pair, _ isMet: Bool, depth: Int, restsOn: Int) {
        if !isMet {
            for item in work.provisional where item.on <= depth { work.verdicts[item.pair] = nil }
            work.provisional.removeAll { $0.on <= depth }
        }
        work.verdicts[pair] = isMet
        guard isMet, restsOn < depth else {
            if depth == 0 { work.provisional = [] }
            return
        }
        work.provisional.append((pair, restsOn))
        work.restsOn = min(work.restsOn, restsOn)
    }

    mutating func target(of text: String, from node: Int) -> RecordMap.Target {
        if work.map == nil { work.map = RecordMap(tree, names) }
        return work.map?.target(of: text, from: node, in: tree) ?? .nowhere
    }
}

/// Answers `conformsTo()` and `slice()` in the expressions of invariants.
struct ProfileAnswers: FHIRPathProfiles {
    let validator: Validator
    /// How many expressions are being evaluated that asked for each other.
    let depth: Int

    func conforms(_ element: ElementTree.Element, to profile: String) -> Bool? {
        guard depth < 4 else { return nil }
        var run = ValidationRun(validator, element.tree, depth: depth + 1)
        return run.conforms(element.index, to: profile)
    }

    func belongs(_ element: ElementTree.Element, toSlice name: String, of profile: String) -> Bool? {
        guard depth < 4, case .found(let rules) = validator.shelf.profile(profile) else { return nil }
        for rule in rules.elements {
            guard
                let slice = rule.slices?.slices.first(where: { rules.profile.elements[$0.position].sliceName == name })
            else { continue }
            var run = ValidationRun(validator, element.tree, depth: depth + 1)
            return run.belongs(element.index, to: slice, 0)
        }
        return nil
    }
}
