import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

// ElementDefinitions of a StructureDefinition (<https://hl7.org/fhir/R4/elementdefinition.html>).
extension ValidationRun {
    mutating func checkElement(
        _ element: ElementTree.Element, _ structure: StructureElements, _ isConstraint: Bool
    ) {
        let compiled = structure.compiled(element)
        for child in element.children {
            switch child.name {
            case "type": checkType(child, compiled)
            case "constraint":
                if let expression = child["expression"] {
                    checkExpression(expression, type: contextType(element, compiled))
                }
            case "slicing":
                for discriminator in child.children(named: "discriminator") {
                    checkDiscriminator(discriminator, element, compiled)
                }
            case "binding": checkBinding(child)
            default:
                let base = child.baseName
                if ["fixed", "pattern", "minValue", "maxValue"].contains(base) {
                    checkValueType(child, base, element, compiled)
                }
            }
        }
    }

    /// The type that expressions of an element are evaluated on; nil where that cannot be told.
    private func contextType(_ element: ElementTree.Element, _ compiled: ProfileElement?) -> String? {
        if let path = element["path"]?.value, hasElement(path) { return path }
        guard let types = compiled?.types, types.count == 1 else { return nil }
        return types[0].code
    }

    // MARK: Types

    private mutating func checkType(_ type: ElementTree.Element, _ compiled: ProfileElement?) {
        guard let place = type["code"], let code = place.value else { return }
        let isOfFHIR = !code.contains(":")
        if isOfFHIR, schema.typeID(named: code) == nil { return add("definition.type", at: place.index, code) }
        for profile in type.children(named: "profile") {
            guard let url = profile.value else { continue }
            guard checkForm(ofCanonical: profile) else {
                add("definition.canonical", at: profile.index, url)
                continue
            }
            guard isOfFHIR, !url.contains("#"), let found = typeDefined(by: url) else { continue }
            let isRight = found == code || (isAbstract(code) && isType(found, code))
            if !isRight { add("definition.type-profile", at: profile.index, url, found, code) }
        }
        for target in type.children(named: "targetProfile") {
            guard let url = target.value else { continue }
            guard checkForm(ofCanonical: target) else {
                add("definition.canonical", at: target.index, url)
                continue
            }
            guard let found = typeDefined(by: url), let id = schema.typeID(named: found) else { continue }
            if schema.typeKind(id) != .resource { add("definition.target", at: target.index, url, found) }
        }
    }

    /// A value is of a type that the element may have.
    private mutating func checkValueType(
        _ value: ElementTree.Element, _ name: String, _ element: ElementTree.Element, _ compiled: ProfileElement?
    ) {
        guard let type = value.typeName else { return }
        var allowed = element.children(named: "type").compactMap { $0["code"]?.value }
        if allowed.isEmpty { allowed = compiled?.types.map(\.code) ?? [] }
        // Types of FHIRPath's own stand for those that carry them.
        guard !allowed.isEmpty, !allowed.contains(where: { $0.contains(":") }) else { return }
        let isMeasure = (name == "minValue" || name == "maxValue") && type == "Quantity"
        guard !isMeasure, !allowed.contains(where: { isType(type, $0) }) else { return }
        add("definition.value-type", at: value.index, name, type, allowed.joined(separator: ", "))
    }

    private mutating func checkBinding(_ binding: ElementTree.Element) {
        guard let place = binding["valueSet"], let url = place.value else { return }
        guard checkForm(ofCanonical: place) else { return add("definition.canonical", at: place.index, url) }
        if !url.hasPrefix("#"), !validator.definitions.hasDefinition(url, type: "ValueSet") {
            if validator.definitions.hasDefinition(url, type: "CodeSystem") {
                return add("definition.binding-system", at: place.index, url)
            }
            unchecked["the value set \(url)", default: 0] += 1
        }
    }

    // MARK: Slicing

    /// A discriminator leads to an element of what is sliced.
    private mutating func checkDiscriminator(
        _ discriminator: ElementTree.Element, _ element: ElementTree.Element, _ compiled: ProfileElement?
    ) {
        guard let place = discriminator["path"], let path = place.value, !path.isEmpty else { return }
        guard Self.isDiscriminatorPath(path) else {
            return add("definition.discriminator-form", at: place.index, path)
        }
        var types = compiled?.types.map(\.code) ?? []
        if types.isEmpty { types = element.children(named: "type").compactMap { $0["code"]?.value } }
        types.removeAll { isAbstract($0) || $0 == "BackboneElement" || $0 == "Element" }
        if types.isEmpty, let own = element["path"]?.value { types = [own] }
        types.removeAll { !hasElement($0) }
        guard !types.isEmpty else { return }
        var failure: FHIRPathError?
        for type in types {
            do throws(FHIRPathError) {
                _ = try FHIRPath(path, type: type, schema: schema)
                return
            } catch {
                failure = error
            }
        }
        if let failure {
            add("definition.discriminator", at: place.index, path, element["path"]?.value ?? "", failure.message)
        }
    }

    /// Discriminators are a small part of FHIRPath: names and a few functions, with dots between
    /// (<https://hl7.org/fhir/R4/profiling.html#discriminator>).
    static func isDiscriminatorPath(_ path: String) -> Bool {
        var rest = path[...]
        while !rest.isEmpty {
            let name = rest.prefix {
                $0 == "$" || $0 == "[" || $0 == "]" || $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber))
            }
            guard !name.isEmpty else { return false }
            rest = rest.dropFirst(name.count)
            if rest.first == "(" {
                guard ["extension", "resolve", "ofType"].contains(name), let close = rest.firstIndex(of: ")") else {
                    return false
                }
                rest = rest[rest.index(after: close)...]
            }
            if rest.isEmpty { return true }
            guard rest.first == "." else { return false }
            rest = rest.dropFirst()
        }
        return false
    }
}
