import FHIRCore

// Names, functions and types (<https://hl7.org/fhirpath/N1/#path-selection>).
extension Parser {
    /// What may begin a path or follow a point.
    ///
    /// - Parameter isFirst: Whether it begins the path, so that a name means an element of `$this`.
    mutating func invocation(isFirst: Bool) throws {
        let position = position
        switch token.kind {
        case .this:
            if isFirst { program.append(Instruction(opcode: .this, position: position)) }
            try advance()
        case .index, .total:
            guard isFirst else { throw unexpected("a name or a function was expected") }
            program.append(Instruction(opcode: token.kind == .index ? .index : .total, position: position))
            try advance()
        case let kind where kind.isIdentifier || !isFirst && kind.isWord:
            let name = token
            try advance()
            if token.kind == .openParenthesis {
                try function(name, isFirst: isFirst)
            } else {
                try member(name, isFirst: isFirst)
            }
        default:
            throw unexpected(isFirst ? "a value was expected" : "a name or a function was expected")
        }
    }

    // MARK: Members

    private mutating func member(_ name: Token, isFirst: Bool) throws {
        let position = UInt32(name.start)
        guard let id = try nameID(name) else {
            let number = program.add(name: try identifier(name))
            program.append(
                Instruction(opcode: .unknownChild, detail: isFirst ? 1 : 0, operand: number, position: position))
            return
        }
        let span = schema.choiceSpan(id)
        if isFirst {
            let type = schema.typeOfName[Int(id)]
            // The names of primitives are names of elements too, such as `id`, and no record begins with one.
            if type != SchemaFormat.none, schema.nameBytes(id)[0] &- 0x41 < 26 {
                program.append(
                    Instruction(
                        opcode: .typeOrChild, small: id, second: span, operand: UInt32(type), position: position))
                return
            }
        }
        program.append(
            Instruction(opcode: isFirst ? .childOfThis : .child, small: id, second: span, position: position))
    }

    /// The schema's id of a name; nil where it has none.
    private func nameID(_ token: Token) throws -> UInt16? {
        if token.kind != .delimitedIdentifier {
            // Behind every token of the program's copy of the expression, more bytes can be read.
            return schema.paddedNameID(lexer.text(token))
        }
        var name = try identifier(token)
        return name.withUTF8 { text in text.baseAddress.flatMap { schema.nameID($0, text.count) } }
    }

    // MARK: Functions

    private mutating func function(_ name: Token, isFirst: Bool) throws {
        guard let signature = FunctionCatalogue.signature(lexer.text(name)) else {
            throw FHIRPathError(.unknownFunction, at: UInt32(name.start), lexer.string(name))
        }
        if isFirst { program.append(Instruction(opcode: .this, position: UInt32(name.start))) }
        try advance()
        switch signature.style {
        case .values: try valueArguments(signature, name)
        case .blocks: try blockArguments(signature, name)
        case .type: try typeArgument(signature, name)
        }
        try expect(.closeParenthesis, ")")
    }

    private mutating func valueArguments(_ signature: FunctionSignature, _ name: Token) throws {
        let visible = variables.count
        var count = 0
        let first = program.instructionCount
        while token.kind != .closeParenthesis {
            if count > 0 { try expect(.comma, ", or )") }
            try expression()
            variables.removeLast(variables.count - visible)
            count += 1
        }
        try check(count, signature, name)
        var call = Instruction(
            opcode: .call, function: signature.function, small: UInt16(count), position: UInt32(name.start))
        if Self.takesRegularExpression(signature.function) {
            call.operand = try regularExpression(of: signature.function, at: first, count)
        }
        program.append(call)
    }

    private static func takesRegularExpression(_ function: Function) -> Bool {
        function == .matches || function == .matchesFull || function == .replaceMatches
    }

