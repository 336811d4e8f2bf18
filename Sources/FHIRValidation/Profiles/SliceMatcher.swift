import FHIRCore
import FHIRDefinitions

/// Tells values into the slices of an element (<https://hl7.org/fhir/R4/profiling.html#discriminator>).
struct SliceMatcher {
    let profile: Profile
    let slicing: Slicing

    /// Whether a value belongs to a slice; nil where a discriminator cannot be followed here.
    func belongs(_ value: ElementTree.Element, to slice: Int) -> Bool? {
        for discriminator in slicing.discriminators {
            guard let verdict = decide(discriminator, value, slice) else { return nil }
            if !verdict { return false }
        }
        return slicing.discriminators.isEmpty ? nil : true
    }

    private func decide(_ discriminator: Slicing.Discriminator, _ value: ElementTree.Element, _ slice: Int) -> Bool? {
        let path = discriminator.path.split(separator: ".").map(String.init).filter { $0 != "$this" }
        if path.contains(where: { $0.contains("(") }) { return nil }
        switch discriminator.type {
        case .value, .pattern: return decideValue(path[...], [value], slice)
        case .exists:
            guard let target = position(path, from: slice) else { return nil }
            let isThere = !values(path, of: value).isEmpty
            if profile.elements[target].max == 0 { return !isThere }
            return profile.elements[target].min > 0 ? isThere : nil
        case .type:
            guard let target = position(path, from: slice) else { return nil }
            let types = profile.elements[target].types.map(\.code)
            let found = values(path, of: value)
            return types.isEmpty ? nil : found.contains { $0.typeName.map(types.contains) ?? false }
        case .profile, .position: return nil
        }
    }

    /// Follows a path through the profile and the value at once, down to where the profile says what the value is.
    private func decideValue(_ path: ArraySlice<String>, _ values: [ElementTree.Element], _ position: Int) -> Bool? {
        let element = profile.elements[position]
        if let fixed = element.fixed { return values.contains { ValuePattern.isEqual($0, fixed.root) } }
        if let pattern = element.pattern { return values.contains { ValuePattern.matches($0, pattern.root) } }
        guard let step = path.first else { return nil }
        let below = values.flatMap { value in value.children.filter { $0.baseName == step } }
        if let child = child(step, of: position) {
            // A slice below may be what has the value, as `coding:snomed` has its system.
            let verdict = decideValue(path.dropFirst(), below, child)
            if let verdict { return verdict }
            for inner in profile.elements[child].slices where profile.elements[inner].min > 0 {
                if let verdict = decideValue(path.dropFirst(), below, inner) { return verdict }
            }
        }
        // An extension's definition has its name.
        if step == "url", let canonical = element.types.first(where: { $0.code == "Extension" })?.profiles.first {
            let url = CanonicalReference(canonical).url
            return below.contains { $0.value == url }
        }
        return nil
    }

    private func child(_ name: String, of position: Int) -> Int? {
        profile.elements[position].children.first { profile.elements[$0].name == name }
    }

    private func position(_ path: [String], from slice: Int) -> Int? {
        var position = slice
        for step in path {
            guard let next = child(step, of: position) else { return nil }
            position = next
        }
        return position
    }

    private func values(_ path: [String], of value: ElementTree.Element) -> [ElementTree.Element] {
        var values = [value]
        for step in path { values = values.flatMap { value in value.children.filter { $0.baseName == step } } }
        return values
    }
}
