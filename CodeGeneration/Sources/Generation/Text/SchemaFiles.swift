import FHIRCore

/// Lays the text form of the facts out in files.
struct SchemaFiles {
    /// Relative paths with their text.
    private(set) var files: [String: String] = [:]

    init(_ contents: PackageContents) {
        let facts = contents.facts
        let header = GeneratedFiles.header(of: facts, comment: "#")
        let writer = TypeTextWriter(facts)
        let families = Dictionary(grouping: facts.types) { type in
            type.kind == .primitive ? "" : String(type.name.prefix { $0 != "." })
        }
        for (name, types) in families {
            var source = SourceText()
            source.line(header)
            for type in types { writer.write(type, category: contents.categories[type.name], to: &source) }
            let folder = types.contains { $0.kind == .resource } ? "resources" : "datatypes"
            files[name.isEmpty ? "primitives.txt" : "\(folder)/\(name).txt"] = source.text
        }

        let terminology = TerminologyText(contents)
        var valueSets = SourceText()
        valueSets.line(header)
        terminology.writeValueSets(to: &valueSets)
        files["value-sets.txt"] = valueSets.text
        add("code-systems", terminology.codeSystems(header: header))
        let profiles = ProfileText(contents)
        add("extensions", profiles.files(extensions: true, header: header))
        add("profiles", profiles.files(extensions: false, header: header))
        add("search-parameters", SearchText.parameters(contents.searchParameters, header: header))
        add("compartments", SearchText.compartments(contents.compartments, header: header))
        files["package.txt"] = """
            \(header)
            package \(facts.packageName)
            version \(facts.packageVersion)
            fhir-version \(facts.fhirVersion)

            """
    }

    private mutating func add(_ folder: String, _ contents: [String: String]) {
        for (name, text) in contents { files["\(folder)/\(name)"] = text }
    }
}
