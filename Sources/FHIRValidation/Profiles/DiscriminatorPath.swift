import FHIRCore
import FHIRDefinitions

/// The restricted FHIRPath of a discriminator, taken apart
/// (<https://hl7.org/fhir/R4/profiling.html#discriminator>).
enum DiscriminatorPath {
    /// One step as it is written.
    enum Step {
        case name(String)
        case extensions(String)
        case resolve
        case ofType(String)
    }

    /// The steps; nil where the path has something that discriminators may not have.
    static func steps(of path: String) -> [Step]? {
        var steps: [Step] = []
        for part in parts(path) {
            if part == "$this" || part.isEmpty { continue }
            guard let open = part.firstIndex(of: "(") else {
                // `value[x]` is not FHIRPath, but is met.
                let name = part.hasSuffix("[x]") ? part.dropLast(3) : part[...]
                guard name.utf8.allSatisfy(isNameByte) else { return nil }
                steps.append(.name(String(name)))
                continue
            }
            guard part.hasSuffix(")") else { return nil }
            if open == part.startIndex {
                // `(value as Quantity)` says the same as `value.ofType(Quantity)`.
                let words = part.dropFirst().dropLast().split(separator: " ")
                guard words.count == 3, words[1] == "as", words[0].utf8.allSatisfy(isNameByte) else { return nil }
                steps += [.name(String(words[0])), .ofType(String(words[2]))]
                continue
            }
            let argument = part[part.index(after: open)...].dropLast().filter { $0 != "'" && $0 != "\"" && $0 != " " }
            switch part[..<open] {
            case "extension": steps.append(.extensions(argument))
            case "resolve" where argument.isEmpty: steps.append(.resolve)
            case "ofType", "as":
                steps.append(.ofType(argument.hasPrefix("FHIR.") ? String(argument.dropFirst(5)) : argument))
            default: return nil
            }
        }
        return steps
    }

    /// The path between its dots, those inside of parentheses left alone.
    private static func parts(_ path: String) -> [String] {
        var parts = [""]
        var depth = 0
        for character in path {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ".", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.map { $0.split(separator: " ").joined(separator: " ") }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
    }
}
