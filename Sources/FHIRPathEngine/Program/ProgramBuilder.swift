import FHIRCore

/// A program while a parser fills it.
///
/// Instructions, constants and a copy of the expression stand in one piece of memory, which the finished program takes
/// over. The literals of the expression are read in place, in the copy.
struct ProgramBuilder: ~Copyable {
    // Invariant: `memory` holds room for `instructionCapacity` instructions, then for `constantCapacity` items, then the
    // expression and 16 zero bytes; the counts say how much of each is initialised. An expression of n bytes never needs
    // more than the capacities that `init` reserves: a token makes at most one instruction more than it has bytes.
    private let memory: UnsafeMutableRawPointer
    let instructions: UnsafeMutablePointer<Instruction>
    let constants: UnsafeMutablePointer<Item>
    /// The expression.
    let text: UnsafeMutableBufferPointer<UInt8>
    private let instructionCapacity: Int
    private let constantCapacity: Int
    private(set) var instructionCount = 0
    private(set) var constantCount = 0
    private var isFinished = false

    /// What most expressions do not have; made when it is first needed.
    private var extras: ProgramExtras?

    init(_ source: UnsafeBufferPointer<UInt8>) {
        instructionCapacity = source.count + 8
        constantCapacity = source.count / 2 + 4
        let constantsOffset = instructionCapacity * MemoryLayout<Instruction>.stride
        let textOffset = constantsOffset + constantCapacity * MemoryLayout<Item>.stride
        memory = .allocate(byteCount: textOffset + source.count + 16, alignment: 16)
        instructions = memory.bindMemory(to: Instruction.self, capacity: instructionCapacity)
        constants = (memory + constantsOffset).bindMemory(to: Item.self, capacity: constantCapacity)
        let text = (memory + textOffset).bindMemory(to: UInt8.self, capacity: source.count + 16)
        if let base = source.baseAddress { text.update(from: base, count: source.count) }
        (text + source.count).initialize(repeating: 0, count: 16)
        self.text = UnsafeMutableBufferPointer(start: text, count: source.count)
    }

    deinit { if !isFinished { memory.deallocate() } }

    @discardableResult @inline(__always)
    mutating func append(_ instruction: Instruction) -> Int {
        precondition(instructionCount < instructionCapacity, "an expression makes fewer instructions than it has bytes")
        (instructions + instructionCount).initialize(to: instruction)
        instructionCount &+= 1
        return instructionCount &- 1
    }

    mutating func removeLast() { instructionCount -= 1 }

    /// Turns the last two instructions, where they are an element of `$this` and a text, into one that compares them.
    @inline(__always)
    mutating func fuseEquality(at position: UInt32) -> Bool {
        guard instructionCount >= 2 else { return false }
        let (element, literal) = (instructions[instructionCount - 2], instructions[instructionCount - 1])
        guard element.opcode == .childOfThis, literal.opcode == .constant,
            constants[Int(literal.operand)].kind == .string
        else { return false }
        removeLast()
        instructions[instructionCount - 1].opcode = .childOfThisEquals
        instructions[instructionCount - 1].operand = literal.operand
        return true
    }

    @inline(__always)
    mutating func add(constant: Item) -> UInt32 {
        precondition(constantCount < constantCapacity, "an expression has fewer constants than half its bytes")
        (constants + constantCount).initialize(to: constant)
        constantCount &+= 1
        return UInt32(truncatingIfNeeded: constantCount &- 1)
    }

    private var openExtras: ProgramExtras {
        mutating get {
            if let extras { return extras }
            let made = ProgramExtras()
            extras = made
            return made
        }
    }

    mutating func add(name: String) -> UInt32 {
        if let index = openExtras.names.firstIndex(of: name) { return UInt32(index) }
        return Self.append(name, to: &openExtras.names)
    }

    mutating func add(type: TypeSpecifier) -> UInt32 { Self.append(type, to: &openExtras.typeSpecifiers) }
    mutating func add(number: DecimalNumber) -> UInt32 { Self.append(number, to: &openExtras.numbers) }
    mutating func add(quantity: Quantity) -> UInt32 { Self.append(quantity, to: &openExtras.quantities) }

    mutating func add(regularExpression: RegularExpression) -> UInt32 {
        Self.append(regularExpression, to: &openExtras.regularExpressions)
    }

    private static func append<T>(_ value: T, to table: inout [T]) -> UInt32 {
        table.append(value)
        return UInt32(table.count - 1)
    }

    /// nil where there are more variables than an instruction can name.
    mutating func addVariableSlot() -> UInt16? {
        let extras = openExtras
        guard extras.variableSlotCount < Int(UInt16.max) else { return nil }
        extras.variableSlotCount += 1
        return UInt16(extras.variableSlotCount - 1)
    }

    /// The program. The builder is of no use afterwards.
    mutating func finish(schema: Schema) -> Program {
        isFinished = true
        return Program(
            schema: schema, memory: memory, instructions: UnsafePointer(instructions),
            instructionCount: instructionCount, constants: UnsafePointer(constants), extras: extras)
    }
}
