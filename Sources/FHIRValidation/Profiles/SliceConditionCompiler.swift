import FHIRCore
import FHIRDefinitions

/// Finds what a profile says at the end of a discriminator's path, for one slice.
///
/// What is asked for may stand anywhere on the way: fixed further up, in an element below the one that is named, in the
/// profile of a type, in that of a reference's target, or as a slice's own discriminating value.
struct SliceConditionCompiler {
    let profile: Profile
    /// The element, or slice, whose values are told apart.
    let sliced: Int
    let shelf: ProfileShelf
    private let budget = Budget()

    init(profile: Profile, sliced: Int, shelf: ProfileShelf) {
        self.profile = profile
        self.sliced = sliced
        self.shelf = shelf
    }

    /// How many elements are still looked at for one slice; profiles that lead to each other can make that many.
    private final class Budget {
        var left = 10_000
    }

    private var schema: Schema { shelf.schema }

    /// How many profiles and elements a path is followed through: profiles may lead to each other.
    private static let deepest = 24

    /// An element of a profile.
    struct Place {
        var profile: Profile
        var position: Int

        var element: ProfileElement { profile.elements[position] }
    }

    func condition(of discriminator: Slicing.Discriminator, slice: Int, order: Int) -> SliceCondition {
        guard let written = DiscriminatorPath.steps(of: discriminator.path), let steps = steps(written) else {
            return .undecidable
        }
        let start = Place(profile: profile, position: slice)
        switch discriminator.type {
        case .value, .pattern: return value(steps[...], start, 0)
        case .exists: return exists(steps, start)
        case .type: return types(steps, start)
        case .profile: return profiles(steps, start)
        case .position: return .position(order)
        }
    }

    /// The steps by the schema's ids; a name with a type (`valueQuantity`) is two steps.
    private func steps(_ written: [DiscriminatorPath.Step]) -> [SliceStep]? {
        var steps: [SliceStep] = []
        for step in written {
            switch step {
            case .name(let name):
                guard let found = named(name) else { return nil }
                steps += found
            case .extensions(let url): steps.append(.extensions(url))
            case .resolve: steps.append(.resolve)
            case .ofType(let name):
                guard let type = schema.typeID(named: name) else { return nil }
                steps.append(.ofType(type))
            }
        }
        return steps
    }

    private func named(_ name: String) -> [SliceStep]? {
        let records = (0..<schema.elementCount).lazy.map { schema.elements[$0] }
        guard let id = nameID(name) else { return nil }
        if records.contains(where: { $0.baseName == id }) { return [.child(id)] }
        guard let choice = records.first(where: { $0.name == id }) else { return nil }
        return [.child(choice.baseName), .ofType(choice.type)]
    }

    private func nameID(_ name: String) -> UInt16? {
        var copy = name
        return copy.withUTF8 { bytes in bytes.baseAddress.flatMap { schema.nameID($0, bytes.count) } }
    }

    // MARK: Values

    private func value(_ steps: ArraySlice<SliceStep>, _ place: Place, _ depth: Int) -> SliceCondition {
        budget.left -= 1
        guard depth < Self.deepest, budget.left > 0 else { return .undecidable }
        let element = place.element
        if let fixed = element.fixed, let found = stated(fixed.root, steps, isExact: true) { return found }
        if let pattern = element.pattern, let found = stated(pattern.root, steps, isExact: false) { return found }
        guard let step = steps.first else { return own(place, depth) }
        let rest = steps.dropFirst()
        switch step {
        case .child(let name): return below(place, name, rest, depth)
        case .ofType(let type):
            guard let narrowed = narrowed(place, to: type) else { return .exists([step], false) }
            return wrap(step, value(rest, narrowed, depth + 1))
        case .extensions(let url):
            guard let found = extensionPlace(place, url) else { return .undecidable }
            return wrap(step, value(rest, found, depth + 1))
        case .resolve:
            let conditions = targets(of: place).map { target in
                target.map { value(rest, $0, depth + 1) } ?? .undecidable
            }
            guard !conditions.isEmpty, conditions.allSatisfy(\.isDecidable) else { return .undecidable }
            return .below(step, conditions.count == 1 ? conditions[0] : .any(conditions))
        }
    }

