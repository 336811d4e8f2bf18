import FHIRCore

/// A compiled expression: instructions, constants and the characters of literals in one piece of memory.
///
/// One parser fills it; from then on it is never changed, so it may be shared between threads.
final class Program: @unchecked Sendable {
    // Invariant: `memory` holds room for `instructionCapacity` instructions, then for `constantCapacity` items, then for
    // `textCapacity` bytes; the counts say how much of each is initialised. An expression of n bytes never needs more
    // than the capacities that `init` reserves: a token makes at most one instruction more than it has bytes.
    private let memory: UnsafeMutableRawPointer
    let instructions: UnsafeMutablePointer<Instruction>
    let constants: UnsafeMutablePointer<Item>
    private let text: UnsafeMutablePointer<UInt8>
    private let instructionCapacity: Int
    private let constantCapacity: Int
    private let textCapacity: Int
    private(set) var instructionCount = 0
    private(set) var constantCount = 0
    private var textCount = 0

    let schema: Schema
    /// Names of variables of the environment, and names that the schema does not have.
    private(set) var names: [String] = []
    private(set) var typeSpecifiers: [TypeSpecifier] = []
    /// Decimal literals of more than 18 digits.
    private(set) var numbers: [DecimalNumber] = []
    private(set) var quantities: [Quantity] = []
    /// Regular expressions that stand in the expression as literals.
    private(set) var regularExpressions: [RegularExpression] = []
    /// How many slots the variables take that the expression defines.
    private(set) var variableSlotCount = 0

    init(schema: Schema, expressionLength length: Int) {
        self.schema = schema
        instructionCapacity = length + 8
        constantCapacity = length / 2 + 4
        textCapacity = length
        let constantsOffset = instructionCapacity * MemoryLayout<Instruction>.stride
        let textOffset = constantsOffset + constantCapacity * MemoryLayout<Item>.stride
        memory = .allocate(byteCount: textOffset + textCapacity + 8, alignment: 16)
        instructions = memory.bindMemory(to: Instruction.self, capacity: instructionCapacity)
        constants = (memory + constantsOffset).bindMemory(to: Item.self, capacity: constantCapacity)
        text = (memory + textOffset).bindMemory(to: UInt8.self, capacity: textCapacity + 8)
    }

    deinit { memory.deallocate() }
}

// MARK: - Filling

extension Program {
    @discardableResult @inline(__always)
    func append(_ instruction: Instruction) -> Int {
        precondition(instructionCount < instructionCapacity, "an expression makes fewer instructions than it has bytes")
        (instructions + instructionCount).initialize(to: instruction)
        instructionCount += 1
        return instructionCount - 1
    }

    func removeLast() { instructionCount -= 1 }

    func add(constant: Item) -> UInt32 {
        precondition(constantCount < constantCapacity, "an expression has fewer constants than half its bytes")
        (constants + constantCount).initialize(to: constant)
        constantCount += 1
        return UInt32(constantCount - 1)
    }

    /// Adds a byte to the literal that is being read.
    @inline(__always)
    func append(byte: UInt8) {
        precondition(textCount < textCapacity, "a literal is no longer than its characters in the expression")
        text[textCount] = byte
        textCount += 1
    }

    /// The text that `write` adds byte by byte, kept as long as the program.
    func addText(_ write: () throws -> Void) rethrows -> UnsafeBufferPointer<UInt8> {
        let start = textCount
        try write()
        return UnsafeBufferPointer(start: text + start, count: textCount - start)
    }

    func add(name: String) -> UInt32 {
        if let index = names.firstIndex(of: name) { return UInt32(index) }
        names.append(name)
        return UInt32(names.count - 1)
    }

    func add(type: TypeSpecifier) -> UInt32 {
        typeSpecifiers.append(type)
        return UInt32(typeSpecifiers.count - 1)
    }

    func add(number: DecimalNumber) -> UInt32 {
        numbers.append(number)
        return UInt32(numbers.count - 1)
    }

    func add(quantity: Quantity) -> UInt32 {
        quantities.append(quantity)
        return UInt32(quantities.count - 1)
    }

    func add(regularExpression: RegularExpression) -> UInt32 {
        regularExpressions.append(regularExpression)
        return UInt32(regularExpressions.count - 1)
    }

    func addVariableSlot() -> UInt32 {
        variableSlotCount += 1
        return UInt32(variableSlotCount - 1)
    }
}

/// A type as an expression names it.
struct TypeSpecifier {
    /// A type of FHIRPath itself.
    var system: SystemType?
    /// The id of a type of the schema.
    var fhir: UInt16?
    /// As it is written.
    var name: String
}
