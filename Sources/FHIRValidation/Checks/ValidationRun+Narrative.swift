import FHIRCore
import FHIRPathEngine

// Narratives (<https://hl7.org/fhir/R4/narrative.html>).
extension ValidationRun {
    /// Checks the `div` of a narrative: `txt-1` and `txt-2`, entities, links and images, and its language.
    mutating func checkNarrative(_ index: Int) {
        guard let bytes = tree[index].withValueBytes({ Array($0) }) else { return }
        var markup = NarrativeMarkup(bytes)
        var hasContent = false
        var isFirst = true
        var faults: Set<String> = []
        while let piece = markup.next() {
            switch piece {
            case .text: hasContent = true
            case .entity(let name):
                hasContent = true
                if !["amp", "lt", "gt", "quot", "apos"].contains(name), faults.insert("&" + name).inserted {
                    add("narrative.entity", at: index, name)
                }
            case .instruction:
                if faults.insert("?").inserted { addMarkup(index, "a processing instruction may not stand in it") }
            case .startTag(let name, let attributes):
                if name == "img" { hasContent = true }
                if !NarrativeVocabulary.allows(element: name), faults.insert(name).inserted {
                    addMarkup(index, "the element \(name) may not stand in it")
                }
                for attribute in attributes where !Self.allows(attribute.name, on: name) {
                    guard faults.insert("\(name) \(attribute.name)").inserted else { continue }
                    addMarkup(index, "the attribute \(attribute.name) may not stand on \(name)")
                }
                for attribute in attributes { check(attribute, on: name, index) }
                if isFirst { checkLanguage(attributes, index) }
                isFirst = false
            }
        }
        if !hasContent { add("invariant.txt-2", at: index, "txt-2", "the narrative must have something to read in it") }
    }

    /// Besides what `htmlChecks()` lets pass: `idref`, which is held against the ids there are, and `cols`.
    private static func allows(_ attribute: String, on element: String) -> Bool {
        attribute == "idref" || attribute == "cols" || NarrativeVocabulary.allows(attribute: attribute, on: element)
    }

    private mutating func addMarkup(_ index: Int, _ fault: String) {
        add("invariant.txt-1", at: index, "txt-1", "the narrative must have basic formatting only, and \(fault)")
    }

    // MARK: Links

    private mutating func check(_ attribute: NarrativeMarkup.Attribute, on element: String, _ index: Int) {
        let value = attribute.value
        switch attribute.name {
        case "href", "src", "cite", "longdesc", "usemap":
            let scheme = value.drop { $0 == " " }.prefix(11).lowercased()
            if scheme.hasPrefix("javascript:") || scheme.hasPrefix("vbscript:") {
                add("narrative.script", at: index, attribute.name, element)
            } else if value.hasPrefix("#"), value.count > 1 {
                if !isLinkTarget(String(value.dropFirst())) { add("narrative.link", at: index, value, element) }
            }
        case "idref":
            if !isLinkTarget(value) { add("narrative.idref", at: index, value) }
        case "style":
            let text = value.lowercased()
            if text.contains("url(") && !text.contains("url(data:") && !text.contains("url(#") {
                add("narrative.style", at: index, element)
            } else if text.contains("expression(") || text.contains("javascript:") {
                add("narrative.script", at: index, attribute.name, element)
            }
        default: break
        }
    }

    /// Whether something in the record has an id: an element, a resource, or a place in a narrative.
    private mutating func isLinkTarget(_ id: String) -> Bool {
        if let linkTargets { return linkTargets.contains(id) }
        var targets: Set<String> = []
        for index in 0..<tree.count {
            let node = node(index)
            if node.kind == .xhtml {
                guard let bytes = tree[index].withValueBytes({ Array($0) }) else { continue }
                var markup = NarrativeMarkup(bytes)
                while let piece = markup.next() {
                    guard case .startTag(_, let attributes) = piece else { continue }
                    for attribute in attributes where attribute.name == "id" || attribute.name == "name" {
                        targets.insert(attribute.value)
                    }
                }
            } else if node.name == names.id, let id = tree[index].value {
                targets.insert(id)
            }
        }
        linkTargets = targets
        return targets.contains(id)
    }

    // MARK: Language

    /// The language of the `div` is that of its resource (<https://hl7.org/fhir/R4/narrative.html#lang>).
    private mutating func checkLanguage(_ attributes: [NarrativeMarkup.Attribute], _ index: Int) {
        let html = attributes.first { $0.name == "lang" }?.value
        let xml = attributes.first { $0.name == "xml:lang" }?.value
        if let html, let xml, html != xml { add("narrative.languages", at: index, html, xml) }
        guard let scope = scopes.last, let language = text(scope.index, names.language), let own = html ?? xml,
            own.lowercased() != language.lowercased()
        else { return }
        add("narrative.language", at: index, own, language)
    }
}
