internal import FHIRCore

/// An ElementDefinition while a snapshot is made: its properties as they stand in the definitions they come from.
///
/// Properties are elements of those definitions' trees and are never copied before the snapshot is written, so that nothing
/// of them is lost. Only what the generator itself decides stands beside them.
struct ElementDraft {
    /// The properties in the standard's order; a repeating one takes several places.
    private(set) var values: [(property: ElementProperty, value: ElementTree.Element)] = []
    /// The lowest number where it is not the property's.
    var minimum: Int?
    /// The path and cardinality in the base; nil where the property `base` says it, or the element starts here.
    var base: Base?
    /// The slicing where the definition leaves it out because it goes without saying.
    var impliedSlicing: ImpliedSlicing?
    /// The canonical URL of the definition that states a constraint, by the constraint's key, where it names no source.
    var constraintSources: [String: String] = [:]

    struct Base {
        var path: String
        var min: Int
        var max: String
    }

    enum ImpliedSlicing {
        /// Extensions are told apart by their URL.
        case url
        /// The types of a choice.
        case type
        /// The types of a choice, and the base's other types are not allowed.
        case onlyType
    }

    init() {}

    init(_ element: ElementTree.Element, _ properties: ElementProperties) {
        for child in element.children { append(child, properties.property(of: child)) }
    }

    private mutating func append(_ value: ElementTree.Element, _ property: ElementProperty) {
        values.append((property, value))
        // The standard's order nearly always; a stable insertion where it is not.
        var index = values.count - 1
        while index > 0, values[index].property.rawValue < values[index - 1].property.rawValue {
            values.swapAt(index, index - 1)
            index -= 1
        }
    }
}

extension ElementDraft {
    func all(_ property: ElementProperty) -> [ElementTree.Element] {
        values.compactMap { $0.property == property ? $0.value : nil }
    }

    func first(_ property: ElementProperty) -> ElementTree.Element? {
        values.first { $0.property == property }?.value
    }

    func text(_ property: ElementProperty) -> String? { first(property)?.value }

    func has(_ property: ElementProperty) -> Bool { first(property) != nil }

    func isTrue(_ property: ElementProperty) -> Bool { text(property) == "true" }

    mutating func remove(_ property: ElementProperty) { values.removeAll { $0.property == property } }

    mutating func set(_ property: ElementProperty, _ new: [ElementTree.Element]) {
        remove(property)
        for value in new { append(value, property) }
    }

    mutating func add(_ property: ElementProperty, _ value: ElementTree.Element) { append(value, property) }
}

extension ElementDraft {
    var path: String { text(.path) ?? "" }

    var sliceName: String? { text(.sliceName) }

    var min: Int? { minimum ?? text(.min).flatMap { Int($0) } }

    /// The highest number as the definition has it: digits or `*`.
    var max: String? { text(.max) }

    var types: [ElementTree.Element] { all(.type) }

    var typeCodes: [String] { types.compactMap(\.typeCode) }

    /// The path and cardinality in the base.
    var baseFacts: Base? {
        if let base { return base }
        guard let element = first(.base), let path = element["path"]?.value else { return nil }
        return Base(path: path, min: element["min"]?.value.flatMap { Int($0) } ?? 0, max: element["max"]?.value ?? "1")
    }

    var isSliced: Bool { impliedSlicing != nil || has(.slicing) }
}

extension ElementTree.Element {
    /// The code of an element's type; FHIRPath's own types become the primitives that they stand for.
    var typeCode: String? {
        guard let code = self["code"]?.value else { return nil }
        guard code.hasPrefix("http://hl7.org/fhirpath/System.") else { return code }
        for holder in [self, self["code"]].compactMap({ $0 }) {
            for child in holder.children(named: "extension")
            where child["url"]?.value == "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type" {
                if let type = (child["valueUrl"] ?? child["valueUri"])?.value { return type }
            }
        }
        let name = code.dropFirst("http://hl7.org/fhirpath/System.".count)
        return name == "DateTime" ? "dateTime" : name.lowercased()
    }
}
