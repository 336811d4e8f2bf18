import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

/// Makes the rules of a profile: what it asks for beyond what the schema's types do.
struct ProfileRulesCompiler {
    private let profile: Profile
    private let shelf: ProfileShelf
    private let schema: Schema
    private var rules: [ProfileElementRules]
    /// The types that hold each element's children, where the schema knows them.
    private var owners: [[UInt16]]

    init(profile: Profile, shelf: ProfileShelf) {
        self.profile = profile
        self.shelf = shelf
        schema = shelf.schema
        rules = Array(repeating: ProfileElementRules(), count: profile.elements.count)
        owners = Array(repeating: [], count: profile.elements.count)
    }

    func compile() -> ProfileRules {
        var copy = self
        return copy.made()
    }

    private mutating func made() -> ProfileRules {
        let type = schema.typeID(named: profile.type)
        owners[0] = type.map { [$0] } ?? []
        // Parents come before their children and slices, so that a type is known before what stands below.
        for position in profile.elements.indices { compile(position) }
        for position in profile.elements.indices.reversed() { join(position) }
        return ProfileRules(profile: profile, typeID: type, elements: rules)
    }

    // MARK: One element

    private mutating func compile(_ position: Int) {
        let element = profile.elements[position]
        let records = position == 0 ? [] : records(of: element)
        if position > 0 { owners[position] = types(of: element, records) }
        var rule = ProfileElementRules()
        addConstraints(element, &rule)
        addBindings(element, records, &rule)
        addTypes(element, records, &rule, isRoot: position == 0)
        rule.limits = [element.minValue.map { ValueLimit($0, isLowest: true, schema) }].compactMap { $0 }
        if let highest = element.maxValue { rule.limits.append(ValueLimit(highest, isLowest: false, schema)) }
        rule.isChecked =
            element.fixed != nil || element.pattern != nil || element.maxLength != nil || element.minLength != nil
            || element.mustHaveValue || !element.valueAlternatives.isEmpty || !element.narrativeLanguages.isEmpty
            || element.narrativeSource != nil || !rule.limits.isEmpty || !rule.bindings.isEmpty
            || rule.allowedTypes != nil || !rule.types.isEmpty || !rule.invariants.isEmpty || !rule.uncompiled.isEmpty
        rules[position] = rule
    }

    /// The schema's records of an element: one, or for a choice one for each type.
    private func records(of element: ProfileElement) -> [ElementRecord] {
        guard let name = element.nameID, let parent = element.parent, owners[parent].count == 1 else { return [] }
        let owner = schema.types[Int(owners[parent][0])]
        let range = Int(owner.firstElement)..<Int(owner.firstElement) + Int(owner.elementCount)
        return range.map { schema.elements[$0] }.filter { $0.baseName == name }
    }

    /// The types that the values can have: the parts of a resource by the schema, all else as the profile narrows it.
    private func types(of element: ProfileElement, _ records: [ElementRecord]) -> [UInt16] {
        let named = element.types.compactMap(\.typeID)
        if records.isEmpty { return Array(Set(named)) }
        var types: Set<UInt16> = []
        for record in records {
            let narrower = named.filter { schema.type($0, isA: record.type) }
            if schema.typeKind(record.type) == .backbone {
                types.insert(record.type)
            } else if !narrower.isEmpty {
                types.formUnion(narrower)
            } else if named.isEmpty || records.count == 1 {
                types.insert(record.type)
            }
        }
        return Array(types)
    }

    private func addConstraints(_ element: ProfileElement, _ rule: inout ProfileElementRules) {
        let own = element.constraints.filter { !shelf.isStandard($0) }
        guard !own.isEmpty else { return }
        let merged = element.parent == nil ? [] : mergedKeys(element)
        for constraint in own {
            // Prose alone is for people.
            guard let expression = constraint.expression, !merged.contains(constraint.key) else { continue }
            guard let path = try? FHIRPath(expression, schema: schema) else {
                rule.uncompiled.append(constraint.key)
                continue
            }
            rule.invariants.append(
                CompiledInvariant(
                    key: constraint.key, isWarning: constraint.isWarning, expression: expression, path: path))
        }
    }

    /// The keys of what a snapshot has from the profile of the element's type: the value is held against that one itself,
    /// where `%resource` is another one.
    private func mergedKeys(_ element: ProfileElement) -> Set<String> {
        guard element.types.count == 1, element.types[0].profiles.count == 1,
            case .found(let other) = shelf.definitions.profile(element.types[0].profiles[0])
        else { return [] }
        return Set(other.root.constraints.map(\.key))
    }

    // MARK: Bindings

    private func addBindings(
        _ element: ProfileElement, _ records: [ElementRecord], _ rule: inout ProfileElementRules
    ) {
        guard let binding = element.binding else { return }
        if let valueSet = binding.valueSet, binding.strength == .required || binding.strength == .extensible,
            !isStated(valueSet, binding.strength, records)
        {
            rule.bindings.append(
                ProfileBindingRule(
                    isRequired: binding.strength == .required, valueSet: valueSet, definitions: shelf.definitions))
        }
        if let widest = binding.maxValueSet, !(binding.strength == .required && widest == binding.valueSet) {
            rule.bindings.append(
                ProfileBindingRule(isRequired: true, valueSet: widest, definitions: shelf.definitions))
        }
    }

