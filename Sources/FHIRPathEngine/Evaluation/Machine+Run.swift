import FHIRCore

// The interpreter: which instruction does what. How it is done stands in the other files.
extension Machine {
    /// Carries out the instructions of a range.
    mutating func run(_ start: Int, _ end: Int) throws {
        var counter = start
        while counter < end {
            steps &-= 1
            if steps < 0 { throw stepLimit() }
            let instruction = instructions[counter]
            counter &+= 1
            position = instruction.position
            switch instruction.opcode {
            case .childOfThis:
                try childOfThis(instruction.small, span: instruction.second)
            case .child:
                try child(instruction.small, span: instruction.second)
            case .typeOrChild:
                try typeOrChild(instruction)
            case .unknownChild:
                try unknownChild(instruction)
            case .this:
                stack.begin()
                try stack.push(copyOf: scope.this)
            case .empty:
                stack.begin()
            case .constant:
                stack.begin()
                try stack.push(program.constants[Int(instruction.operand)])
            case .index:
                stack.begin()
                try stack.push(Item(integer: scope.index))
            case .total:
                try total()
            case .variable:
                stack.begin()
                for item in work.variables[Int(instruction.operand)] { try stack.push(item) }
            case .environment:
                try environmentVariable(program.name(instruction.operand))
            case .landmark:
                try landmark(Landmark(rawValue: instruction.detail).unsafelyUnwrapped)
            case .childOfThisEquals:
                stack.begin()
                try finish(0, childOfThisEquals(instruction))
            case .indexer:
                try indexer()
            case .typeTest:
                try typeTest(instruction)
            case .binary:
                try binary(instruction.binary)
            case .sign:
                try sign(isPlus: instruction.detail != 0)
            case .shortCut:
                if try decides(instruction.binary) {
                    counter = Int(instruction.operand)
                }
            case .call:
                try call(instruction.function, instruction)
            case .callScoped:
                try scoped(instruction.function, Blocks(at: counter, count: Int(instruction.small)), instruction)
                counter = Int(instruction.operand)
            case .block:
                // Only reached through the function that owns it.
                counter = Int(instruction.operand)
            }
        }
    }

    /// The blocks behind a call: the arguments of a scoped function.
    struct Blocks {
        let first: Int
        let count: Int

        init(at first: Int, count: Int) {
            self.first = first
            self.count = count
        }
    }

    /// Evaluates a block; its result is a run on top.
    @inline(__always)
    mutating func run(block head: Int) throws {
        try run(head &+ 1, Int(instructions[head].operand))
    }

    /// Evaluates a block as a condition.
    @inline(__always)
    mutating func condition(block head: Int, of user: @autoclosure () -> String) throws -> Truth {
        if instructions[head &+ 1].opcode == .childOfThisEquals, Int(instructions[head].operand) == head &+ 2 {
            try spend(1)
            return try childOfThisEquals(instructions[head &+ 1])
        }
        try run(block: head)
        let truth = try truth(stack.top, of: user())
        stack.drop()
        return truth
    }

    /// The head of a block by its number, from 0.
    func head(_ number: Int, of blocks: Blocks) -> Int {
        var head = blocks.first
        for _ in 0..<number { head = Int(instructions[head].operand) }
        return head
    }

    private mutating func total() throws {
        guard scope.totalCount >= 0 else {
            throw failure(.unknownVariable, "total")
        }
        stack.begin()
        try stack.push(copyOf: scope.totalStart..<scope.totalStart + scope.totalCount)
    }

    /// A function over values: its section's file carries it out.
    @inline(__always)
    private mutating func call(_ function: Function, _ instruction: Instruction) throws {
        let count = Int(instruction.small)
        switch function.section {
        case .existence: try existence(function)
        case .filtering: break
        case .subsetting: try subsetting(function, count)
        case .conversion: try conversion(function, count)
        case .convertibility: try convertibility(function, count)
        case .strings: try strings(function, count, instruction)
        case .additionalStrings: try additionalStrings(function, count)
        case .math: try math(function, count)
        case .navigation: try navigation(function, count)
        case .time: try time(function, count)
        case .components: try components(function)
        case .aggregates: try aggregates(function)
        case .fhir: try fhir(function, count)
        }
    }

    private mutating func scoped(_ function: Function, _ blocks: Blocks, _ instruction: Instruction) throws {
        switch function {
        case .where: try filter(blocks)
        case .exists: try exists(blocks)
        case .all: try all(blocks)
        case .select: try select(blocks)
        case .repeat: try repeated(blocks, isDistinct: true)
        case .repeatAll: try repeated(blocks, isDistinct: false)
        case .sort: try sort(blocks)
        case .coalesce: try coalesce(blocks)
        case .iif: try immediateIf(blocks)
        case .trace: try trace(blocks)
        case .aggregate: try aggregate(blocks)
        case .defineVariable: try define(blocks, slot: Int(instruction.second))
        default: break
        }
    }
}
