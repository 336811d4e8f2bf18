/// Turns the tree of a regular expression into the matcher's instructions.
struct RegularExpressionCompiler {
    typealias Node = RegularExpressionNode
    typealias Step = RegularExpression.Step

    private(set) var code: [Step] = []
    private(set) var sets: [ScalarSet] = []

    /// The most instructions an expression may take: counted repetitions repeat their code.
    static let maximumSize = 20_000

    mutating func compile(_ node: Node) throws {
        try add(.save(0))
        try emit(node, isBackwards: false)
        try add(.save(1))
        try add(.match)
    }

    private mutating func add(_ step: Step) throws {
        guard code.count < Self.maximumSize else {
            throw RegularExpression.Failure(reason: "it is too large when its repetitions are written out")
        }
        code.append(step)
    }

    /// - Parameter isBackwards: Whether the code is run towards the start of the text, for what lies behind.
    private mutating func emit(_ node: Node, isBackwards: Bool) throws {
        switch node {
        case .empty: break
        case .scalar(let scalar, let ignoresCase): try emit(scalar, ignoresCase)
        case .set(let set):
            sets.append(set)
            try add(.set(sets.count - 1))
        case .any: try add(.any)
        case .sequence(let nodes):
            for node in isBackwards ? nodes.reversed() : nodes { try emit(node, isBackwards: isBackwards) }
        case .alternatives(let nodes): try emitAlternatives(nodes, isBackwards)
        case .repeat(let node, let minimum, let maximum, let isLazy):
            for _ in 0..<minimum { try emit(node, isBackwards: isBackwards) }
            try emitOptional(node, maximum.map { $0 - minimum }, isLazy, isBackwards)
        case .group(let number, let node):
            try add(.save(2 * number + (isBackwards ? 1 : 0)))
            try emit(node, isBackwards: isBackwards)
            try add(.save(2 * number + (isBackwards ? 0 : 1)))
        case .assertion(let assertion): try add(.assert(assertion))
        case .look(let node, let isBehind, let isNegative):
            let look = code.count
            try add(.match)
            try emit(node, isBackwards: isBehind)
            try add(.match)
            code[look] = .look(isBehind: isBehind, isNegative: isNegative, next: code.count)
        }
    }

    private mutating func emit(_ scalar: UInt32, _ ignoresCase: Bool) throws {
        let cases = ignoresCase ? ScalarSet.cases(of: scalar).filter { $0 != scalar } : []
        guard !cases.isEmpty else { return try add(.scalar(scalar)) }
        sets.append(ScalarSet(ranges: ([scalar] + cases).map { $0...$0 }))
        try add(.set(sets.count - 1))
    }

    private mutating func emitAlternatives(_ nodes: [Node], _ isBackwards: Bool) throws {
        var ends: [Int] = []
        for (number, node) in nodes.enumerated() {
            guard number < nodes.count - 1 else {
                try emit(node, isBackwards: isBackwards)
                continue
            }
            let split = code.count
            try add(.match)
            try emit(node, isBackwards: isBackwards)
            ends.append(code.count)
            try add(.match)
            code[split] = .split(split + 1, code.count)
        }
        for end in ends { code[end] = .jump(code.count) }
    }

    /// Zero or more times, at most `maximum` times.
    private mutating func emitOptional(_ node: Node, _ maximum: Int?, _ isLazy: Bool, _ isBackwards: Bool) throws {
        func split(_ into: Int, _ past: Int) -> Step { isLazy ? .split(past, into) : .split(into, past) }
        guard let maximum else {
            let start = code.count
            try add(.match)
            try emit(node, isBackwards: isBackwards)
            try add(.jump(start))
            code[start] = split(start + 1, code.count)
            return
        }
        var splits: [Int] = []
        for _ in 0..<maximum {
            splits.append(code.count)
            try add(.match)
            try emit(node, isBackwards: isBackwards)
        }
        for start in splits { code[start] = split(start + 1, code.count) }
    }
}
