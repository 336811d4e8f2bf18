/// The open code struct of a value set.
struct ModelCode {
    /// The struct's name, without its namespace.
    let name: String
    /// The canonical URL of the value set.
    let valueSet: String
    /// The codes, in the order of the value set.
    let codes: [String]
}

/// Writes an open code struct with one static member for each known code.
struct CodeWriter {
    let code: ModelCode
    let namespace: String

    func write(to source: inout SourceText) {
        let type = "\(namespace).\(code.name)"
        source.line()
        source.block("extension \(namespace)") { source in
            source.comment("A code of the value set <\(code.valueSet)>.")
            source.block("public struct \(code.name): FHIRCode") { source in
                source.line("@_alwaysEmitIntoClient public var rawValue: String")
                source.line("@inlinable public init(rawValue: String) { self.rawValue = rawValue }")
            }
        }
        source.line()
        source.block("extension \(type)") { source in
            for (code, member) in zip(code.codes, CodeNames.members(for: code.codes)) {
                let literal = code.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
                source.line("@_alwaysEmitIntoClient")
                source.line(
                    "public static var \(SwiftNames.member(member)): \(type) { .init(rawValue: \"\(literal)\") }")
            }
        }
    }
}
