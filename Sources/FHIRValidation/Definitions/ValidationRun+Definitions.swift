import FHIRCore
import FHIRDefinitions
import FHIRFormats

// Conformance resources as definitions, beyond what their own types demand of them.
extension ValidationRun {
    mutating func checkDefinition(_ index: Int) {
        switch tree[index].typeName {
        case "StructureDefinition": checkStructure(index)
        case "CodeSystem": checkCodeSystem(index)
        case "ValueSet": checkValueSet(index)
        case "ConceptMap": checkConceptMap(index)
        case "SearchParameter": checkSearchParameter(index)
        case "OperationDefinition": checkOperation(index)
        case "CapabilityStatement": checkCapabilities(index)
        case "ImplementationGuide": checkGuide(index)
        default: break
        }
    }

    /// The types that have checks as definitions.
    static let definitionTypes: Set<String> = [
        "StructureDefinition", "CodeSystem", "ValueSet", "ConceptMap", "SearchParameter", "OperationDefinition",
        "CapabilityStatement", "ImplementationGuide",
    ]

    /// The record of a resource alone, to be handed to what reads definitions.
    func definition(at index: Int) -> ElementTree { index == 0 ? tree : tree[index].detached }

    /// The type that a definition is of, where the definition is at hand; what is not is counted.
    mutating func typeDefined(by canonical: String) -> String? {
        if canonical.hasPrefix("#") { return nil }
        switch validator.definitions.profile(canonical) {
        case .found(let profile): return profile.type
        case .unusable: unchecked["the definition \(canonical), which cannot be used", default: 0] += 1
        case .notFound: unchecked["the definition \(canonical)", default: 0] += 1
        }
        return nil
    }

    /// Whether a type is, or is made from, another one; false for types that the schema does not know.
    func isType(_ type: String, _ ancestor: String) -> Bool {
        guard type != ancestor else { return true }
        guard let one = schema.typeID(named: type), let other = schema.typeID(named: ancestor) else { return false }
        return schema.type(one, isA: other)
    }

    /// Whether values are of a type only through types made from it.
    func isAbstract(_ type: String) -> Bool {
        schema.typeID(named: type).map { schema.types[Int($0)].flags & 1 != 0 } ?? false
    }

    /// Whether a canonical URL has a form that can be one: absolute, or the id of something contained.
    func checkForm(ofCanonical node: ElementTree.Element) -> Bool {
        guard let text = node.value else { return true }
        return text.hasPrefix("#") || Self.isAbsolute(text)
    }
}
