import FHIRCore

/// Follows a program over types instead of values, to find what can never be right.
struct StaticChecker {
    let program: Program
    let schema: Schema
    let checks: FHIRPath.Checks
    /// What was found and is not an error.
    private(set) var warnings: [FHIRPathError] = []
    /// The type of what is evaluated on.
    private var root = StaticType.any
    /// Types in the place of the collections on the machine's stack.
    private var stack: [StaticType] = []
    private var variables: [UInt16: StaticType] = [:]
    private var total = StaticType.any
    /// Whether what is found is passed over: on the second pass over the projection of `repeat`.
    private var isSilent = false
    /// Whether the expression names the type that it is evaluated on.
    private var namesRoot = false
    /// The first name of another type in the place of the root's.
    private var otherType: FHIRPathError?

    init(_ program: Program, checks: FHIRPath.Checks) {
        self.program = program
        schema = program.schema
        self.checks = checks
    }

    /// Checks the program for elements of a type.
    mutating func check(_ type: StaticType) throws {
        root = type
        try check(0, program.instructionCount, this: root)
        // Search parameters name each type they are for: `Patient.name | Person.name`. One of them must be the root's.
        if let otherType, !namesRoot { try report(otherType, .unknownElements) }
    }

    private mutating func pop() -> StaticType { stack.popLast() ?? .any }

    /// Reports something that is an error where `check` asks for it.
    private mutating func report(_ error: FHIRPathError, _ check: FHIRPath.Checks) throws {
        if isSilent { return }
        if checks.contains(check) { throw error }
        warnings.append(error)
    }

    private mutating func check(_ start: Int, _ end: Int, this: StaticType) throws {
        var counter = start
        while counter < end {
            let instruction = program.instructions[counter]
            counter += 1
            switch instruction.opcode {
            case .this: stack.append(this)
            case .empty: stack.append(StaticType(kind: .nothing))
            case .constant:
                let kind = program.constants[Int(instruction.operand)].kind
                stack.append(kind.systemType.map { .system($0) } ?? .any)
            case .index: stack.append(.system(.integer))
            case .total: stack.append(total)
            case .variable: stack.append(variables[UInt16(truncatingIfNeeded: instruction.operand)] ?? .any)
            case .environment: stack.append(.any)
            case .landmark: stack.append(landmark(instruction))
            case .child: stack.append(try member(instruction.small, of: pop(), instruction))
            case .childOfThis: stack.append(try member(instruction.small, of: this, instruction))
            case .childOfThisEquals:
                _ = try member(instruction.small, of: this, instruction)
                stack.append(.boolean)
            case .unknownChild:
                let owner = instruction.detail == 1 ? this : pop()
                stack.append(try unknownMember(program.name(instruction.operand), of: owner, instruction))
            case .typeOrChild: stack.append(try typeOrMember(instruction, this))
            case .indexer: _ = pop()
            case .typeTest: stack.append(try typeTest(instruction, pop()))
            case .binary: binary(instruction.binary)
            case .sign, .shortCut: break
            case .call: try call(instruction)
            case .callScoped:
                try scoped(instruction, blocksAt: counter, this)
                counter = Int(instruction.operand)
            case .block: counter = Int(instruction.operand)
            }
        }
    }

    private func landmark(_ instruction: Instruction) -> StaticType {
        if instruction.detail == Landmark.context.rawValue { return root }
        // The resource around an element is not known; around a resource, it is the resource itself.
        guard instruction.detail == Landmark.resource.rawValue, case .fhir(let type) = root.kind,
            schema.typeKind(type) == .resource
        else { return .any }
        return root
    }

    // MARK: Members

    private mutating func member(
        _ name: UInt16, of owner: StaticType, _ instruction: Instruction
    ) throws -> StaticType {
        switch owner.kind {
        case .any: return owner
        case .nothing: return owner
        case .system, .typeInfo: return try unknownMember(schema.name(name), of: owner, instruction)
        case .fhir, .choice: break
        }
        var result: StaticType?
        for type in owner.alternatives(schema) ?? [] {
            guard let found = schema.member(name, of: type) else { continue }
            result = result.map { $0.merged(with: found) } ?? found
        }
        guard var result else { return try unknownMember(schema.name(name), of: owner, instruction) }
        result.isOrdered = owner.isOrdered
        return result
    }

    private mutating func unknownMember(
        _ name: String, of owner: StaticType, _ instruction: Instruction
    ) throws -> StaticType {
        switch owner.kind {
        case .any, .nothing: return .any
        case .system(.quantity) where name == "value": return .system(.decimal)
        case .system(.quantity) where name == "unit": return .string
        case .typeInfo where ["name", "namespace", "baseType"].contains(name): return .string
        default: break
        }
        try report(
            FHIRPathError(.unknownElement, at: instruction.position, name, owner.description(schema)), .unknownElements)
        return StaticType(kind: .nothing)
    }

