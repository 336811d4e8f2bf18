import FHIRCore

/// Comparing a value with one that a profile fixes or gives as a pattern
/// (<https://hl7.org/fhir/R4/elementdefinition-definitions.html#ElementDefinition.pattern_x_>).
enum ValuePattern {
    /// Whether a value is exactly the one that is fixed.
    static func isEqual(_ value: ElementTree.Element, _ fixed: ElementTree.Element) -> Bool {
        guard value.value == fixed.value else { return false }
        let (left, right) = (Array(value.children), Array(fixed.children))
        guard left.count == right.count else { return false }
        return right.allSatisfy { wanted in left.contains { $0.name == wanted.name && isEqual($0, wanted) } }
    }

    /// Whether a value has at least what a pattern has.
    static func matches(_ value: ElementTree.Element, _ pattern: ElementTree.Element) -> Bool {
        if let wanted = pattern.value, wanted != value.value { return false }
        return pattern.children.allSatisfy { wanted in
            value.children.contains { $0.name == wanted.name && matches($0, wanted) }
        }
    }
}