    private func wrap(_ step: SliceStep, _ condition: SliceCondition) -> SliceCondition {
        condition.isDecidable ? .below(step, condition) : .undecidable
    }

    /// What a fixed value or pattern says of the end of the path; nil where it says nothing of it.
    private func stated(_ value: ElementTree.Element, _ steps: ArraySlice<SliceStep>, isExact: Bool) -> SliceCondition?
    {
        guard let step = steps.first else {
            if value.record.kind.hasValue, value.record.size == 1 {
                return value.withValueBytes { .text(Array($0)) }
            }
            return isExact ? .fixed(value.detached) : .pattern(value.detached)
        }
        let rest = steps.dropFirst()
        switch step {
        case .child(let name):
            let found = value.children.filter { baseName($0) == name }
                .compactMap { stated($0, rest, isExact: isExact) }
            guard !found.isEmpty else { return nil }
            return joined(found.map { .below(step, $0) })
        case .ofType(let type):
            guard let own = value.typeID, schema.type(own, isA: type) else { return nil }
            return stated(value, rest, isExact: isExact)
        case .extensions, .resolve: return nil
        }
    }

    private func baseName(_ element: ElementTree.Element) -> UInt16? {
        let record = element.record
        return record.element == NodeRecord.noElement ? nil : schema.elements[Int(record.element)].baseName
    }

    private func joined(_ conditions: [SliceCondition]) -> SliceCondition {
        conditions.count == 1 ? conditions[0] : .all(conditions)
    }

    private func below(_ place: Place, _ name: UInt16, _ rest: ArraySlice<SliceStep>, _ depth: Int) -> SliceCondition {
        let step = SliceStep.child(name)
        // An extension's definition has its name.
        if rest.isEmpty, schema.name(name) == "url",
            let type = place.element.types.first(where: { $0.code == "Extension" }), type.profiles.count == 1
        {
            return .below(step, .text(Array(CanonicalReference(type.profiles[0]).url.utf8)))
        }
        guard let child = child(name, of: place) else { return .undecidable }
        var found = [value(rest, child, depth + 1)]
        let inner = child.element.slices.map { Place(profile: child.profile, position: $0) }
        for slice in inner where slice.element.min > 0 { found.append(value(rest, slice, depth + 1)) }
        found.removeAll { !$0.isDecidable }
        if !found.isEmpty { return joined(found.map { .below(step, $0) }) }
        // Of a choice, each type may say what it must be.
        guard child.element.isChoice, !inner.isEmpty else { return .undecidable }
        let each = inner.map { value(rest, $0, depth + 1) }.filter(\.isDecidable)
        return each.isEmpty ? .undecidable : .below(step, each.count == 1 ? each[0] : .any(each))
    }

    /// What an element says of itself where it neither has a fixed value nor a pattern.
    private func own(_ place: Place, _ depth: Int) -> SliceCondition {
        let element = place.element
        var found: [SliceCondition] = []
        for position in element.children {
            let child = Place(profile: place.profile, position: position)
            guard let name = child.element.nameID else { continue }
            if child.element.min > 0 || child.element.fixed != nil || child.element.pattern != nil {
                found.append(wrap(.child(name), value([], child, depth + 1)))
            }
            for slice in child.element.slices where place.profile.elements[slice].min > 0 {
                let inner = Place(profile: place.profile, position: slice)
                found.append(wrap(.child(name), value([], inner, depth + 1)))
            }
        }
        found.removeAll { !$0.isDecidable }
        if !found.isEmpty { return joined(found) }
        if element.types.count == 1, element.types[0].profiles.count == 1,
            case .found(let other) = shelf.definitions.profile(element.types[0].profiles[0])
        {
            let inside = value([], Place(profile: other, position: 0), depth + 1)
            if inside.isDecidable { return inside }
        }
        guard let binding = element.binding, binding.strength == .required, let valueSet = binding.valueSet,
            !isEverywhere(valueSet, place)
        else { return .undecidable }
        return .valueSet(ProfileBindingRule(isRequired: true, valueSet: valueSet, definitions: shelf.definitions))
    }

