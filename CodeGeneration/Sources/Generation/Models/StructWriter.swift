import FHIRCore

/// Writes one model: its struct, its memberwise initialiser and its shorthands.
struct StructWriter {
    let type: ModelType
    let isRootResource: Bool
    let comments: ModelComments

    func write(to source: inout SourceText) {
        source.line()
        source.block("extension \(type.enclosing)") { source in writeStruct(to: &source) }
        source.line()
        source.block("extension \(type.name)") { source in
            writeInitialiser(to: &source)
            for field in type.fields {
                if case .choice(let choice) = field.storage { writeShorthands(of: choice, field, to: &source) }
            }
        }
        for field in type.fields {
            guard case .choice(let choice) = field.storage, choice.target == choice.name else { continue }
            ChoiceWriter(choice: choice).write(to: &source)
        }
    }

    private func writeStruct(to source: inout SourceText) {
        source.comment(comments.comment(on: type, isResource: isRootResource))
        source.block("public struct \(type.simpleName): \(type.isResource ? "R4Resource" : "R4Element")") { source in
            for field in type.fields {
                source.comment(comments.comment(on: field.facts))
                source.line(declaration(of: field))
            }
            source.line()
            source.line("public init() {}")
            source.line("@inlinable public static var typeID: UInt16 { \(type.id) }")
            for field in type.fields {
                guard case .choice(let choice) = field.storage, choice.target != choice.name else { continue }
                source.line()
                source.comment("The types that `\(field.facts.name)[x]` allows.")
                source.line("public typealias \(ElementPath(choice.name).name) = \(choice.target)")
            }
        }
    }

    /// The stored property. Its accessors are compiled where they are used, not for every property in the library.
    private func declaration(of field: ModelField) -> String {
        let property = "public var \(field.name): \(field.type)"
        let wrapped =
            switch field.storage {
            case .primitive: "@Primitive \(property)"
            case .primitives: "@Primitives \(property)"
            case .boxed: "@Boxed \(property)"
            case .array: "\(property) = []"
            case .choice: "@Choice \(property)"
            }
        return "@_alwaysEmitIntoClient \(wrapped)"
    }

    private func writeInitialiser(to source: inout SourceText) {
        source.comment("Makes the value of its elements; those left out are absent.")
        source.line("@_alwaysEmitIntoClient")
        source.line("public init(")
        source.indented { source in
            for (index, field) in type.fields.enumerated() {
                let comma = index + 1 < type.fields.count ? "," : ""
                source.line("\(field.name): \(field.type) = \(field.absent)\(comma)")
            }
        }
        source.block(")") { source in
            source.line("self.init()")
            for field in type.fields { source.line("self.\(field.name) = \(field.name)") }
        }
    }

    private func writeShorthands(of choice: ModelChoice, _ field: ModelField, to source: inout SourceText) {
        let projection = "$" + field.facts.name
        for (index, alternative) in choice.alternatives.enumerated() {
            source.line()
            source.comment("The value of `\(field.facts.name)` where it is \(alternative.article).")
            source.line("@_alwaysEmitIntoClient")
            source.block("public var \(alternative.shorthand): \(alternative.type.type)?") { source in
                switch alternative.type {
                case .element:
                    source.line("get { \(projection).element(choiceIndex: \(index)) }")
                    source.line("set { \(projection).setElement(newValue, choiceIndex: \(index)) }")
                case .primitive(_, let format):
                    source.line("get { \(projection).primitive(choiceIndex: \(index)) }")
                    source.line(
                        "set { \(projection).setPrimitive(newValue, format: .\(format), choiceIndex: \(index)) }")
                }
            }
        }
    }
}

extension ModelChoice.Alternative {
    /// The type's name with the article that English gives it: `a Quantity`, `an instant`.
    fileprivate var article: String {
        let name = caseName.filter { $0 != "`" }
        let isVowel = "aeio".contains(name.prefix(1)) || name.hasPrefix("unsigned")
        return "\(isVowel ? "an" : "a") `\(name)`"
    }
}
