import FHIRCore

/// Turns StructureDefinitions into facts about types.
///
/// Profiles (`derivation` is `constraint`) and logical models are left out. What the standard states in several places
/// is stated once: a backbone element becomes a type named by its path, an invariant stands with the type where the
/// type implies it.
struct FactsBuilder {
    private let definitions: [StructureDefinition]
    /// The keys of the invariants on the root of each type.
    private var rootKeys: [String: Set<String>] = [:]

    init(_ definitions: [StructureDefinition]) {
        self.definitions = definitions.filter { definition in
            definition.derivation != "constraint" && Self.kind(of: definition) != nil && definition.snapshot != nil
        }
        for definition in self.definitions {
            for element in definition.snapshot?.element ?? [] {
                rootKeys[element.path] = Set((element.constraint ?? []).map(\.key))
            }
        }
    }

    private static func kind(of definition: StructureDefinition) -> Schema.TypeKind? {
        switch definition.kind {
        case "primitive-type": .primitive
        case "complex-type": .datatype
        case "resource": .resource
        default: nil
        }
    }

    /// The facts about every type, sorted by name.
    func types() throws -> [TypeFacts] {
        let all = try definitions.flatMap { try types(of: $0) }
        let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return all.map { type in
            // Packages list inherited invariants before or after a type's own; here they come first.
            var type = type
            let inherited = type.base.flatMap { byName[$0] }?.invariants.filter(type.invariants.contains) ?? []
            type.invariants = inherited + type.invariants.filter { !inherited.contains($0) }
            return type
        }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private func types(of definition: StructureDefinition) throws -> [TypeFacts] {
        guard let kind = Self.kind(of: definition), let root = definition.snapshot?.element.first else { return [] }
        let elements = definition.snapshot?.element.dropFirst() ?? []
        var children: [String: [ElementDefinition]] = [:]
        for element in elements { children[ElementPath(element.path).parent, default: []].append(element) }

        var types = [
            TypeFacts(
                name: root.path,
                kind: kind,
                base: definition.baseDefinition.map { ElementPath.lastPart(ofURL: $0) },
                isAbstract: definition.abstract ?? false,
                url: definition.url,
                elements: try (children[root.path] ?? [])
                    .filter { kind != .primitive || ElementPath($0.path).name != "value" }
                    .map { try facts(about: $0, hasChildren: children[$0.path] != nil) },
                invariants: invariants(root.constraint))
        ]
        for element in elements {
            guard let inner = children[element.path] else { continue }
            types.append(
                TypeFacts(
                    name: element.path,
                    kind: .backbone,
                    base: element.type?.first?.code ?? "BackboneElement",
                    isAbstract: false,
                    url: "",
                    elements: try inner.map { try facts(about: $0, hasChildren: children[$0.path] != nil) },
                    invariants: invariants(element.constraint)))
        }
        return types
    }

    private func facts(about element: ElementDefinition, hasChildren: Bool) throws -> ElementFacts {
        let path = ElementPath(element.path)
        var types: [ElementTypeFacts]
        if let reference = element.contentReference {
            guard let hash = reference.firstIndex(of: "#") else {
                throw GenerationError("\(element.path) has the content reference \(reference), which names no element")
            }
            types = [ElementTypeFacts(code: String(reference[reference.index(after: hash)...]))]
        } else if hasChildren {
            types = [ElementTypeFacts(code: element.path)]
        } else {
            types = (element.type ?? []).map { reference in
                ElementTypeFacts(
                    code: typeCode(of: reference, in: path),
                    targetProfiles: reference.targetProfile ?? [],
                    profiles: reference.profile ?? [])
            }
        }
        if types.isEmpty { throw GenerationError("\(element.path) has no type") }

        let implied = types.map { rootKeys[$0.code] ?? [] }
        return ElementFacts(
            name: path.name,
            isChoice: path.isChoice,
            min: element.min ?? 0,
            max: element.max == "*" ? nil : element.max.flatMap { Int($0) } ?? 1,
            types: types,
            isContentReference: element.contentReference != nil,
            binding: element.binding.flatMap { binding in
                Schema.BindingStrength(code: binding.strength).map {
                    BindingFacts(strength: $0, valueSet: binding.valueSet ?? "")
                }
            },
            isModifier: element.isModifier ?? false,
            isSummary: element.isSummary ?? false,
            isXMLAttribute: element.representation?.contains("xmlAttr") ?? false,
            invariants: invariants(element.constraint).filter { invariant in
                !implied.allSatisfy { $0.contains(invariant.key) }
            })
    }

    /// The name of a type, where the standard names one of FHIRPath's system types instead.
    ///
    /// `Element.id` is a `string`, a resource's `id` is an `id`, `Extension.url` is a `uri`.
    private func typeCode(of reference: ElementDefinition.TypeReference, in path: ElementPath) -> String {
        let code = reference.code ?? "Element"
        guard code.hasPrefix("http://hl7.org/fhirpath/") else { return code }
        let isResource = definitions.contains {
            $0.kind == "resource" && $0.snapshot?.element.first?.path == path.parent
        }
        if path.name == "id" { return isResource ? "id" : "string" }
        let fhirType = reference.extension.first(
            url: "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type")
        return fhirType?.valueUrl ?? fhirType?.valueUri ?? "string"
    }

    private func invariants(_ constraints: [ElementDefinition.Constraint]?) -> [InvariantFacts] {
        (constraints ?? []).map {
            InvariantFacts(key: $0.key, isWarning: $0.severity == "warning", expression: $0.expression ?? "")
        }
    }
}

extension Schema.BindingStrength {
    /// The strength with a code of <http://hl7.org/fhir/binding-strength>.
    init?(code: String) {
        guard let strength = Self.allCases.first(where: { String(describing: $0) == code }) else { return nil }
        self = strength
    }
}
