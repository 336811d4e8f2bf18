import FHIRCore

/// Each nation of the United Kingdom has a list of ethnic categories of its own; the same code means different things.
enum EthnicCategoryRules {
    private static let url = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory"
    private static let stem = "https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategory"
    private static let nations = ["", "England", "Scotland", "Wales", "NorthernIreland"]

    private static func codings(_ extensionElement: ElementTree.Element) -> [ElementTree.Element] {
        guard extensionElement["url"]?.value == url else { return [] }
        return extensionElement["valueCodeableConcept"]?.children(named: "coding") ?? []
    }

    @Sendable static func wrongSystem(_ extensionElement: ElementTree.Element) -> [RuleSet.Fault] {
        codings(extensionElement).compactMap { coding in
            let system = coding["system"]
            guard !nations.contains(where: { system?.value == stem + $0 }) else { return nil }
            return RuleSet.Fault(system ?? coding, system?.value ?? "No system", stem + "England")
        }
    }

    /// One person, one nation's list.
    @Sendable static func mixedNations(_ patient: ElementTree.Element) -> [RuleSet.Fault] {
        let extensions = patient.children(named: "extension")
        var systems: [String] = []
        for coding in extensions.flatMap(codings) {
            guard let system = coding["system"]?.value, system.hasPrefix(stem), !systems.contains(system) else {
                continue
            }
            systems.append(system)
        }
        guard systems.count > 1, let place = extensions.last(where: { !codings($0).isEmpty }) else { return [] }
        return [RuleSet.Fault(place, systems.joined(separator: ", "))]
    }
}
