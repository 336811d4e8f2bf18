import FHIRCore

/// Writes the enum of a choice element, as an extension of what it is nested in.
struct ChoiceWriter {
    let choice: ModelChoice

    func write(to source: inout SourceText) {
        source.line()
        source.block("extension \(ElementPath(choice.name).parent)") { source in
            source.comment(comment)
            source.block("public indirect enum \(ElementPath(choice.name).name): FHIRChoice") { source in
                for alternative in choice.alternatives {
                    source.line("case \(alternative.caseName)(\(alternative.type.type))")
                }
                source.line()
                writeInitialiser(to: &source)
                source.line()
                writeContent(to: &source)
            }
        }
    }

    private var comment: String {
        let names = choice.alternatives.map { $0.caseName.filter { $0 != "`" } }
        guard names.count <= 12 else { return "A value of any datatype." }
        return "A choice of \(names.count) types: \(names.joined(separator: ", "))."
    }

    private func writeInitialiser(to source: inout SourceText) {
        source.block("public init?(_ content: ChoiceContent)") { source in
            source.line("switch content.choiceIndex {")
            for (index, alternative) in choice.alternatives.enumerated() {
                switch alternative.type {
                case .element:
                    source.line("case \(index): self = .\(alternative.caseName)(content.element())")
                case .primitive(let type, _):
                    source.line("case \(index):")
                    source.indented { source in
                        source.line("guard let value: \(type) = content.primitive() else { return nil }")
                        source.line("self = .\(alternative.caseName)(value)")
                    }
                }
            }
            source.line("default: return nil")
            source.line("}")
        }
    }

    private func writeContent(to source: inout SourceText) {
        source.block("public var content: ChoiceContent") { source in
            source.line("switch self {")
            for (index, alternative) in choice.alternatives.enumerated() {
                let content =
                    switch alternative.type {
                    case .element: "element: value"
                    case .primitive(_, let format): "primitive: value, format: .\(format)"
                    }
                source.line(
                    "case .\(alternative.caseName)(let value): ChoiceContent(\(content), choiceIndex: \(index))")
            }
            source.line("}")
        }
    }
}
