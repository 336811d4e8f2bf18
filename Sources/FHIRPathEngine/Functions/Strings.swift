import FHIRCore

// String manipulation (<https://hl7.org/fhirpath/N1/#string-manipulation>). Positions count Unicode scalars.
extension Machine {
    typealias Text = UnsafeBufferPointer<UInt8>

    mutating func strings(_ function: Function, _ count: Int, _ instruction: Instruction) throws {
        switch function {
        case .matches, .matchesFull, .replaceMatches:
            return try regularExpression(function, count, instruction)
        default: break
        }
        guard let input = try stringArgument(count, of: function.name) else { return stack.replaceWithEmpty(count) }
        switch function {
        case .length: try finish(0, Item(integer: Bytes.scalarCount(input)))
        case .upper: try finish(0, String(decoding: input, as: UTF8.self).uppercased())
        case .lower: try finish(0, String(decoding: input, as: UTF8.self).lowercased())
        case .toChars: try characters(input)
        case .substring: try substring(input, count)
        case .replace: try replace(input)
        default: try search(function, input)
        }
    }

    private mutating func search(_ function: Function, _ input: Text) throws {
        guard let other = try stringArgument(0, of: function.name) else { return stack.replaceWithEmpty(1) }
        try spend(input.count / 64)
        switch function {
        case .startsWith:
            try finish(1, Truth(input.count >= other.count && Bytes.equal(Bytes.slice(input, 0..<other.count), other)))
        case .endsWith:
            let start = input.count - other.count
            try finish(1, Truth(start >= 0 && Bytes.equal(Bytes.slice(input, start..<input.count), other)))
        case .contains:
            try finish(1, Truth(Bytes.find(other, in: input) != nil))
        case .indexOf:
            let index = Bytes.find(other, in: input)
            try finish(1, Item(integer: index.map { Bytes.scalarCount(Bytes.slice(input, 0..<$0)) } ?? -1))
        default:
            // lastIndexOf
            var last: Int? = other.isEmpty ? input.count : nil
            var start = 0
            while !other.isEmpty, let found = Bytes.find(other, in: input, from: start) {
                try spend(1)
                last = found
                start = found + 1
            }
            try finish(1, Item(integer: last.map { Bytes.scalarCount(Bytes.slice(input, 0..<$0)) } ?? -1))
        }
    }

    private mutating func substring(_ input: Text, _ count: Int) throws {
        let length = count == 2 ? try integerArgument(0, of: "substring") : nil
        guard let start = try integerArgument(count - 1, of: "substring"),
            let from = Bytes.offset(ofScalar: start, in: input), from < input.count
        else { return stack.replaceWithEmpty(count) }
        let rest = Bytes.slice(input, from..<input.count)
        let end = length.map { $0 <= 0 ? 0 : Bytes.offset(ofScalar: $0, in: rest) ?? rest.count } ?? rest.count
        try finish(count, Item(text: Bytes.slice(rest, 0..<end)))
    }

    private mutating func characters(_ input: Text) throws {
        try spend(input.count)
        let start = stack.start
        let end = stack.count
        var index = 0
        while index < input.count {
            var next = index + 1
            while next < input.count, input[next] & 0xC0 == 0x80 { next += 1 }
            try stack.push(Item(text: Bytes.slice(input, index..<next)))
            index = next
        }
        stack.move(from: end, to: start)
    }

    private mutating func replace(_ input: Text) throws {
        guard let pattern = try stringArgument(1, of: "replace"), let replacement = try stringArgument(0, of: "replace")
        else { return stack.replaceWithEmpty(2) }
        try spend((input.count + replacement.count) / 16)
        var result: [UInt8] = []
        if pattern.isEmpty {
            // Around every character.
            for byte in input {
                if byte & 0xC0 != 0x80 { result.append(contentsOf: replacement) }
                result.append(byte)
                try guardLength(result.count)
            }
            result.append(contentsOf: replacement)
        } else {
            var start = 0
            while let found = Bytes.find(pattern, in: input, from: start) {
                result.append(contentsOf: Bytes.slice(input, start..<found))
                result.append(contentsOf: replacement)
                try guardLength(result.count)
                start = found + pattern.count
            }
            result.append(contentsOf: Bytes.slice(input, start..<input.count))
        }
        try stack.replace(2, with: work.texts.add(result))
    }

    /// Ends the evaluation where a text that is being built has become too long.
    func guardLength(_ count: Int) throws {
        guard count <= environment.limits.text else {
            throw failure(.limit, "a text is longer than \(environment.limits.text) bytes")
        }
    }

    // MARK: Regular expressions (<https://hl7.org/fhirpath/N1/#matchesregex--string--boolean>)

    private mutating func regularExpression(_ function: Function, _ count: Int, _ instruction: Instruction) throws {
        guard let input = try stringArgument(count, of: function.name),
            let expression = try expression(function, count, instruction)
        else { return stack.replaceWithEmpty(count) }
        if function == .replaceMatches {
            guard let replacement = try stringArgument(count - 2, of: function.name) else {
                return stack.replaceWithEmpty(count)
            }
            return try replaceMatches(input, expression, replacement, count)
        }
        var budget = steps
        let isMatch = try expression.matches(input, entirely: function == .matchesFull, work: &budget)
        steps = budget
        guard let isMatch else { throw stepLimit() }
        try finish(count, Truth(isMatch))
    }

    /// The compiled expression: that of the program where it is a literal.
    private mutating func expression(
        _ function: Function, _ count: Int, _ instruction: Instruction
    ) throws -> RegularExpression? {
        if instruction.operand > 0 { return program.extras?.regularExpressions[Int(instruction.operand) - 1] }
        guard let pattern = try stringArgument(count - 1, of: function.name) else { return nil }
        var flags: Text?
        if count == (function == .replaceMatches ? 3 : 2) { flags = try stringArgument(0, of: function.name) }
        do {
            return try RegularExpression(pattern, flags: flags)
        } catch let error as RegularExpression.Failure {
            throw failure(.regularExpression, error.reason)
        }
    }

    private mutating func replaceMatches(
        _ input: Text, _ expression: RegularExpression, _ replacement: Text, _ count: Int
    ) throws {
        // An empty expression matches nothing that could be replaced.
        if expression.isEmpty { return try finish(count, Item(text: input)) }
        var budget = steps
        let result = try expression.replacing(
            in: input, with: replacement, maximumCount: environment.limits.text, work: &budget)
        steps = budget
        guard let result else { throw stepLimit() }
        try stack.replace(count, with: work.texts.add(result))
    }
}