    /// Whether the type itself has the binding, as strong as that.
    private func isStated(_ valueSet: String, _ strength: Schema.BindingStrength, _ records: [ElementRecord]) -> Bool {
        guard !records.isEmpty else { return false }
        return records.allSatisfy { record in
            guard record.binding != SchemaFormat.none else { return false }
            let stated = schema.binding(at: record.binding)
            return stated.strength.rawValue <= strength.rawValue
                && CanonicalReference(stated.valueSet).url == CanonicalReference(valueSet).url
        }
    }

    // MARK: Types

    private func addTypes(
        _ element: ProfileElement, _ records: [ElementRecord], _ rule: inout ProfileElementRules, isRoot: Bool
    ) {
        guard !isRoot else { return }
        let known = element.types.compactMap(\.typeID)
        let isNarrower =
            records.isEmpty
            || !records.allSatisfy { record in
                schema.typeKind(record.type) == .backbone || known.contains { schema.type(record.type, isA: $0) }
            }
        if isNarrower, !element.types.isEmpty, known.count == element.types.count { rule.allowedTypes = known }
        var names: [String] = []
        for type in element.types where !names.contains(type.code) { names.append(type.code) }
        for name in names {
            let alike = element.types.filter { $0.code == name }
            var made = ProfileTypeRules(typeID: alike[0].typeID, name: name)
            // Of several entries for one type, any will do.
            if !alike.contains(where: \.profiles.isEmpty) { made.profiles = unique(alike.flatMap(\.profiles)) }
            if !alike.contains(where: \.targetProfiles.isEmpty) {
                let targets = unique(alike.flatMap(\.targetProfiles))
                if !isStated(targets, alike[0].typeID, records) { made.targets = targets }
            }
            if !alike.contains(where: \.aggregation.isEmpty) { made.aggregation = unique(alike.flatMap(\.aggregation)) }
            if alike.count == 1, alike[0].versioning != "either" { made.versioning = alike[0].versioning }
            // What is said of an element of the core type itself is no profile.
            made.profiles.removeAll { $0 == "http://hl7.org/fhir/StructureDefinition/" + name }
            let isBare = made.profiles.isEmpty && made.targets.isEmpty && made.aggregation.isEmpty
            if !isBare || made.versioning != nil { rule.types.append(made) }
        }
    }

    private func isStated(_ targets: [String], _ type: UInt16?, _ records: [ElementRecord]) -> Bool {
        guard let record = records.first(where: { $0.type == type }) else { return false }
        return Set(schema.targets(of: record)) == Set(targets)
    }

    private func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    // MARK: What is below

    /// Joins an element with its children and slices, which have been joined already.
    private mutating func join(_ position: Int) {
        let element = profile.elements[position]
        for child in element.children {
            let below = profile.elements[child]
            guard let name = below.nameID else { continue }
            let records = records(of: below)
            let min = records.map { Int($0.min) }.min() ?? 0
            let max = records.map { $0.max == 0xFFFF ? Int.max : Int($0.max) }.max() ?? Int.max
            let isCounted = below.min > min || (below.max ?? .max) < max
            guard isCounted || !rules[child].isIdle else { continue }
            rules[position].children.append(.init(name: name, position: child, baseMin: min))
        }
        addSlices(element, position)
        rules[position].isIdle =
            !rules[position].isChecked && rules[position].children.isEmpty && rules[position].slices == nil
    }

    private mutating func addSlices(_ element: ProfileElement, _ position: Int) {
        guard !element.slices.isEmpty else { return }
        let isExtension = element.name == "extension" || element.name == "modifierExtension"
        let implied = Slicing(
            discriminators: isExtension ? [.init(type: .value, path: "url")] : [], rules: .open, isOrdered: false)
        // A slice that is sliced again may leave to the outer slicing how.
        let outer = element.slicedElement.flatMap { profile.elements[$0].slicing }
        var slicing =
            element.slicing ?? outer.map { Slicing(discriminators: $0.discriminators, rules: .open, isOrdered: false) }
            ?? implied
        if slicing.discriminators.isEmpty { slicing.discriminators = implied.discriminators }
        let isNeeded =
            slicing.rules != .open || slicing.isOrdered
            || element.slices.contains { slice in
                let own = profile.elements[slice]
                return own.min > 0 || (own.max ?? .max) < (element.max ?? .max) || !rules[slice].isIdle
            }
        guard isNeeded else { return }
        var slices: [SliceRules.Slice] = []
        var rest: Int?
        for (order, slice) in element.slices.enumerated() {
            if profile.elements[slice].sliceName?.hasSuffix("@default") == true {
                rest = order
                slices.append(.init(position: slice, conditions: []))
                continue
            }
            let compiler = SliceConditionCompiler(profile: profile, sliced: position, shelf: shelf)
            let conditions = slicing.discriminators.map { compiler.condition(of: $0, slice: slice, order: order) }
            slices.append(.init(position: slice, conditions: conditions))
        }
        rules[position].slices = SliceRules(
            slices: slices, rules: slicing.rules, isOrdered: slicing.isOrdered, rest: rest)
    }
}