    /// Whether the binding is one that every value has, inside of the slice or not.
    private func isEverywhere(_ valueSet: String, _ place: Place) -> Bool {
        guard place.profile === profile else { return false }
        let path = place.element.path
        return profile.elements.contains { other in
            other.path == path && other.id != place.element.id && !other.id.contains(":")
                && other.binding?.valueSet == valueSet && other.binding?.strength == .required
        } || isStandard(valueSet, place)
    }

    /// Whether the type itself has the binding.
    private func isStandard(_ valueSet: String, _ place: Place) -> Bool {
        guard let name = place.element.nameID else { return false }
        let url = CanonicalReference(valueSet).url
        guard url.hasPrefix("http://hl7.org/fhir/ValueSet/") else { return false }
        return (0..<schema.elementCount).contains { index in
            let record = schema.elements[index]
            guard record.baseName == name, record.binding != SchemaFormat.none else { return false }
            return CanonicalReference(schema.binding(at: record.binding).valueSet).url == url
        }
    }

    // MARK: Other kinds

    private func exists(_ steps: [SliceStep], _ start: Place) -> SliceCondition {
        var place = start
        for (index, step) in steps.enumerated() {
            guard let next = self.next(step, place).first else { return .undecidable }
            place = next
            if place.element.max == 0 { return .exists(Array(steps[...index]), false) }
        }
        return place.element.min > 0 ? .exists(steps, true) : .undecidable
    }

    private func types(_ steps: [SliceStep], _ start: Place) -> SliceCondition {
        var types: Set<UInt16> = []
        var places = [start]
        for (index, step) in steps.enumerated() {
            if case .resolve = step, index == steps.count - 1 {
                let targets = places.flatMap(referenceTargets)
                guard !targets.isEmpty else { return .undecidable }
                for target in targets {
                    guard let type = type(ofProfile: target) else { return .undecidable }
                    types.insert(type)
                }
                return nested(steps, .types(Array(types)))
            }
            places = places.flatMap { next(step, $0) }
            if places.isEmpty {
                // The slice has no value of that type at all.
                if case .ofType = step { return .exists(Array(steps[...index]), false) }
                return .undecidable
            }
        }
        for place in places {
            if place.element.max == 0 { return .exists(steps, false) }
            for type in place.element.types {
                if schema.typeID(named: type.code).map({ schema.types[Int($0)].flags & 1 != 0 }) ?? true,
                    !type.profiles.isEmpty
                {
                    // The type says nothing, and its profiles do.
                    let named = type.profiles.map { self.type(ofProfile: $0) }
                    guard !named.contains(nil) else { return .undecidable }
                    types.formUnion(named.compactMap { $0 })
                } else if let id = type.typeID {
                    types.insert(id)
                }
            }
        }
        return types.isEmpty ? .undecidable : nested(steps, .types(Array(types)))
    }

    private func profiles(_ steps: [SliceStep], _ start: Place) -> SliceCondition {
        var places = [start]
        var found: [String] = []
        for (index, step) in steps.enumerated() {
            if case .resolve = step, index == steps.count - 1 {
                found = places.flatMap(referenceTargets)
                return found.isEmpty ? .undecidable : nested(steps, .profiles(found))
            }
            places = places.flatMap { next(step, $0) }
        }
        found = places.flatMap { $0.element.types.flatMap(\.profiles) }
        return found.isEmpty ? .undecidable : nested(steps, .profiles(found))
    }

