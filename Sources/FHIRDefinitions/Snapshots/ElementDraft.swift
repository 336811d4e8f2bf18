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
        for child in element.children { values.append((properties.property(of: child), child)) }
        sort()
    }

    /// Puts the properties in the standard's order, which they nearly always are in; those of one kind stay in theirs.
    private mutating func sort() {
        for index in values.indices.dropFirst() where values[index].property < values[index - 1].property {
            values = values.enumerated().sorted { ($0.element.property, $0.offset) < ($1.element.property, $1.offset) }
                .map(\.element)
            return
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
        add(property, new)
    }

    /// Adds further values of a property, behind those that are there.
    mutating func add(_ property: ElementProperty, _ new: [ElementTree.Element]) {
        let place = values.firstIndex { $0.property > property } ?? values.count
        values.insert(contentsOf: new.map { (property, $0) }, at: place)
    }
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
