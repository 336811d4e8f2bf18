// Escapes and classes of characters.
extension RegularExpressionParser {
    /// What follows a `\` outside a class.
    mutating func escape() throws -> Node {
        guard let scalar = next else { throw Failure(reason: "there is nothing behind the last \\") }
        index += 1
        if let set = try shorthand(scalar) { return .set(set) }
        switch scalar {
        case "b": return .assertion(.wordBoundary)
        case "B": return .assertion(.noWordBoundary)
        case "A": return .assertion(.textStart)
        case "z": return .assertion(.textEnd)
        case "Z": return .assertion(.textEndOrLastLine)
        case "1"..."9", "k": throw Failure(reason: "back references are not supported")
        default: return .scalar(try literal(scalar), ignoresCase: options.ignoresCase)
        }
    }

    /// `\d`, `\w`, `\s`, `\p{…}` and their opposites.
    private mutating func shorthand(_ scalar: UInt32) throws -> ScalarSet? {
        switch scalar {
        case "d": return ScalarSet(ranges: ScalarSet.digits)
        case "D": return ScalarSet(ranges: ScalarSet.complement(ScalarSet.digits))
        case "w": return ScalarSet(ranges: ScalarSet.wordCharacters)
        case "W": return ScalarSet(ranges: ScalarSet.complement(ScalarSet.wordCharacters))
        case "s": return ScalarSet(ranges: ScalarSet.spaces)
        case "S": return ScalarSet(ranges: ScalarSet.complement(ScalarSet.spaces))
        case "h": return ScalarSet(ranges: [0x09...0x09, 0x20...0x20, 0xA0...0xA0])
        case "p", "P":
            var name = ""
            if skip("{") {
                while let scalar = next.flatMap(Unicode.Scalar.init), scalar != "}" {
                    name.unicodeScalars.append(scalar)
                    index += 1
                }
                guard skip("}") else { throw Failure(reason: "a \\p{ has no }") }
            } else if let scalar = next.flatMap(Unicode.Scalar.init) {
                name.unicodeScalars.append(scalar)
                index += 1
            }
            let isNegated = name.hasPrefix("^")
            if isNegated { name.removeFirst() }
            guard ScalarSet.isCategory(name) else { throw Failure(reason: "\\p{\(name)} is not known") }
            return ScalarSet(categories: [ScalarSet.Category(name: name, isNegated: isNegated != (scalar == "P"))])
        default: return nil
        }
    }

    /// The character that an escape stands for.
    private mutating func literal(_ scalar: UInt32) throws -> UInt32 {
        switch scalar {
        case "n": return 0x0A
        case "r": return 0x0D
        case "t": return 0x09
        case "f": return 0x0C
        case "v": return 0x0B
        case "a": return 0x07
        case "e": return 0x1B
        case "0": return 0
        case "x": return skip("{") ? try hexadecimal(until: "}") : try hexadecimal(digits: 2)
        case "u": return skip("{") ? try hexadecimal(until: "}") : try hexadecimal(digits: 4)
        default:
            if 0x41...0x5A ~= scalar || 0x61...0x7A ~= scalar {
                throw Failure(reason: "\\\(Unicode.Scalar(scalar).map { String(Character($0)) } ?? "") is not known")
            }
            return scalar
        }
    }

    private mutating func hexadecimal(digits: Int) throws -> UInt32 {
        guard index + digits <= scalars.count, let value = hexadecimal(scalars[index..<index + digits]) else {
            throw Failure(reason: "an escape needs \(digits) hexadecimal digits")
        }
        index += digits
        return value
    }

    private mutating func hexadecimal(until end: Unicode.Scalar) throws -> UInt32 {
        guard let close = scalars[index...].firstIndex(of: end.value), let value = hexadecimal(scalars[index..<close])
        else { throw Failure(reason: "an escape needs hexadecimal digits and a }") }
        index = close + 1
        return value
    }

    private func hexadecimal(_ digits: ArraySlice<UInt32>) -> UInt32? {
        var text = ""
        text.unicodeScalars.append(contentsOf: digits.compactMap(Unicode.Scalar.init))
        return UInt32(text, radix: 16).flatMap { $0 <= 0x10FFFF ? $0 : nil }
    }

    // MARK: Classes

    /// What follows a `[`.
    mutating func characterClass() throws -> ScalarSet {
        var set = ScalarSet(isNegated: skip("^"), ignoresCase: options.ignoresCase)
        var isFirst = true
        while true {
            guard let scalar = next else { throw Failure(reason: "a [ has no ] behind it") }
            index += 1
            if scalar == "]", !isFirst { return set }
            isFirst = false
            if scalar == "[", skip(":") {
                set.ranges += try posixClass()
            } else if scalar == "\\", let escaped = next, let inner = try classShorthand(escaped) {
                set.ranges += inner.ranges
                set.categories += inner.categories
            } else {
                try range(from: scalar == "\\" ? classEscape() : scalar, into: &set)
            }
        }
    }

    private mutating func classShorthand(_ scalar: UInt32) throws -> ScalarSet? {
        let start = index
        index += 1
        if let set = try shorthand(scalar) { return set }
        index = start
        return nil
    }

    private mutating func classEscape() throws -> UInt32 {
        guard let scalar = next else { throw Failure(reason: "there is nothing behind the last \\") }
        index += 1
        return scalar == "b" ? 0x08 : try literal(scalar)
    }

    /// A character, or a range that begins with it.
    private mutating func range(from first: UInt32, into set: inout ScalarSet) throws {
        guard next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
            set.ranges.append(first...first)
            return
        }
        let start = index
        index += 1
        guard let scalar = next else { return }
        if scalar == "\\", index + 1 < scalars.count, Self.isShorthand(scalars[index + 1]) {
            // `[a-\d]`: the `-` stands for itself.
            index = start
            set.ranges.append(first...first)
            return
        }
        index += 1
        let last = scalar == "\\" ? try classEscape() : scalar
        guard last >= first else { throw Failure(reason: "a range of characters ends before it begins") }
        set.ranges.append(first...last)
    }

    private static func isShorthand(_ scalar: UInt32) -> Bool {
        switch scalar {
        case "d", "D", "w", "W", "s", "S", "h", "p", "P": true
        default: false
        }
    }

    private mutating func posixClass() throws -> [ClosedRange<UInt32>] {
        let isNegated = skip("^")
        var name = ""
        while let scalar = next.flatMap(Unicode.Scalar.init), scalar != ":" {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        guard skip(":]"), let ranges = ScalarSet.posix(name) else {
            throw Failure(reason: "[:\(name):] is not known")
        }
        return isNegated ? ScalarSet.complement(ranges) : ranges
    }
}

/// Lets patterns compare a scalar's number with a range of characters.
func ~= (range: ClosedRange<Unicode.Scalar>, scalar: UInt32) -> Bool {
    range.lowerBound.value <= scalar && scalar <= range.upperBound.value
}
