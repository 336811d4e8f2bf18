import FHIRCore

/// Comparing a value with one that a profile fixes or gives as a pattern
/// (<https://hl7.org/fhir/R4/elementdefinition-definitions.html#ElementDefinition.pattern_x_>).
///
/// Both walk the definition's value, whose depth the reader has bounded.
enum ValuePattern {
    /// Whether a value is exactly the one that is fixed; repeated elements in their order. Ids of elements do not count.
    static func isEqual(_ value: ElementTree.Element, _ fixed: ElementTree.Element) -> Bool {
        guard isSameValue(value, fixed) else { return false }
        let left = value.children.filter { $0.name != "id" }
        let right = fixed.children.filter { $0.name != "id" }
        guard left.count == right.count else { return false }
        var isUsed = Array(repeating: false, count: left.count)
        for wanted in right {
            // The first one of the name that has no partner yet: names may come in any order, values of one may not.
            guard let place = left.indices.first(where: { !isUsed[$0] && isSameName(left[$0], wanted) }) else {
                return false
            }
            isUsed[place] = true
            guard isEqual(left[place], wanted) else { return false }
        }
        return true
    }

    /// Whether a value has at least what a pattern has.
    static func matches(_ value: ElementTree.Element, _ pattern: ElementTree.Element) -> Bool {
        if pattern.record.kind.hasValue, !isSameValue(value, pattern) { return false }
        return pattern.children.allSatisfy { wanted in
            wanted.name == "id" || value.children.contains { isSameName($0, wanted) && matches($0, wanted) }
        }
    }

    static func isSameValue(_ value: ElementTree.Element, _ other: ElementTree.Element) -> Bool {
        guard value.record.kind.hasValue == other.record.kind.hasValue else { return false }
        guard value.record.kind.hasValue else { return true }
        return value.withValueBytes { left in other.withValueBytes { left.elementsEqual($0) } ?? false } ?? false
    }

    /// Both trees are read under one schema, so names it knows are compared by their ids.
    private static func isSameName(_ one: ElementTree.Element, _ other: ElementTree.Element) -> Bool {
        let (left, right) = (one.record.name, other.record.name)
        if (left | right) & NodeRecord.localName == 0 { return left == right }
        return one.name == other.name
    }
}
