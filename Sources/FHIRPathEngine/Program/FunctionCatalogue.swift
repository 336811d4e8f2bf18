import FHIRCore

/// What the compiler knows about a function.
struct FunctionSignature: Sendable {
    /// How the arguments are evaluated.
    enum Style: UInt8, Sendable {
        /// Each once, before the call.
        case values
        /// By the function itself: for each item, or only where it is needed.
        case blocks
        /// A type specifier.
        case type
    }

    /// What the input has to be.
    enum Input: UInt8, Sendable {
        case any
        /// A collection whose order means something.
        case ordered
        /// One string.
        case string
        /// Nothing is read: the function stands for a value of its own.
        case none
    }

    /// What comes out.
    enum Result: UInt8, Sendable {
        case boolean, integer, long, decimal, string, strings, date, dateTime, time, quantity
        /// The input's items or some of them, in their order.
        case input
        /// One item of the input.
        case item
        /// What the first block gives, for all items.
        case block
        case any
    }

    let name: StaticString
    let function: Function
    let minimum: UInt8
    let maximum: UInt8
    let style: Style
    let input: Input
    let result: Result

    init(
        _ name: StaticString, _ function: Function, _ arguments: ClosedRange<UInt8> = 0...0, _ style: Style = .values,
        input: Input = .any, gives result: Result
    ) {
        self.name = name
        self.function = function
        minimum = arguments.lowerBound
        maximum = arguments.upperBound
        self.style = style
        self.input = input
        self.result = result
    }
}

/// Every function by name.
enum FunctionCatalogue {
    /// The signature of a function; nil where there is none of that name.
    static func signature(_ name: UnsafeBufferPointer<UInt8>) -> FunctionSignature? {
        table.signature(name)
    }

    static func name(of function: Function) -> String { signature(of: function).name.description }

    static func signature(of function: Function) -> FunctionSignature {
        guard let signature = table.signatures.first(where: { $0.function == function }) else {
            preconditionFailure("every function has a signature")
        }
        return signature
    }

    private static let table = Table(
        existence + filtering + subsetting + conversion + strings + math + navigation + time + aggregates + fhir)

    /// An open-addressing hash table over the names.
    private struct Table: Sendable {
        let signatures: [FunctionSignature]
        /// 0: empty; else 1 + the index of a signature.
        private var slots = [UInt8](repeating: 0, count: 512)

        init(_ signatures: [FunctionSignature]) {
            self.signatures = signatures
            for (index, signature) in signatures.enumerated() {
                var slot = signature.name.withUTF8Buffer { Self.hash($0) }
                while slots[slot] != 0 { slot = (slot + 1) & 511 }
                slots[slot] = UInt8(index + 1)
            }
        }

        func signature(_ name: UnsafeBufferPointer<UInt8>) -> FunctionSignature? {
            guard name.count > 0 else { return nil }
            var slot = Self.hash(name)
            while slots[slot] != 0 {
                let candidate = signatures[Int(slots[slot]) - 1]
                if candidate.name.withUTF8Buffer({ Bytes.equal($0, name) }) { return candidate }
                slot = (slot + 1) & 511
            }
            return nil
        }

        private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
            guard let base = name.baseAddress else { return 0 }
            let (first, last) = NameKey.load(base, name.count)
            return SchemaFormat.nameHash(
                first: first, last: last, length: name.count, seed: SchemaFormat.nameTableSeed, shift: 55)
        }
    }
}
