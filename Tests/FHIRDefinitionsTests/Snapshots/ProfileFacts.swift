import FHIRCore
import FHIRDefinitions
import FHIRFormats

/// The facts of a profile's elements as lines of text, to compare two snapshots of it.
enum ProfileFacts {
    /// What differs between two snapshots: `ID: FACT: PUBLISHED -> OURS`, a line for each.
    static func differences(published: Profile, ours: Profile) -> [String] {
        let left = Dictionary(published.elements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let right = Dictionary(ours.elements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var lines: [String] = []
        for element in published.elements where right[element.id] == nil { lines.append("\(element.id): missing") }
        for element in ours.elements {
            guard let other = left[element.id] else {
                lines.append("\(element.id): additional")
                continue
            }
            let one = facts(other)
            let two = facts(element)
            for (name, value) in two where one[name] != value {
                lines.append("\(element.id): \(name): \(one[name] ?? "") -> \(value)")
            }
        }
        if lines.isEmpty, published.elements.map(\.id) != ours.elements.map(\.id) { lines.append("order") }
        return lines.sorted()
    }

    static func facts(_ element: ProfileElement) -> [String: String] {
        [
            "path": element.path,
            "slice": element.sliceName ?? "",
            "cardinality": "\(element.min)..\(element.max.map(String.init) ?? "*")",
            "types": element.types.map(text).sorted().joined(separator: " | "),
            "content reference": element.contentReference.map(String.init) == nil ? "" : "yes",
            "binding": element.binding.map { "\($0.strength) \($0.valueSet ?? "") \($0.maxValueSet ?? "")" } ?? "",
            "fixed": text(element.fixed),
            "pattern": text(element.pattern),
            "minimum": text(element.minValue),
            "maximum": text(element.maxValue),
            "length": element.maxLength.map(String.init) ?? "",
            "constraints": Set(element.constraints.map(\.key)).sorted().joined(separator: " "),
            "modifier": "\(element.isModifier)",
            "must support": "\(element.mustSupport)",
            "slicing": element.slicing.map(text) ?? "",
        ]
    }

    private static func text(_ type: ProfileType) -> String {
        var text = type.code
        if !type.profiles.isEmpty { text += "<\(type.profiles.sorted().joined(separator: ","))>" }
        if !type.targetProfiles.isEmpty { text += "(\(type.targetProfiles.sorted().joined(separator: ",")))" }
        return text + type.aggregation.joined() + (type.versioning ?? "")
    }

    private static func text(_ slicing: Slicing) -> String {
        let discriminators = slicing.discriminators.map { "\($0.type.rawValue) \($0.path)" }.joined(separator: ", ")
        return "\(discriminators) \(slicing.rules.rawValue)\(slicing.isOrdered ? " ordered" : "")"
    }

    private static func text(_ tree: ElementTree?) -> String {
        guard let tree else { return "" }
        if let value = tree.root.value { return "\(tree.root.name) \(value)" }
        return "\(tree.root.name) " + String(decoding: FHIRJSON.write(tree), as: UTF8.self)
    }
}