    /// Compiles the regular expression where it is a literal and there are no flags.
    ///
    /// - Returns: 1 + its number in the program, or 0.
    private mutating func regularExpression(of function: Function, at first: Int, _ count: Int) throws -> UInt32 {
        let instruction = program.instructions[first]
        guard instruction.opcode == .constant else { return 0 }
        let isAlone = count == 1 && program.instructionCount == first + 1
        let hasReplacement =
            function == .replaceMatches && count == 2 && program.instructionCount == first + 2
            && program.instructions[first + 1].opcode == .constant
        let pattern = program.constants[Int(instruction.operand)]
        guard isAlone || hasReplacement, pattern.kind == .string else { return 0 }
        // One that cannot be used is reported when it is used, as the same text from a record would be.
        guard let compiled = try? RegularExpression(pattern.text) else { return 0 }
        return program.add(regularExpression: compiled) + 1
    }

    private mutating func blockArguments(_ signature: FunctionSignature, _ name: Token) throws {
        let call = program.append(
            Instruction(opcode: .callScoped, function: signature.function, position: UInt32(name.start)))
        let visible = variables.count
        var defined: String?
        var count = 0
        var blocks = 0
        while token.kind != .closeParenthesis {
            if count > 0 { try expect(.comma, ", or )") }
            if signature.function == .defineVariable, count == 0 {
                defined = try variableName()
            } else {
                try block(signature.function)
                blocks += 1
            }
            variables.removeLast(variables.count - visible)
            count += 1
        }
        try check(count, signature, name)
        program.instructions[call].small = UInt16(blocks)
        program.instructions[call].operand = UInt32(program.instructionCount)
        if let defined {
            guard let slot = program.addVariableSlot() else { throw unexpected("there are too many variables") }
            program.instructions[call].second = slot
            variables.append((defined, slot))
        }
    }

    private mutating func block(_ function: Function) throws {
        let head = program.append(Instruction(opcode: .block, position: position))
        try expression()
        if function == .sort { try sortDirection(head) }
        program.instructions[head].operand = UInt32(program.instructionCount)
    }

    /// `asc` or `desc` behind a key, or a `-` before it.
    private mutating func sortDirection(_ head: Int) throws {
        let last = program.instructions[program.instructionCount - 1]
        if last.opcode == .sign, last.detail == 0 {
            // `-family` orders texts too, which have no negative: the sign is about the order.
            program.removeLast()
            program.instructions[head].detail = SortDirection.negated.rawValue
        }
        guard token.kind == .identifier else { return }
        switch lexer.string(token) {
        case "asc": break
        case "desc":
            guard program.instructions[head].detail == 0 else { throw unexpected("the key has a - already") }
            program.instructions[head].detail = SortDirection.descending.rawValue
        default: return
        }
        try advance()
    }

    /// The name that `defineVariable` defines: a literal, so that every use is known to be defined before anything runs.
    private mutating func variableName() throws -> String {
        guard token.kind == .string else {
            throw unexpected("the name of a variable must be a string literal")
        }
        let position = position
        let name = String(decoding: try stringLiteral(), as: UTF8.self)
        guard Landmark(name: name) == nil, !FHIRPathEnvironment.isStandard(name),
            !variables.contains(where: { $0.name == name })
        else { throw FHIRPathError(.duplicateVariable, at: position, name) }
        return name
    }

    private func check(_ count: Int, _ signature: FunctionSignature, _ name: Token) throws {
        let (minimum, maximum) = (Int(signature.minimum), Int(signature.maximum))
        if minimum...maximum ~= count { return }
        let expected = minimum == maximum ? "\(minimum)" : "\(minimum) to \(maximum)"
        throw FHIRPathError(
            .arguments, at: UInt32(name.start), lexer.string(name),
            "takes \(expected) argument\(expected == "1" ? "" : "s"), and \(count) \(count == 1 ? "is" : "are") given")
    }

    // MARK: Types

    private mutating func typeArgument(_ signature: FunctionSignature, _ name: Token) throws {
        guard token.kind != .closeParenthesis else { return try check(0, signature, name) }
        let type = try typeSpecifier()
        let test: TypeTest = signature.function == .is ? .is : (signature.function == .as ? .as : .ofType)
        let number = program.add(type: type)
        program.append(Instruction(test, type, number: number, position: UInt32(name.start)))
    }

