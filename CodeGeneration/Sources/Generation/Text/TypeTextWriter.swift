import FHIRCore

/// Writes the facts about types as text.
struct TypeTextWriter {
    private let byName: [String: TypeFacts]

    init(_ facts: SchemaFacts) {
        byName = Dictionary(facts.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func write(_ type: TypeFacts, category: String?, to source: inout SourceText) {
        var header = "\(TypeText.word(for: type.kind)) \(type.name)"
        if type.isAbstract { header = "abstract " + header }
        if let base = type.base { header += " : " + base }
        source.line()
        source.line(header)
        let base = type.base.flatMap { byName[$0] }
        let inherited = TypeText.inherited(type, base)
        if let category { source.line("  @category \(category)") }
        if type.kind != .backbone, type.url != TypeText.profilePrefix + type.name { source.line("  @url \(type.url)") }
        if inherited == nil { source.line("  @complete") }
        for invariant in type.invariants.dropFirst(inherited == nil ? 0 : base?.invariants.count ?? 0) {
            source.line("  " + text(of: invariant))
        }
        for (index, element) in type.elements.enumerated() {
            if let base, index < inherited ?? 0, base.elements[index] == element { continue }
            write(element, to: &source)
        }
    }

    private func write(_ element: ElementFacts, to source: inout SourceText) {
        var line = "  \(element.name)\(element.isChoice ? "[x]" : "")"
        line += " \(element.min)..\(element.max.map { String($0) } ?? "*") "
        line += element.isContentReference ? "#" : ""
        line += element.types.map { text(of: $0) }.joined(separator: " | ")
        if element.isModifier { line += " !modifier" }
        if element.isSummary { line += " !summary" }
        if element.isXMLAttribute { line += " !attribute" }
        source.line(line)
        if let binding = element.binding {
            let valueSet = TypeText.abbreviated(binding.valueSet, TypeText.valueSetPrefix)
            source.line("    @binding \(binding.strength) \(valueSet.isEmpty ? "-" : valueSet)")
        }
        for invariant in element.invariants { source.line("    " + text(of: invariant)) }
    }

    private func text(of type: ElementTypeFacts) -> String {
        func list(_ urls: [String]) -> String {
            urls.map { TypeText.abbreviated($0, TypeText.profilePrefix) }.joined(separator: ", ")
        }
        var text = type.code
        if !type.profiles.isEmpty { text += "[\(list(type.profiles))]" }
        if !type.targetProfiles.isEmpty { text += "(\(list(type.targetProfiles)))" }
        return text
    }

    private func text(of invariant: InvariantFacts) -> String {
        let severity = invariant.isWarning ? "warning" : "error"
        return "@invariant \(severity) \(invariant.key): \(TypeText.escaped(invariant.expression))"
    }
}
