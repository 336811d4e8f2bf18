import FHIRCore

/// Reads the facts about types from their text form.
struct TypeTextReader {
    private var types: [String: TypeFacts] = [:]
    /// Types in the order of the text, and whether each lists its inherited elements too.
    private var order: [(name: String, isComplete: Bool)] = []

    /// - Parameter texts: The text of each file; their order does not matter.
    static func types(in texts: [String]) throws -> [TypeFacts] {
        var reader = TypeTextReader()
        for text in texts { try reader.read(text) }
        var done: [String: TypeFacts] = [:]
        for entry in reader.order { reader.complete(entry.name, &done) }
        return done.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private mutating func read(_ text: String) throws {
        var current: TypeFacts?
        var isComplete = false
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if !line.hasPrefix(" ") {
                if let type = current { add(type, isComplete) }
                current = try Self.header(line)
                isComplete = false
            } else if line.hasPrefix("    @") {
                guard var element = current?.elements.popLast() else { throw unreadable(line) }
                try Self.read(line.dropFirst(5), into: &element)
                current?.elements.append(element)
            } else if line == "  @complete" {
                isComplete = true
            } else if line.hasPrefix("  @invariant ") {
                current?.invariants.append(try Self.invariant(line.dropFirst(13)))
            } else if line.hasPrefix("  @url ") {
                current?.url = String(line.dropFirst(7))
            } else if !line.hasPrefix("  @") {
                current?.elements.append(try Self.element(line.dropFirst(2)))
            }
        }
        if let type = current { add(type, isComplete) }
    }

    private mutating func add(_ type: TypeFacts, _ isComplete: Bool) {
        types[type.name] = type
        order.append((type.name, isComplete))
    }

    /// Puts what a type inherits in front of what its text states.
    private func complete(_ name: String, _ done: inout [String: TypeFacts]) {
        guard done[name] == nil, var type = types[name] else { return }
        let statesAll = order.first { $0.name == name }?.isComplete ?? false
        if let baseName = type.base, !statesAll {
            complete(baseName, &done)
            if let base = done[baseName] {
                let stated = Dictionary(type.elements.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
                let inherited = base.elements.map { stated[$0.name] ?? $0 }
                let names = Set(base.elements.map(\.name))
                type.elements = inherited + type.elements.filter { !names.contains($0.name) }
                type.invariants = base.invariants + type.invariants
            }
        }
        done[name] = type
    }

    private static func header(_ line: Substring) throws -> TypeFacts {
        var words = line.split(separator: " ")[...]
        let isAbstract = words.first == "abstract"
        if isAbstract { words = words.dropFirst() }
        guard let kindWord = words.popFirst(), let kind = TypeText.kind(kindWord), let name = words.popFirst() else {
            throw unreadable(line)
        }
        return TypeFacts(
            name: String(name), kind: kind, base: words.first == ":" ? words.last.map { String($0) } : nil,
            isAbstract: isAbstract, url: kind == .backbone ? "" : TypeText.profilePrefix + name)
    }

    private static func element(_ line: Substring) throws -> ElementFacts {
        let parts = line.split(separator: " ", maxSplits: 2)
        guard parts.count == 3, let dots = parts[1].firstRange(of: ".."), let min = Int(parts[1][..<dots.lowerBound])
        else { throw unreadable(line) }
        let path = ElementPath(String(parts[0]))
        let marks = parts[2].split(separator: "!")
        let isReference = marks[0].hasPrefix("#")
        var element = ElementFacts(
            name: path.name, isChoice: path.isChoice, min: min, max: Int(parts[1][dots.upperBound...]),
            types: marks[0].dropFirst(isReference ? 1 : 0).split(separator: "|").map { type($0) },
            isContentReference: isReference)
        for mark in marks.dropFirst() {
            switch mark.trimmed {
            case "modifier": element.isModifier = true
            case "summary": element.isSummary = true
            case "attribute": element.isXMLAttribute = true
            default: throw unreadable(line)
            }
        }
        return element
    }

    private static func type(_ text: Substring) -> ElementTypeFacts {
        func list(_ open: Character, _ close: Character) -> [String] {
            guard let start = text.firstIndex(of: open), let end = text[start...].firstIndex(of: close) else {
                return []
            }
            return text[text.index(after: start)..<end].split(separator: ",").map {
                TypeText.expanded($0.trimmed, TypeText.profilePrefix)
            }
        }
        return ElementTypeFacts(
            code: String(text.trimmed.prefix { $0 != "[" && $0 != "(" }), targetProfiles: list("(", ")"),
            profiles: list("[", "]"))
    }

    private static func read(_ line: Substring, into element: inout ElementFacts) throws {
        let parts = line.split(separator: " ", maxSplits: 2)
        if parts.first == "binding", parts.count == 3, let strength = Schema.BindingStrength(code: String(parts[1])) {
            element.binding = BindingFacts(
                strength: strength,
                valueSet: parts[2] == "-" ? "" : TypeText.expanded(parts[2], TypeText.valueSetPrefix))
        } else if parts.first == "invariant" {
            element.invariants.append(try invariant(line.dropFirst(10)))
        } else {
            throw unreadable(line)
        }
    }

    private static func invariant(_ text: Substring) throws -> InvariantFacts {
        guard let space = text.firstIndex(of: " "), let colon = text.firstRange(of: ": ") else {
            throw unreadable(text)
        }
        return InvariantFacts(
            key: String(text[text.index(after: space)..<colon.lowerBound]), isWarning: text[..<space] == "warning",
            expression: TypeText.unescaped(text[colon.upperBound...]))
    }
}

private func unreadable(_ line: Substring) -> GenerationError {
    GenerationError("this line is not in the text form of types: \(line)")
}

extension Substring {
    fileprivate var trimmed: Substring {
        var result = self
        while result.first == " " { result.removeFirst() }
        while result.last == " " { result.removeLast() }
        return result
    }
}