    /// A type's name, with or without the name of its model.
    mutating func typeSpecifier() throws -> TypeSpecifier {
        let position = position
        guard token.kind.isIdentifier else { throw unexpected("the name of a type was expected") }
        var parts = [try identifier(token)]
        try advance()
        while token.kind == .period {
            // Behind an operator `is` or `as`, a point can only go on with the type.
            let before = (lexer, token)
            try advance()
            guard token.kind.isIdentifier else {
                (lexer, token) = before
                break
            }
            let part = token
            try advance()
            if token.kind == .openParenthesis {
                (lexer, token) = before
                break
            }
            parts.append(try identifier(part))
        }
        guard let type = schema.typeSpecifier(parts) else {
            throw FHIRPathError(.unknownType, at: position, parts.joined(separator: "."))
        }
        return type
    }
}

extension Schema {
    /// How many of the ids behind a name's id may be names of the types of a choice: the names that go on with a capital
    /// letter, which in the order of names stand right behind it.
    func choiceSpan(_ id: UInt16) -> UInt16 {
        guard isPrefixOfChoice(id, 1) else { return 0 }
        var known = 1
        var step = 2
        while isPrefixOfChoice(id, known + step) {
            known += step
            step *= 2
        }
        while step > 0 {
            if isPrefixOfChoice(id, known + step) { known += step }
            step /= 2
        }
        return UInt16(known)
    }

    /// Whether the name a number of ids further on begins with a name and goes on with a capital letter.
    @inline(__always)
    private func isPrefixOfChoice(_ id: UInt16, _ distance: Int) -> Bool {
        let next = Int(id) + distance
        guard next < nameCount else { return false }
        let (name, longer) = (names + Int(id), names + next)
        let length = Int(name.pointee.length)
        guard Int(longer.pointee.length) > length else { return false }
        let characters = text + Int(longer.pointee.offset)
        guard characters[length] &- 0x41 < 26 else { return false }
        return Bytes.equal(nameBytes(id), UnsafeBufferPointer(start: characters, count: length))
    }

    /// The id of a name behind which at least eight bytes can be read; nil where the schema has no such name.
    @inline(__always)
    func paddedNameID(_ name: UnsafeBufferPointer<UInt8>) -> UInt16? {
        guard let bytes = name.baseAddress, name.count > 0 else { return nil }
        let (first, last) = NameKey.loadPadded(bytes, name.count)
        var slot = SchemaFormat.nameHash(
            first: first, last: last, length: name.count, seed: SchemaFormat.nameTableSeed, shift: nameShift)
        while true {
            let entry = nameSlots[slot & nameMask]
            if entry == 0 { return nil }
            if nameMatches(entry &- 1, bytes, name.count, first, last) { return entry &- 1 }
            slot += 1
        }
    }

    /// The type with a name, first FHIR's, then FHIRPath's own, unless the name says which.
    func typeSpecifier(_ parts: [String]) -> TypeSpecifier? {
        let name = parts.joined(separator: ".")
        func system(_ name: String) -> SystemType? {
            var name = name
            return name.withUTF8 { SystemType(name: $0) }
        }
        if parts.count == 2, parts[0] == "System" {
            // A type of FHIR is not a type of FHIRPath's own model, but it is a type all the same: the test is just false.
            guard let type = system(parts[1]) else {
                return typeID(named: parts[1]).map { _ in TypeSpecifier(system: nil, fhir: nil, name: name) }
            }
            return TypeSpecifier(system: type, fhir: nil, name: name)
        }
        let fhirName = parts.first == "FHIR" ? parts.dropFirst().joined(separator: ".") : name
        if let type = typeID(named: fhirName) { return TypeSpecifier(system: nil, fhir: type, name: name) }
        if parts.count == 1, let type = system(name) { return TypeSpecifier(system: type, fhir: nil, name: name) }
        return nil
    }
}
