import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

// Definitions of what servers offer: search parameters, operations, capabilities, guides.
extension ValidationRun {
    /// A search parameter's expression compiles for each type that it is for
    /// (<https://hl7.org/fhir/R4/searchparameter.html>).
    mutating func checkSearchParameter(_ index: Int) {
        let top = tree[index]
        if let expression = top["expression"] {
            let types = top.children(named: "base").compactMap(\.value).filter { schema.typeID(named: $0) != nil }
            var failure: (type: String, error: FHIRPathError)?
            for type in types {
                do throws(FHIRPathError) {
                    _ = try FHIRPath(expression.value ?? "", type: type, schema: schema)
                } catch {
                    failure = failure ?? (type, error)
                }
            }
            if let failure {
                add("definition.search-expression", at: expression.index, failure.type, failure.error.message)
            } else if types.isEmpty {
                checkExpression(expression, type: nil)
            }
        }
        for component in top.children(named: "component") {
            guard let definition = component["definition"], let url = definition.value else { continue }
            if !checkForm(ofCanonical: definition) { add("definition.canonical", at: definition.index, url) }
        }
        if top["type"]?.value == "composite", top["component"] == nil { add("definition.composite", at: index) }
        if let target = top["target"], top["type"]?.value != "reference" {
            add("definition.search-target", at: target.index)
        }
    }

    /// Operations (<https://hl7.org/fhir/R4/operationdefinition.html>).
    mutating func checkOperation(_ index: Int) {
        let top = tree[index]
        let isOnResources = top["type"]?.value == "true" || top["instance"]?.value == "true"
        if isOnResources, top["resource"] == nil { add("definition.operation-resource", at: index) }
        var open = [top]
        while let holder = open.popLast() {
            var seen: Set<String> = []
            for parameter in holder.children where parameter.name == "parameter" || parameter.name == "part" {
                open.append(parameter)
                let use = parameter["use"]?.value ?? ""
                if let name = parameter["name"], let text = name.value, !seen.insert(use + " " + text).inserted {
                    add("definition.parameter-repeated", at: name.index, text)
                }
                guard let max = parameter["max"], let text = max.value else { continue }
                guard text == "*" || Int(text).map({ $0 >= 0 }) ?? false else {
                    add("definition.cardinality", at: max.index, text)
                    continue
                }
                if let min = parameter["min"]?.value.flatMap({ Int($0) }), let most = Int(text), min > most {
                    add("definition.min-max", at: max.index, String(min), text)
                }
            }
        }
    }

    /// Capabilities (<https://hl7.org/fhir/R4/capabilitystatement.html>).
    mutating func checkCapabilities(_ index: Int) {
        for rest in tree[index].children(named: "rest") {
            for resource in rest.children(named: "resource") {
                guard let type = resource["type"]?.value else { continue }
                let profiles = resource.children.filter { $0.name == "profile" || $0.name == "supportedProfile" }
                for profile in profiles { checkProfile(profile, isFor: type) }
                for parameter in resource.children(named: "searchParam") { checkOffered(parameter, of: type) }
            }
        }
    }

    private mutating func checkProfile(_ place: ElementTree.Element, isFor type: String) {
        guard let url = place.value else { return }
        guard checkForm(ofCanonical: place) else { return add("definition.canonical", at: place.index, url) }
        guard let found = typeDefined(by: url) else { return }
        if found != type { add("definition.type-profile", at: place.index, url, found, type) }
    }

    private mutating func checkOffered(_ parameter: ElementTree.Element, of type: String) {
        guard let place = parameter["definition"], let url = place.value else { return }
        guard let known = validator.definitions.resource(url, type: "SearchParameter")?.tree?.root else {
            unchecked["the search parameter \(url)", default: 0] += 1
            return
        }
        if let stated = parameter["type"], let text = stated.value, let defined = known["type"]?.value, text != defined
        {
            add("definition.search-type", at: stated.index, text, url, defined)
        }
        let bases = known.children(named: "base").compactMap(\.value)
        if !bases.contains(where: { isType(type, $0) }) {
            add("definition.search-base", at: place.index, url, bases.joined(separator: ", "), type)
        }
    }

    /// Guides (<https://hl7.org/fhir/R4/implementationguide.html>).
    mutating func checkGuide(_ index: Int) {
        var seen: Set<String> = []
        for global in tree[index].children(named: "global") {
            guard let place = global["type"], let type = place.value else { continue }
            if !seen.insert(type).inserted { add("definition.global-repeated", at: place.index, type) }
            if let profile = global["profile"] { checkProfile(profile, isFor: type) }
        }
    }
}
