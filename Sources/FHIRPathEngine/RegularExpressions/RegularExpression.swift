/// A regular expression in the common part of the PCRE dialect, matched in time linear in the text.
///
/// All ways to match are followed at once (Pike's virtual machine), so that no expression and no text makes matching take
/// exponential time. What cannot be done that way, a back reference or a possessive quantifier, is refused. `.` matches
/// line ends too, as FHIRPath asks for; `\d`, `\w` and `\s` mean the ASCII characters.
struct RegularExpression: Sendable {
    typealias Text = UnsafeBufferPointer<UInt8>

    let code: [Step]
    let sets: [ScalarSet]
    /// The number of groups, the whole match not counted.
    let groupCount: Int
    let groupNames: [String: Int]
    /// Whether there is nothing in it.
    let isEmpty: Bool

    /// Why an expression cannot be used.
    struct Failure: Error {
        var reason: String
    }

    /// Compiles an expression.
    ///
    /// - Parameter flags: `i` to ignore case, `m` to let `^` and `$` match at line ends.
    /// - Throws: ``Failure``.
    init(_ pattern: Text, flags: Text? = nil) throws {
        var options = RegularExpressionParser.Options()
        for flag in flags ?? Text(start: nil, count: 0) {
            switch flag {
            case UInt8(ascii: "i"): options.ignoresCase = true
            case UInt8(ascii: "m"): options.matchesLines = true
            default: throw Failure(reason: "'\(Unicode.Scalar(flag))' is not a flag; there are i and m")
            }
        }
        var parser = RegularExpressionParser(String(decoding: pattern, as: UTF8.self), options)
        let node = try parser.parse()
        var compiler = RegularExpressionCompiler()
        try compiler.compile(node)
        code = compiler.code
        sets = compiler.sets
        groupCount = parser.groupCount
        groupNames = parser.groupNames
        isEmpty = pattern.isEmpty
    }

    /// One instruction of the matcher.
    enum Step: Sendable {
        case scalar(UInt32)
        /// The number of a set.
        case set(Int)
        case any
        /// Goes on at both places, the first being preferred.
        case split(Int, Int)
        case jump(Int)
        /// Keeps the position: the start or end of a group.
        case save(Int)
        case assert(Assertion)
        /// Whether the code behind it, up to its `match`, matches here; then goes on at `next`.
        case look(isBehind: Bool, isNegative: Bool, next: Int)
        case match
    }

    enum Assertion: Sendable {
        case textStart, textEnd, textEndOrLastLine, lineStart, lineEnd, wordBoundary, noWordBoundary
    }
}

// MARK: - Use

extension RegularExpression {
    /// Whether a text, or all of it, matches; nil where that took more work than there was.
    func matches(_ text: Text, entirely: Bool, work: inout Int) throws -> Bool? {
        var matcher = RegularExpressionMatcher(self, text, work: work)
        defer { work = matcher.work }
        let match = matcher.firstMatch(from: 0, isAnchored: entirely, untilEnd: entirely, keepsGroups: false)
        return matcher.isExhausted ? nil : match != nil
    }

    /// The text with every match replaced; nil where that took more work than there was.
    ///
    /// - Parameter template: What replaces a match; `$1` and `${name}` stand for its groups, `$0` for the match.
    func replacing(in text: Text, with template: Text, maximumCount: Int, work: inout Int) throws -> [UInt8]? {
        var matcher = RegularExpressionMatcher(self, text, work: work)
        defer { work = matcher.work }
        var result: [UInt8] = []
        var copied = 0
        var position = 0
        while position <= text.count,
            let match = matcher.firstMatch(from: position, isAnchored: false, untilEnd: false, keepsGroups: true)
        {
            result.append(contentsOf: text[copied..<match[0]])
            expand(template, match, text, &result)
            copied = match[1]
            position = match[1]
            if match[0] == match[1] {
                // Past the character, so that an empty match is not found again.
                position += 1
                while position < text.count, text[position] & 0xC0 == 0x80 { position += 1 }
            }
            guard result.count <= maximumCount, !matcher.isExhausted else { return nil }
        }
        guard !matcher.isExhausted else { return nil }
        result.append(contentsOf: text[copied...])
        return result
    }

    private func expand(_ template: Text, _ match: [Int], _ text: Text, _ result: inout [UInt8]) {
        var index = 0
        while index < template.count {
            let byte = template[index]
            index += 1
            if byte == UInt8(ascii: "\\"), index < template.count, template[index] == UInt8(ascii: "$") {
                result.append(template[index])
                index += 1
            } else if byte == UInt8(ascii: "$"), let group = reference(template, &index) {
                let (start, end) = (match[2 * group], match[2 * group + 1])
                if start >= 0, end >= start { result.append(contentsOf: text[start..<end]) }
            } else {
                result.append(byte)
            }
        }
    }

    /// The group that is named behind a `$`; nil where there is none, and the `$` stands for itself.
    private func reference(_ template: Text, _ index: inout Int) -> Int? {
        var end = index
        if end < template.count, template[end] == UInt8(ascii: "{") {
            guard let close = template[end...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
            let name = String(decoding: template[end + 1..<close], as: UTF8.self)
            guard let group = groupNames[name] ?? Int(name), 0...groupCount ~= group else { return nil }
            index = close + 1
            return group
        }
        var group = 0
        while end < template.count, template[end] &- 0x30 < 10, group * 10 + Int(template[end] - 0x30) <= groupCount {
            group = group * 10 + Int(template[end] - 0x30)
            end += 1
        }
        guard end > index else { return nil }
        index = end
        return group
    }
}