    private func nested(_ steps: [SliceStep], _ condition: SliceCondition) -> SliceCondition {
        steps.reversed().reduce(condition) { .below($1, $0) }
    }

    // MARK: Walking

    /// Where a step leads to from an element; several places behind a reference.
    private func next(_ step: SliceStep, _ place: Place) -> [Place] {
        switch step {
        case .child(let name): child(name, of: place).map { [$0] } ?? []
        case .ofType(let type): narrowed(place, to: type).map { [$0] } ?? []
        case .extensions(let url): extensionPlace(place, url).map { [$0] } ?? []
        case .resolve: targets(of: place).compactMap { $0 }
        }
    }

    /// The element below: in the profile itself, or in the profile of the type, or in the type.
    private func child(_ name: UInt16, of place: Place) -> Place? {
        var place = place
        for _ in 0..<4 {
            let element = place.element
            var children = element.children
            if children.isEmpty, let reference = element.contentReference {
                children = place.profile.elements[reference].children
            }
            if let child = children.first(where: { place.profile.elements[$0].nameID == name }) {
                return Place(profile: place.profile, position: child)
            }
            guard children.isEmpty, element.types.count == 1, place.position != 0 else { return nil }
            let type = element.types[0]
            let named =
                type.profiles.count == 1 ? type.profiles[0] : "http://hl7.org/fhir/StructureDefinition/" + type.code
            guard case .found(let other) = shelf.definitions.profile(named) else { return nil }
            place = Place(profile: other, position: 0)
        }
        return nil
    }

    /// A choice for one of its types; nil where the profile does not allow that type here.
    private func narrowed(_ place: Place, to type: UInt16) -> Place? {
        let element = place.element
        let slice = element.slices.first { position in
            let types = place.profile.elements[position].types
            return types.count == 1 && types[0].typeID == type
        }
        if let slice { return Place(profile: place.profile, position: slice) }
        let isAllowed = element.types.contains { own in
            own.typeID.map { schema.type($0, isA: type) || schema.type(type, isA: $0) } ?? false
        }
        return isAllowed || element.types.isEmpty ? place : nil
    }

    /// The extension of a URL: a slice of the element's extensions, or its definition.
    private func extensionPlace(_ place: Place, _ url: String) -> Place? {
        for name in ["extension", "modifierExtension"] {
            guard let id = nameID(name), let all = child(id, of: place) else { continue }
            for position in all.element.slices {
                let slice = Place(profile: all.profile, position: position)
                let isNamed = slice.element.types.contains {
                    $0.profiles.contains { CanonicalReference($0).url == url }
                }
                if isNamed || fixedURL(slice) == url { return slice }
            }
        }
        guard case .found(let definition) = shelf.definitions.profile(url) else { return nil }
        return Place(profile: definition, position: 0)
    }

    private func fixedURL(_ place: Place) -> String? {
        guard let id = nameID("url"),
            let child = place.element.children.first(where: { place.profile.elements[$0].nameID == id })
        else { return nil }
        return place.profile.elements[child].fixed?.root.value
    }

    /// The profiles of what a reference leads to; nil in place of one that is not at hand.
    private func targets(of place: Place) -> [Place?] {
        referenceTargets(place).map { target in
            guard case .found(let profile) = shelf.definitions.profile(target) else { return nil }
            return Place(profile: profile, position: 0)
        }
    }

    private func referenceTargets(_ place: Place) -> [String] {
        place.element.types.filter { $0.code == "Reference" || $0.code == "canonical" }.flatMap(\.targetProfiles)
    }

    private func type(ofProfile canonical: String) -> UInt16? {
        let url = CanonicalReference(canonical).url
        if url.hasPrefix("http://hl7.org/fhir/StructureDefinition/"),
            let type = schema.typeID(named: String(url.dropFirst(40)))
        {
            return type
        }
        guard case .found(let profile) = shelf.definitions.profile(canonical) else { return nil }
        return schema.typeID(named: profile.type)
    }
}
