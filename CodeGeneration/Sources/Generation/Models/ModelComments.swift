import FHIRCore

/// The documentation comments of generated models: facts in our own words, no prose of the standard.
struct ModelComments {
    /// The address of the specification, with a slash at its end.
    let specification: String

    /// The pages of datatypes that have one of their own.
    private static let pages = [
        "BackboneElement": "backboneelement.html", "Dosage": "dosage.html", "Element": "element.html",
        "ElementDefinition": "elementdefinition.html", "Extension": "extensibility.html", "Meta": "resource.html#Meta",
        "Narrative": "narrative.html", "Reference": "references.html",
    ]
    private static let metadataTypes: Set = [
        "ContactDetail", "Contributor", "DataRequirement", "Expression", "ParameterDefinition", "RelatedArtifact",
        "TriggerDefinition", "UsageContext",
    ]

    func page(of type: ModelType, isResource: Bool) -> String {
        let name = String(type.rootName)
        let page: String
        if isResource {
            page = name.lowercased() + ".html"
        } else if let known = Self.pages[name] {
            page = known
        } else {
            page = (Self.metadataTypes.contains(name) ? "metadatatypes.html#" : "datatypes.html#") + name
        }
        return "<\(specification)\(page)>"
    }

    func comment(on type: ModelType, isResource: Bool) -> String {
        let page = page(of: type, isResource: isResource)
        let name = type.facts.name
        switch type.facts.kind {
        case .resource: return "The \(type.facts.isAbstract ? "abstract type" : "resource") \(name). \(page)"
        case .backbone: return "The structure of `\(name)`. \(page)"
        case .datatype, .primitive:
            return "The \(type.facts.isAbstract ? "abstract type" : "datatype") \(name). \(page)"
        }
    }

    /// Cardinality, types, targets, binding and marks of an element.
    func comment(on element: ElementFacts) -> String {
        let name = element.isChoice ? element.name + "[x]" : element.name
        var text = "`\(name)`, \(element.min)..\(element.max.map { String($0) } ?? "*"): "
        text += list(element.types.map { typeText($0) }) + "."
        if let binding = element.binding, !binding.valueSet.isEmpty {
            text += " Codes: \(binding.strength), <\(binding.valueSet)>."
        }
        if element.isModifier { text += " A modifier element." }
        return text
    }

    private func typeText(_ type: ElementTypeFacts) -> String {
        let targets = type.targetProfiles.map { ElementPath.lastPart(ofURL: $0) }
        let isAnything = targets.isEmpty || targets == ["Resource"]
        return isAnything ? type.code : "\(type.code) (\(list(targets)))"
    }

    private func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        if items.count > 12 { return "\(items.count) types" }
        return items.dropLast().joined(separator: ", ") + " or " + last
    }
}
