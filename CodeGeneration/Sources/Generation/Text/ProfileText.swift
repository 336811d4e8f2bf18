import FHIRCore

/// The standard's profiles and extensions as text: what their differentials state, without prose.
struct ProfileText {
    /// Profiles and extensions, sorted by URL.
    private let definitions: [RawJSON]

    init(_ contents: PackageContents) {
        definitions = contents.profiles
            .filter { $0["url"]?.string != nil && $0["type"]?.string != nil }
            .sorted { ($0["url"]?.string ?? "").utf8.lexicographicallyPrecedes(($1["url"]?.string ?? "").utf8) }
    }

    /// The text of each definition of one kind, by the name of its file.
    func files(extensions: Bool, header: String) -> [String: String] {
        var files: [String: String] = [:]
        for definition in definitions where (definition["type"]?.string == "Extension") == extensions {
            let url = definition["url"]?.string ?? ""
            let version = definition["version"]?.string.map { "|" + $0 } ?? ""
            var source = SourceText()
            source.line(header)
            source.line()
            source.line("\(extensions ? "extension" : "profile") \(url)\(version)")
            write(definition: definition, to: &source)
            var name = ElementPath.lastPart(ofURL: url)
            while files[name + ".txt"] != nil { name += "-2" }
            files[name + ".txt"] = source.text
        }
        return files
    }

    /// The same for the compiled schema: each definition with the lines below the one that names it.
    var facts: [DefinitionFacts] {
        definitions.map { definition in
            var source = SourceText()
            write(definition: definition, to: &source)
            return DefinitionFacts(
                url: definition["url"]?.string ?? "", version: definition["version"]?.string ?? "", text: source.text)
        }
    }

    /// The value sets that codes are held against, without versions.
    var valueSets: [String] {
        var urls: [String] = []
        for definition in definitions {
            for element in definition["differential"]?["element"]?.items ?? [] {
                guard let binding = element["binding"] else { continue }
                let isChecked = ["required", "extensible"].contains(binding["strength"]?.string ?? "")
                let stated = isChecked ? binding["valueSet"]?.string : nil
                urls += [stated, maxValueSet(of: binding)].compactMap { $0 }.map { String($0.prefix { $0 != "|" }) }
            }
        }
        return urls
    }

    private func maxValueSet(of binding: RawJSON) -> String? {
        let url = "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet"
        let part = binding["extension"]?.items.first { $0["url"]?.string == url }
        return (part?["valueCanonical"] ?? part?["valueUri"])?.string
    }

    private func write(definition: RawJSON, to source: inout SourceText) {
        if let name = definition["name"]?.string { source.line("  @name \(name)") }
        source.line("  @type \(definition["type"]?.string ?? "")")
        if let base = definition["baseDefinition"]?.string {
            source.line("  @base \(TypeText.abbreviated(base, TypeText.profilePrefix))")
        }
        if definition["abstract"]?.string == "true" { source.line("  @abstract") }
        for context in definition["context"]?.items ?? [] {
            source.line("  @context \(context["type"]?.string ?? "") \(escaped(context["expression"]))")
        }
        for invariant in definition["contextInvariant"]?.items ?? [] {
            source.line("  @context-invariant \(escaped(invariant))")
        }
        for element in definition["differential"]?["element"]?.items ?? [] { write(element, to: &source) }
    }

    private func escaped(_ value: RawJSON?) -> String { TypeText.escaped(value?.string ?? "") }

    private func write(factsOf element: RawJSON, to source: inout SourceText) {
        for (key, value) in element.members {
            for prefix in ["fixed", "pattern", "minValue", "maxValue"]
            where key.hasPrefix(prefix) && key != prefix && key.dropFirst(prefix.count).first?.isUppercase == true {
                source.line("    @value \(key) \(value.text)")
            }
        }
        if let length = element["maxLength"]?.string { source.line("    @max-length \(length)") }
        if let slicing = element["slicing"] {
            var line = "    @slicing \(slicing["rules"]?.string ?? "open")"
            if slicing["ordered"]?.string == "true" { line += " ordered" }
            for discriminator in slicing["discriminator"]?.items ?? [] {
                line += " \(discriminator["type"]?.string ?? ""):\(discriminator["path"]?.string ?? "")"
            }
            source.line(line)
        }
        if let binding = element["binding"] { write(binding: binding, to: &source) }
        for constraint in element["constraint"]?.items ?? [] {
            guard let key = constraint["key"]?.string, constraint["expression"] != nil else { continue }
            let severity = constraint["severity"]?.string ?? "error"
            source.line("    @invariant \(severity) \(key): \(escaped(constraint["expression"]))")
        }
    }

    private func write(_ element: RawJSON, to source: inout SourceText) {
        var line = "  \(element["id"]?.string ?? element["path"]?.string ?? "")"
        let (min, max) = (element["min"]?.string, element["max"]?.string)
        if min != nil || max != nil { line += " \(min ?? "")..\(max ?? "")" }
        if let reference = element["contentReference"]?.string { line += " \(reference)" }
        let types = element["type"]?.items.map { text(ofType: $0) } ?? []
        if !types.isEmpty { line += " " + types.joined(separator: " | ") }
        for (key, mark) in [("isModifier", "modifier"), ("isSummary", "summary"), ("mustSupport", "must-support")]
        where element[key]?.string == "true" {
            line += " !" + mark
        }
        source.line(line)
        write(factsOf: element, to: &source)
    }

    private func text(ofType type: RawJSON) -> String {
        func list(_ key: String) -> String {
            let urls = type[key]?.items.compactMap(\.string) ?? []
            return urls.map { TypeText.abbreviated($0, TypeText.profilePrefix) }.joined(separator: ", ")
        }
        var text = type["code"]?.string ?? ""
        if type["profile"] != nil { text += "[\(list("profile"))]" }
        if type["targetProfile"] != nil { text += "(\(list("targetProfile")))" }
        return text
    }

    private func write(binding: RawJSON, to source: inout SourceText) {
        let valueSet = TypeText.abbreviated(binding["valueSet"]?.string ?? "-", TypeText.valueSetPrefix)
        var line = "    @binding \(binding["strength"]?.string ?? "example") \(valueSet)"
        if let most = maxValueSet(of: binding) {
            line += " most:\(TypeText.abbreviated(most, TypeText.valueSetPrefix))"
        }
        source.line(line)
    }
}
