import FHIRCore

/// The words and abbreviations of the text form of types; `Schemas/README.md` describes the form.
enum TypeText {
    static let profilePrefix = "http://hl7.org/fhir/StructureDefinition/"
    static let valueSetPrefix = "http://hl7.org/fhir/ValueSet/"

    static func word(for kind: Schema.TypeKind) -> String { String(describing: kind) }

    static func kind(_ word: Substring) -> Schema.TypeKind? {
        [Schema.TypeKind.primitive, .datatype, .backbone, .resource].first { Self.word(for: $0) == word }
    }

    /// A URL without a prefix that goes without saying.
    static func abbreviated(_ url: String, _ prefix: String) -> String {
        let rest = url.dropFirst(prefix.count)
        return url.hasPrefix(prefix) && !rest.isEmpty && !rest.contains { "/:".contains($0) } ? String(rest) : url
    }

    /// The URL that an abbreviation stands for.
    static func expanded(_ text: some StringProtocol, _ prefix: String) -> String {
        text.contains { "/:".contains($0) } ? String(text) : prefix + text
    }

    /// An expression on one line.
    static func escaped(_ expression: String) -> String {
        expression.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
    }

    static func unescaped(_ text: some StringProtocol) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "n" ? "\n" : character == "r" ? "\r" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// How many elements of a type are its base type's, in the same order, or nil where they are not all there.
    static func inherited(_ type: TypeFacts, _ base: TypeFacts?) -> Int? {
        guard let base else { return 0 }
        guard type.elements.prefix(base.elements.count).map(\.name) == base.elements.map(\.name),
            type.invariants.starts(with: base.invariants)
        else { return nil }
        return base.elements.count
    }
}
