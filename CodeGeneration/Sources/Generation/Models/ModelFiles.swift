import FHIRCore

/// Lays the generated models out in files.
///
/// A resource or datatype is one file, with the structures inside it. Where that would be longer than
/// ``longestFile`` lines, each structure of the first level moves into a file of its own (`Contract+Term.swift`).
/// Code structs are small and many, and every file adds to the build; they stand together by their first letter.
struct ModelFiles {
    /// Relative paths with their text.
    private(set) var files: [String: String] = [:]

    private static let longestFile = 1_200

    private let contents: PackageContents
    private let namespace: String
    private let header: String

    /// - Parameters:
    ///   - namespace: The enum the models live in: `R4`.
    ///   - specification: The address of the specification, with a slash at its end.
    init(_ contents: PackageContents, namespace: String, specification: String) {
        self.contents = contents
        self.namespace = namespace
        header = GeneratedFiles.header(of: contents.facts, comment: "//")
        let codes = CodeStructs(contents)
        let builder = ModelBuilder(contents.facts, namespace: namespace, codes: codes.names)
        let comments = ModelComments(specification: specification)

        addModels(builder.types, comments)
        for choice in builder.sharedChoices where choice.name == "\(namespace).OpenValue" {
            add("Choices/OpenValue.swift") { ChoiceWriter(choice: choice).write(to: &$0) }
        }
        add("Choices/SharedChoices.swift") { source in
            for choice in builder.sharedChoices where choice.name != "\(namespace).OpenValue" {
                ChoiceWriter(choice: choice).write(to: &source)
            }
        }
        for (initial, group) in Dictionary(grouping: codes.codes, by: { $0.name.prefix(1) }) {
            add("Codes/Codes\(initial).swift") { source in
                for code in group { CodeWriter(code: code, namespace: namespace).write(to: &source) }
            }
        }
        let registry = registry(of: builder.types)
        add("ModelRegistry.swift") { $0.append(registry) }
    }

    private mutating func addModels(_ types: [ModelType], _ comments: ModelComments) {
        let resources = Set(types.filter(\.isResource).map(\.facts.name))
        let families = Dictionary(grouping: types) { String($0.rootName) }
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            let isResource = resources.contains(name)
            let category = contents.categories[name]?.split(separator: ".").first ?? "Foundation"
            let folder = isResource ? "Resources/\(category)" : "Datatypes"
            let texts = family.map { type in
                var source = SourceText()
                StructWriter(type: type, isRootResource: isResource, comments: comments).write(to: &source)
                return (type: type, source: source)
            }
            let isLong = texts.reduce(0) { $0 + $1.source.lineCount } > Self.longestFile
            let parts = Dictionary(grouping: texts) { isLong ? Self.firstLevel(of: $0.type) : "" }
            for (part, members) in parts {
                let suffix = part.isEmpty ? "" : "+" + part
                add("\(folder)/\(name)\(suffix).swift") { source in
                    for member in members { source.append(member.source) }
                }
            }
        }
    }

    /// The struct of the first level that a struct belongs to: `Term` for `R4.Contract.Term.Asset`.
    private static func firstLevel(of type: ModelType) -> String {
        let parts = type.name.split(separator: ".")
        return parts.count > 2 ? String(parts[2]) : ""
    }

    private func registry(of types: [ModelType]) -> SourceText {
        var source = SourceText()
        source.line()
        source.block("extension \(namespace)") { source in
            source.comment("Every model type by its schema type id; nil for primitives.")
            source.line("@usableFromInline static let modelTypes: [(any FHIRElement.Type)?] = {")
            source.indented { source in
                source.line(
                    "var types = [(any FHIRElement.Type)?](repeating: nil, count: \(contents.facts.types.count))")
                for type in types { source.line("types[\(type.id)] = \(type.name).self") }
                source.line("return types")
            }
            source.line("}()")
        }
        return source
    }

    private mutating func add(_ path: String, write: (inout SourceText) -> Void) {
        var source = SourceText()
        source.line(header)
        source.line("public import FHIRCore")
        write(&source)
        files[path] = source.text
    }
}
