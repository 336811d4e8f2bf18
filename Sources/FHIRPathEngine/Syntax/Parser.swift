import FHIRCore

/// Reads an expression into a program (<https://hl7.org/fhirpath/N1/grammar.html>).
///
/// The parser writes instructions as it goes: a program in postfix order is the order in which a parser meets the parts.
struct Parser: ~Copyable {
    var lexer: Lexer
    /// The token that comes next.
    var token: Token
    var program: ProgramBuilder
    let schema: Schema
    /// How many parentheses, brackets, arguments and signs are open.
    private var depth = 0
    private let maximumDepth: Int
    /// The variables that the expression has defined and that are visible here.
    var variables: [(name: String, slot: UInt16)] = []

    /// Reads a whole expression.
    ///
    /// - Throws: ``FHIRPathError`` without line and column.
    static func parse(_ source: String, schema: Schema, maximumDepth: Int) throws -> Program {
        var source = source
        return try source.withUTF8 { bytes in
            guard bytes.count < 1 << 24 else {
                throw FHIRPathError(.limit, at: .max, "the expression is longer than 16 MB")
            }
            var parser = try Parser(bytes, schema, maximumDepth)
            try parser.expression()
            guard parser.token.kind == .end else {
                throw parser.unexpected("an operator or the end of the expression was expected")
            }
            return parser.program.finish(schema: schema)
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ schema: Schema, _ maximumDepth: Int) throws {
        program = ProgramBuilder(bytes)
        lexer = Lexer(UnsafeBufferPointer(program.text))
        token = Token(kind: .end, start: 0, end: 0)
        self.schema = schema
        self.maximumDepth = maximumDepth
        try advance()
    }

    mutating func advance() throws { token = try lexer.next() }

    mutating func expect(_ kind: Token.Kind, _ symbol: String) throws {
        guard token.kind == kind else { throw unexpected("\(symbol) was expected") }
        try advance()
    }

    /// An error about the next token.
    func unexpected(_ reason: String) -> FHIRPathError {
        let text = token.kind == .end ? "The end of the expression" : lexer.string(token)
        return FHIRPathError(.syntax, at: UInt32(token.start), text, reason)
    }

    var position: UInt32 { UInt32(truncatingIfNeeded: token.start) }

    // MARK: Operators

    /// An expression whose operators bind at least as strongly as `minimum`.
    mutating func expression(_ minimum: UInt8 = 0) throws {
        depth += 1
        defer { depth -= 1 }
        guard depth <= maximumDepth else {
            throw FHIRPathError(.limit, at: position, "the expression nests more than \(maximumDepth) levels deep")
        }
        let visible = variables.count
        try signed()
        while let binding = Self.binding(of: token.kind), binding.precedence >= minimum {
            // What an operand defines is not visible beyond it.
            variables.removeLast(variables.count - visible)
            let position = position
            try advance()
            guard let binary = binding.operator else {
                try typeOperator(binding.typeTest, at: position)
                continue
            }
            var shortCut: Int?
            if binary == .and || binary == .or || binary == .implies {
                shortCut = program.append(
                    Instruction(opcode: .shortCut, binary: binary, position: position))
            }
            try expression(binding.precedence + 1)
            variables.removeLast(variables.count - visible)
            if binary != .equal || !program.fuseEquality(at: position) {
                program.append(Instruction(opcode: .binary, binary: binary, position: position))
            }
            if let shortCut { program.instructions[shortCut].operand = UInt32(program.instructionCount) }
        }
    }

    /// A sign binds less strongly than a path: `-1.abs()` is `-(1.abs())`.
    private mutating func signed() throws {
        guard token.kind == .minus || token.kind == .plus else { return try path() }
        depth += 1
        defer { depth -= 1 }
        guard depth <= maximumDepth else {
            throw FHIRPathError(.limit, at: position, "the expression nests more than \(maximumDepth) levels deep")
        }
        let isPlus = token.kind == .plus
        let position = position
        try advance()
        try signed()
        program.append(Instruction(opcode: .sign, detail: isPlus ? 1 : 0, position: position))
    }

    /// A term with what follows it: invocations and indexers.
    private mutating func path() throws {
        try term()
        while true {
            switch token.kind {
            case .period:
                try advance()
                try invocation(isFirst: false)
            case .openBracket:
                let position = position
                try advance()
                let visible = variables.count
                try expression()
                variables.removeLast(variables.count - visible)
                try expect(.closeBracket, "]")
                program.append(Instruction(opcode: .indexer, position: position))
            default:
                return
            }
        }
    }

    private mutating func typeOperator(_ test: TypeTest, at position: UInt32) throws {
        let type = try typeSpecifier()
        let number = program.add(type: type)
        program.append(Instruction(test, type, number: number, position: position))
    }

    private struct Binding {
        let precedence: UInt8
        let `operator`: Operator?
        var typeTest = TypeTest.is

        init(_ precedence: UInt8, _ operator: Operator) {
            self.precedence = precedence
            self.operator = `operator`
        }

        init(_ precedence: UInt8, _ typeTest: TypeTest) {
            self.precedence = precedence
            self.operator = nil
            self.typeTest = typeTest
        }
    }

    /// The binary operators with their precedence, 10 binding most strongly
    /// (<https://hl7.org/fhirpath/N1/#operator-precedence>).
    private static func binding(of kind: Token.Kind) -> Binding? {
        switch kind {
        case .star: Binding(10, .multiply)
        case .slash: Binding(10, .divide)
        case .div: Binding(10, .div)
        case .mod: Binding(10, .mod)
        case .plus: Binding(9, .add)
        case .minus: Binding(9, .subtract)
        case .ampersand: Binding(9, .concatenate)
        case .is: Binding(8, .is)
        case .as: Binding(8, .as)
        case .bar: Binding(7, .union)
        case .less: Binding(6, .less)
        case .lessOrEqual: Binding(6, .lessOrEqual)
        case .greater: Binding(6, .greater)
        case .greaterOrEqual: Binding(6, .greaterOrEqual)
        case .equal: Binding(5, .equal)
        case .notEqual: Binding(5, .notEqual)
        case .equivalent: Binding(5, .equivalent)
        case .notEquivalent: Binding(5, .notEquivalent)
        case .in: Binding(4, .in)
        case .contains: Binding(4, .contains)
        case .and: Binding(3, .and)
        case .or: Binding(2, .or)
        case .xor: Binding(2, .xor)
        case .implies: Binding(1, .implies)
        default: nil
        }
    }
}
