/// One step of a compiled expression, 16 bytes.
///
/// A program is the expression in postfix order: operands first, then what is done with them, over a stack of
/// collections. The arguments of a scoped function stand behind the call as blocks, which the function runs as often as it
/// needs.
struct Instruction {
    var opcode: Opcode
    /// For `call` and `callScoped`.
    var function = Function.empty
    /// For `binary` and `shortCut`.
    var binary = Operator.equal
    /// What kind of thing; see the opcodes.
    var detail: UInt8 = 0
    /// The number of arguments, the id of a name or a type; see the opcodes.
    var small: UInt16 = 0
    /// A second one; see the opcodes.
    var second: UInt16 = 0
    /// An index, or the place of an instruction; see the opcodes.
    var operand: UInt32 = 0
    /// Bytes from the start of the expression.
    var position: UInt32
}

enum Opcode: UInt8 {
    // What begins a path: each pushes a collection.

    /// `$this`.
    case this
    /// `{}`.
    case empty
    /// The constant number `operand`.
    case constant
    /// `$index`.
    case index
    /// `$total`.
    case total
    /// A variable that the expression itself defines; `operand` is its slot.
    case variable
    /// A variable of the environment; `operand` is the number of its name.
    case environment
    /// `%context`, `%resource` and `%rootResource`; `detail` is a `Landmark`.
    case landmark

    // Navigation: each turns the collection on top into another one.

    /// Children by name; `small` is the name's id, `second` how many of the ids behind it may be names of a choice's types.
    case child
    /// The same, of `$this`: what an element's name at the start of a path means.
    case childOfThis
    /// The same for a name that the schema does not have; `operand` is the number of the name. `detail` 1: of `$this`.
    case unknownChild
    /// `$this` where it is of the type `operand`, else as `childOfThis`: a type's name at the start.
    case typeOrChild
    /// `[ ]`: takes the collection and the index.
    case indexer
    /// `is`, `as` and `ofType`; `detail` is a `TypeTest`, `small` the id of a type of the schema and `second` the raw value
    /// of a `SystemType`, 0xFFFF standing for none, and `operand` the number of the type specifier.
    case typeTest

    /// `name = 'text'`, which is `childOfThis`, `constant` and `binary` in one: `operand` is the number of the constant.
    case childOfThisEquals

    // Operators: each takes two collections and pushes one.

    /// The operator `binary`.
    case binary
    /// The sign `-`; with `detail` 1 the sign `+`.
    case sign
    /// Jumps to `operand` where the collection on top decides the logical operator `binary` alone.
    case shortCut

    // Functions.

    /// A function over values: takes the input and `small` arguments. For one over regular expressions, `operand` is 1 +
    /// the number of the program's that it uses, or 0.
    case call
    /// A function that runs blocks: takes the input. `small` is the number of blocks behind it, `operand` the place behind
    /// the last one; for `defineVariable`, `second` is the slot of the variable.
    case callScoped
    /// The head of a block; `operand` is the place behind its last instruction, `detail` a `SortDirection`.
    case block
}

/// What `%context`, `%resource` and `%rootResource` stand for.
enum Landmark: UInt8 { case context, resource, rootResource }

/// How an argument of `sort` orders.
enum SortDirection: UInt8 { case ascending, descending, negated }

enum TypeTest: UInt8 {
    /// The operator or function `is`.
    case `is`
    /// The operator or function `as`.
    case `as`
    /// The function `ofType`.
    case ofType
}

/// The binary operators (<https://hl7.org/fhirpath/N1/#operations>).
enum Operator: UInt8 {
    case equal, notEqual, equivalent, notEquivalent
    case less, lessOrEqual, greater, greaterOrEqual
    case union, `in`, contains
    case and, or, xor, implies
    case add, subtract, multiply, divide, div, mod, concatenate

    /// The operator as it is written.
    var symbol: String {
        switch self {
        case .equal: "="
        case .notEqual: "!="
        case .equivalent: "~"
        case .notEquivalent: "!~"
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        case .union: "|"
        case .in: "in"
        case .contains: "contains"
        case .and: "and"
        case .or: "or"
        case .xor: "xor"
        case .implies: "implies"
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .divide: "/"
        case .div: "div"
        case .mod: "mod"
        case .concatenate: "&"
        }
    }
}
