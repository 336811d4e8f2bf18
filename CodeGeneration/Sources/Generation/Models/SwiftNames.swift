/// How names of the standard are spelled in Swift.
enum SwiftNames {
    /// Words that Swift reads as something else unless they stand in backticks.
    private static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default",
        "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
        "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static",
        "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
        "while",
    ]

    /// Nested types may not have these names, or would hide a type that generated code needs.
    static let unusableTypeNames: Set<String> = [
        "Any", "Bool", "Boxed", "Choice", "Int", "Optional", "Primitive", "Primitives", "Protocol", "R4", "Schema",
        "Self", "String", "Type", "UInt16",
    ]

    /// A member's name, in backticks where Swift needs them.
    static func member(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    static func capitalised(_ name: some StringProtocol) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    /// A name with its leading capitals in lower case: `codeableConcept`, `morn`, `spdxLicense`.
    static func uncapitalised(_ name: some StringProtocol) -> String {
        let capitals = name.prefix { $0.isUppercase }
        if capitals.isEmpty { return String(name) }
        let rest = name[capitals.endIndex...]
        if capitals.count > 1, let next = rest.first, next.isLowercase {
            return capitals.dropLast().lowercased() + name[name.index(before: capitals.endIndex)...]
        }
        return capitals.lowercased() + rest
    }

    /// The words of a name: its runs of letters and digits.
    static func words(_ name: some StringProtocol) -> [Substring] {
        Substring(name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    }
}
