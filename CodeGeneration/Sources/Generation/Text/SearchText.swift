/// Search parameters and compartments as text.
enum SearchText {
    /// The text of the search parameters, by the name of its file: one for each resource, and one for those of several.
    static func parameters(_ parameters: [SearchParameter], header: String) -> [String: String] {
        var files: [String: SourceText] = [:]
        let sorted = parameters.sorted { ($0.code, $0.url) < ($1.code, $1.url) }
        for parameter in sorted {
            guard let base = parameter.base, let first = base.first, let expression = parameter.expression else {
                continue
            }
            let file = base.count == 1 ? "\(first).txt" : "shared.txt"
            var source = files[file] ?? SourceText()
            if source.lineCount == 0 { source.line(header) }
            source.line()
            source.line("parameter \(parameter.code) \(parameter.type)")
            source.line("  @url \(parameter.url)")
            if base.count > 1 { source.line("  base " + base.joined(separator: " ")) }
            source.line("  expression " + TypeText.escaped(expression))
            if let target = parameter.target { source.line("  target " + target.joined(separator: " ")) }
            if let comparator = parameter.comparator {
                source.line("  comparator " + comparator.joined(separator: " "))
            }
            if let modifier = parameter.modifier { source.line("  modifier " + modifier.joined(separator: " ")) }
            for component in parameter.component ?? [] {
                source.line("  component \(component.definition) \(TypeText.escaped(component.expression))")
            }
            files[file] = source
        }
        return files.mapValues(\.text)
    }

    /// The text of each compartment, by the name of its file.
    static func compartments(_ compartments: [CompartmentDefinition], header: String) -> [String: String] {
        var files: [String: String] = [:]
        for compartment in compartments {
            var source = SourceText()
            source.line(header)
            source.line()
            source.line("compartment \(compartment.code)")
            source.line("  @url \(compartment.url)")
            for resource in compartment.resource ?? [] {
                guard let parameters = resource.param, !parameters.isEmpty else { continue }
                source.line("  \(resource.code) \(parameters.joined(separator: " "))")
            }
            files["\(compartment.code).txt"] = source.text
        }
        return files
    }
}
