import FHIRCore

/// Everything that generation takes from a FHIR package.
struct PackageContents {
    var facts: SchemaFacts
    /// The standard's category of each resource, such as `Clinical.Diagnostics`.
    var categories: [String: String]
    /// The names that bindings to a value set (without version) give it, each once, in the order of their use.
    var bindingNames: [String: [String]]
    var codeSystems: [CodeSystem]
    var valueSets: [ValueSet]
    var searchParameters: [SearchParameter]
    var compartments: [CompartmentDefinition]
    /// The StructureDefinitions that constrain another one, to the letter.
    var profiles: [RawJSON]

    init(_ package: FHIRPackage) throws {
        let definitions = try package.resources("StructureDefinition", as: StructureDefinition.self)
        try self.init(
            definitions: definitions, packageName: package.name, packageVersion: package.version,
            fhirVersion: package.fhirVersion)
        codeSystems = try package.resources("CodeSystem", as: CodeSystem.self)
        valueSets = try package.resources("ValueSet", as: ValueSet.self)
        searchParameters = try package.resources("SearchParameter", as: SearchParameter.self)
        compartments = try package.resources("CompartmentDefinition", as: CompartmentDefinition.self)
        profiles = try package.documents("StructureDefinition").filter { $0["derivation"]?.string == "constraint" }
    }

    init(definitions: [StructureDefinition], packageName: String, packageVersion: String, fhirVersion: String) throws {
        facts = SchemaFacts(
            packageName: packageName, packageVersion: packageVersion, fhirVersion: fhirVersion,
            types: try FactsBuilder(definitions).types())
        categories = [:]
        bindingNames = [:]
        codeSystems = []
        valueSets = []
        searchParameters = []
        compartments = []
        profiles = []
        let known = Set(facts.types.map(\.url))
        for definition in definitions where known.contains(definition.url) {
            let category = definition.extension.first(
                url: "http://hl7.org/fhir/StructureDefinition/structuredefinition-category")?.valueString
            if let name = definition.type, let category { categories[name] = category.replacing("&amp;", with: "and") }
            for element in definition.snapshot?.element ?? [] { addBindingName(of: element) }
        }
    }

    private mutating func addBindingName(of element: ElementDefinition) {
        guard let binding = element.binding, binding.strength == "required", let valueSet = binding.valueSet,
            element.type?.contains(where: { $0.code == "code" }) == true,
            let name = binding.extension.first(
                url: "http://hl7.org/fhir/StructureDefinition/elementdefinition-bindingName")?.valueString
        else { return }
        let url = String(valueSet.prefix { $0 != "|" })
        if bindingNames[url]?.contains(name) != true { bindingNames[url, default: []].append(name) }
    }
}
