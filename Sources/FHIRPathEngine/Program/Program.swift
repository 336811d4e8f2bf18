import FHIRCore

/// A compiled expression. It is never changed, so it may be shared between threads.
final class Program: @unchecked Sendable {
    // Invariant: `memory` was made by a `ProgramBuilder`, belongs to this program alone and is not written any more;
    // `instructions` and `constants` point into it, and so do the texts among the constants.
    private let memory: UnsafeMutableRawPointer
    let instructions: UnsafePointer<Instruction>
    let instructionCount: Int
    let constants: UnsafePointer<Item>

    let schema: Schema
    /// nil where the expression has nothing of it.
    let extras: ProgramExtras?

    init(
        schema: Schema, memory: UnsafeMutableRawPointer, instructions: UnsafePointer<Instruction>,
        instructionCount: Int, constants: UnsafePointer<Item>, extras: ProgramExtras?
    ) {
        self.schema = schema
        self.memory = memory
        self.instructions = instructions
        self.instructionCount = instructionCount
        self.constants = constants
        self.extras = extras
    }

    deinit { memory.deallocate() }
}

/// What only some expressions have. A builder fills it; from then on it is never changed.
final class ProgramExtras {
    /// Names of variables of the environment, and names that the schema does not have.
    var names: [String] = []
    var typeSpecifiers: [TypeSpecifier] = []
    /// Decimal literals of more than 18 digits.
    var numbers: [DecimalNumber] = []
    var quantities: [Quantity] = []
    /// Regular expressions that stand in the expression as literals.
    var regularExpressions: [RegularExpression] = []
    /// How many slots the variables take that the expression defines.
    var variableSlotCount = 0

    /// Whether constants refer to numbers or quantities.
    var hasTables: Bool { !numbers.isEmpty || !quantities.isEmpty }
}

extension Program {
    func name(_ number: UInt32) -> String { extras?.names[Int(number)] ?? "" }

    func typeSpecifier(_ number: UInt32) -> TypeSpecifier {
        extras?.typeSpecifiers[Int(number)] ?? TypeSpecifier(system: nil, fhir: nil, name: "")
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

extension Instruction {
    /// The test of a type that has a number in the program.
    init(_ test: TypeTest, _ type: TypeSpecifier, number: UInt32, position: UInt32) {
        // `Quantity` names FHIR's type first, and FHIRPath's own quantities are meant as well.
        let system = type.name == "Quantity" ? .quantity : type.system
        self.init(
            opcode: .typeTest, detail: test.rawValue, small: type.fhir ?? .max,
            second: system.map { UInt16($0.rawValue) } ?? .max, operand: number, position: position)
    }
}