    private mutating func typeOrMember(_ instruction: Instruction, _ this: StaticType) throws -> StaticType {
        let named = UInt16(truncatingIfNeeded: instruction.operand)
        guard let types = this.alternatives(schema) else { return this.kind == .any ? .any : this }
        if types.contains(where: { schema.type($0, isA: named) }) {
            if this == root { namesRoot = true }
            return this
        }
        // An abstract type may turn out to be the one that is named.
        if types.contains(where: { schema.type(named, isA: $0) }) { return StaticType(kind: .fhir(named)) }
        if this == root, schema.typeKind(named) == .resource,
            types.allSatisfy({ schema.member(instruction.small, of: $0) == nil })
        {
            otherType =
                otherType
                ?? FHIRPathError(
                    .unknownElement, at: instruction.position, schema.typeName(named), this.description(schema))
            return StaticType(kind: .nothing)
        }
        return try member(instruction.small, of: this, instruction)
    }

    private mutating func typeTest(_ instruction: Instruction, _ input: StaticType) throws -> StaticType {
        let specifier = program.typeSpecifier(instruction.operand)
        let test = TypeTest(rawValue: instruction.detail).unsafelyUnwrapped
        if !schema.mayBe(specifier, input) {
            try report(
                FHIRPathError(
                    .impossibleType, at: instruction.position, specifier.name, input.description(schema)),
                .impossibleTypes)
        }
        if test == .is { return .boolean }
        let kind: StaticType.Kind = specifier.fhir.map { .fhir($0) } ?? specifier.system.map { .system($0) } ?? .nothing
        return StaticType(kind: kind == .system(.any) ? input.kind : kind, isOrdered: input.isOrdered)
    }

    // MARK: Operators

    private mutating func binary(_ binary: Operator) {
        let (right, left) = (pop(), pop())
        switch binary {
        case .union: stack.append(left.merged(with: right))
        case .concatenate: stack.append(.string)
        case .add, .subtract, .multiply, .divide, .div, .mod:
            stack.append(left.kind == right.kind && binary != .divide ? StaticType(kind: left.kind) : .any)
        default: stack.append(.boolean)
        }
    }

    // MARK: Functions

    private mutating func call(_ instruction: Instruction) throws {
        let function = instruction.function
        let arguments = (0..<Int(instruction.small)).map { _ in pop() }
        let input = pop()
        let signature = FunctionCatalogue.signature(of: function)
        if signature.input == .string, !input.mayBeString(schema) {
            throw FHIRPathError(
                .operandType, at: instruction.position, function.name + "()", input.description(schema))
        }
        if signature.input == .ordered, !input.isOrdered {
            try report(
                FHIRPathError(
                    .order, at: instruction.position, function.name, "what children() and descendants() give"),
                .order)
        }
        stack.append(result(of: signature, input, arguments))
    }

    private func result(
        of signature: FunctionSignature, _ input: StaticType, _ arguments: [StaticType]
    ) -> StaticType {
        switch signature.function {
        case .children, .descendants: return StaticType(kind: .any, isOrdered: false)
        case .union, .combine: return input.merged(with: arguments.last ?? .any)
        case .type: return StaticType(kind: .typeInfo)
        case .extension:
            return schema.typeID(named: "Extension").map { StaticType(kind: .fhir($0)) } ?? .any
        default: break
        }
        switch signature.result {
        case .boolean: return .boolean
        case .integer: return .system(.integer)
        case .long: return .system(.long)
        case .decimal: return .system(.decimal)
        case .string, .strings: return .string
        case .date: return .system(.date)
        case .dateTime: return .system(.dateTime)
        case .time: return .system(.time)
        case .quantity: return .system(.quantity)
        case .input, .item: return input
        case .block, .any: return .any
        }
    }

    private mutating func scoped(_ instruction: Instruction, blocksAt first: Int, _ this: StaticType) throws {
        let function = instruction.function
        let input = pop()
        var item = input
        item.isOrdered = true
        let savedTotal = total
        if function == .aggregate { total = .any }
        defer { total = savedTotal }
        var results: [StaticType] = []
        var head = first
        for _ in 0..<Int(instruction.small) {
            let end = Int(program.instructions[head].operand)
            try check(head + 1, end, this: function == .trace && head == first ? this : item)
            results.append(pop())
            head = end
        }
        stack.append(try result(of: function, input, results, first))
        if function == .defineVariable { variables[instruction.second] = results.last ?? input }
    }

    private mutating func result(
        of function: Function, _ input: StaticType, _ blocks: [StaticType], _ first: Int
    ) throws -> StaticType {
        switch function {
        case .exists, .all: return .boolean
        case .select:
            var result = blocks.first ?? .any
            result.isOrdered = result.isOrdered && input.isOrdered
            return result
        case .repeat, .repeatAll:
            // What is found is searched again, and may be of another type then.
            let found = blocks.first ?? .any
            let wasSilent = isSilent
            isSilent = true
            defer { isSilent = wasSilent }
            try check(first + 1, Int(program.instructions[first].operand), this: found)
            return found.merged(with: pop())
        case .iif:
            return blocks.count > 2 ? blocks[1].merged(with: blocks[2]) : blocks.dropFirst().first ?? .any
        case .coalesce: return blocks.dropFirst().reduce(blocks.first ?? .any) { $0.merged(with: $1) }
        case .aggregate: return .any
        case .sort: return StaticType(kind: input.kind)
        default: return input
        }
    }
}
