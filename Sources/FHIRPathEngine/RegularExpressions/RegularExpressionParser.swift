/// What a regular expression says, as a tree.
indirect enum RegularExpressionNode {
    case empty
    case scalar(UInt32, ignoresCase: Bool)
    case set(ScalarSet)
    case any
    case sequence([RegularExpressionNode])
    case alternatives([RegularExpressionNode])
    case `repeat`(RegularExpressionNode, minimum: Int, maximum: Int?, isLazy: Bool)
    case group(Int, RegularExpressionNode)
    case assertion(RegularExpression.Assertion)
    case look(RegularExpressionNode, isBehind: Bool, isNegative: Bool)
}

/// Reads a regular expression.
struct RegularExpressionParser {
    typealias Node = RegularExpressionNode
    typealias Failure = RegularExpression.Failure

    struct Options {
        var ignoresCase = false
        var matchesLines = false
        var dotMatchesLineEnds = true
    }

    let scalars: [UInt32]
    var index = 0
    var options: Options
    private(set) var groupCount = 0
    private(set) var groupNames: [String: Int] = [:]
    private var depth = 0

    init(_ pattern: String, _ options: Options) {
        scalars = pattern.unicodeScalars.map(\.value)
        self.options = options
    }

    mutating func parse() throws -> Node {
        let node = try alternatives()
        guard index == scalars.count else { throw Failure(reason: "a ) has no ( before it") }
        return node
    }

    var next: UInt32? { index < scalars.count ? scalars[index] : nil }

    mutating func skip(_ text: String) -> Bool {
        let wanted = text.unicodeScalars.map(\.value)
        guard scalars[index...].starts(with: wanted) else { return false }
        index += wanted.count
        return true
    }

    private mutating func alternatives() throws -> Node {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 64 else { throw Failure(reason: "groups nest more than 64 levels deep") }
        let outer = options
        defer { options = outer }
        var result = [try sequence()]
        while skip("|") { result.append(try sequence()) }
        return result.count == 1 ? result[0] : .alternatives(result)
    }

    private mutating func sequence() throws -> Node {
        var result: [Node] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            result.append(try quantified(try atom()))
        }
        return result.count == 1 ? result[0] : (result.isEmpty ? .empty : .sequence(result))
    }

    // MARK: Quantifiers

    private mutating func quantified(_ atom: Node) throws -> Node {
        var node = atom
        while true {
            let (minimum, maximum): (Int, Int?)
            if skip("*") {
                (minimum, maximum) = (0, nil)
            } else if skip("+") {
                (minimum, maximum) = (1, nil)
            } else if skip("?") {
                (minimum, maximum) = (0, 1)
            } else if let counts = try counts() {
                (minimum, maximum) = counts
            } else {
                return node
            }
            if next == "+" { throw Failure(reason: "possessive quantifiers are not supported") }
            node = .repeat(node, minimum: minimum, maximum: maximum, isLazy: skip("?"))
        }
    }

    /// `{n}`, `{n,}` or `{n,m}`; anything else is no quantifier, and the brace stands for itself.
    private mutating func counts() throws -> (Int, Int?)? {
        let start = index
        guard skip("{"), let minimum = number() else {
            index = start
            return nil
        }
        var maximum: Int? = minimum
        if skip(",") { maximum = number() }
        guard skip("}") else {
            index = start
            return nil
        }
        guard maximum.map({ $0 >= minimum }) ?? true, max(minimum, maximum ?? 0) <= 10_000 else {
            throw Failure(reason: "a repetition is out of range")
        }
        return (minimum, maximum)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let scalar = next, 0x30...0x39 ~= scalar {
            value = min((value ?? 0) * 10 + Int(scalar - 0x30), 1 << 30)
            index += 1
        }
        return value
    }

    // MARK: Atoms

    private mutating func atom() throws -> Node {
        guard let scalar = next else { return .empty }
        index += 1
        switch scalar {
        case "(": return try group()
        case "[": return .set(try characterClass())
        case ".":
            return options.dotMatchesLineEnds
                ? .any : .set(ScalarSet(ranges: [0x0A...0x0A, 0x0D...0x0D], isNegated: true))
        case "^": return .assertion(options.matchesLines ? .lineStart : .textStart)
        case "$": return .assertion(options.matchesLines ? .lineEnd : .textEnd)
        case "\\": return try escape()
        case "*", "+", "?": throw Failure(reason: "a quantifier has nothing before it")
        default: return .scalar(scalar, ignoresCase: options.ignoresCase)
        }
    }

    private mutating func group() throws -> Node {
        if !skip("?") { return try capturing(nil) }
        if skip(":") { return try closed(alternatives()) }
        if skip("=") { return try .look(closed(alternatives()), isBehind: false, isNegative: false) }
        if skip("!") { return try .look(closed(alternatives()), isBehind: false, isNegative: true) }
        if skip("<=") { return try .look(closed(alternatives()), isBehind: true, isNegative: false) }
        if skip("<!") { return try .look(closed(alternatives()), isBehind: true, isNegative: true) }
        if skip("<") || skip("P<") { return try capturing(name(until: ">")) }
        if skip("'") { return try capturing(name(until: "'")) }
        if skip(">") { throw Failure(reason: "atomic groups are not supported") }
        return try optionGroup()
    }

    private mutating func capturing(_ name: String?) throws -> Node {
        groupCount += 1
        let number = groupCount
        guard number <= 500 else { throw Failure(reason: "there are more than 500 groups") }
        if let name { groupNames[name] = number }
        return .group(number, try closed(try alternatives()))
    }

    private mutating func closed(_ node: Node) throws -> Node {
        guard skip(")") else { throw Failure(reason: "a ( has no ) behind it") }
        return node
    }

    private mutating func name(until end: String) throws -> String {
        var name = ""
        while let scalar = next.flatMap(Unicode.Scalar.init),
            scalar.properties.isAlphabetic || scalar == "_"
                || 0x30...0x39 ~= scalar.value
        {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        guard !name.isEmpty, skip(end) else { throw Failure(reason: "the name of a group is not right") }
        return name
    }

    /// `(?i)`, `(?m)`, `(?s)`, with or without a `-`, for the rest of the group or, with a `:`, for a group of their own.
    private mutating func optionGroup() throws -> Node {
        let outer = options
        var isOn = true
        while let scalar = next, scalar != ")", scalar != ":" {
            index += 1
            switch scalar {
            case "-": isOn = false
            case "i": options.ignoresCase = isOn
            case "m": options.matchesLines = isOn
            case "s": options.dotMatchesLineEnds = isOn
            default: throw Failure(reason: "a group begins with (? and something that is not known")
            }
        }
        if skip(":") {
            let node = try closed(alternatives())
            options = outer
            return node
        }
        return try closed(.empty)
    }
}

/// Lets patterns compare a scalar's number with a character.
func ~= (character: Unicode.Scalar, scalar: UInt32) -> Bool { character.value == scalar }
func == (scalar: UInt32?, character: Unicode.Scalar) -> Bool { scalar == character.value }
func != (scalar: UInt32, character: Unicode.Scalar) -> Bool { scalar != character.value }
