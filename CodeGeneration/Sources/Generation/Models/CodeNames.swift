/// How codes are spelled as Swift members.
///
/// The scheme, in this order:
/// 1. A comparison sign is a phrase: `<` is `lessThan`, `<=` `lessOrEqual`, `>` `greaterThan`, `>=` `greaterOrEqual`,
///    `=` `equal`, `!=` `notEqual`. Any other sign is the word in ``signs`` (`+` is `Plus`) or separates words.
/// 2. A code that is a URL is spelled as its last path part.
/// 3. Words join in lower camel case: `entered-in-error` is `enteredInError`, `CodeableConcept` is
///    `codeableConcept`, `MORN.early` is `mornEarly`. Between two digits the separator stays as an underscore:
///    `AFL-1.1` is `afl1_1`.
/// 4. A name that would start with a digit starts with an underscore: `1` is `_1`, `4.0.1` is `_4_0_1`.
/// 5. A name that means something else in Swift gets the suffix `Code`: `none` is `noneCode`.
/// 6. Of two codes that give one name, the later gets `_2`, the next `_3`, in the order of the code system.
enum CodeNames {
    private static let comparisons = [
        "<": "lessThan", "<=": "lessOrEqual", ">": "greaterThan", ">=": "greaterOrEqual", "=": "equal",
        "!=": "notEqual",
    ]

    private static let signs: [Character: String] = [
        "+": "Plus", "*": "Asterisk", "%": "Percent", "&": "And", "<": "Less", ">": "Greater", "=": "Equal",
        "!": "Not", "#": "Number", "@": "At", "$": "Dollar",
    ]

    /// What Swift reads as something else after a dot: `.none` and `.some` are an optional's cases.
    private static let reserved: Set<String> = ["none", "some", "self", "init", "Type"]

    /// The members for a list of codes, in the same order, without backticks.
    static func members(for codes: [String]) -> [String] {
        var used: Set<String> = []
        return codes.map { code in
            let name = member(for: code)
            if used.insert(name).inserted { return name }
            var number = 2
            while !used.insert("\(name)_\(number)").inserted { number += 1 }
            return "\(name)_\(number)"
        }
    }

    private static func member(for code: String) -> String {
        if let phrase = comparisons[code] { return phrase }
        let spelled = code.contains("://") ? ElementPath.lastPart(ofURL: code) : code
        var result = ""
        var isSeparated = false
        for character in spelled {
            if let word = signs[character] {
                result += word
                isSeparated = true
                continue
            }
            guard character.isASCII, character.isLetter || character.isNumber else {
                isSeparated = true
                continue
            }
            if isSeparated, !result.isEmpty {
                if result.last?.isNumber == true, character.isNumber {
                    result += "_\(character)"
                } else {
                    result += character.uppercased()
                }
            } else {
                result.append(character)
            }
            isSeparated = false
        }
        result = firstWordLowercased(result, of: spelled)
        if result.isEmpty { return "_" }
        if result.first?.isNumber == true { return "_" + result }
        return reserved.contains(result) ? result + "Code" : result
    }

    private static func firstWordLowercased(_ name: String, of code: String) -> String {
        guard let first = SwiftNames.words(code).first, name.hasPrefix(first) else {
            return SwiftNames.uncapitalised(name)
        }
        return SwiftNames.uncapitalised(first) + name.dropFirst(first.count)
    }
}
