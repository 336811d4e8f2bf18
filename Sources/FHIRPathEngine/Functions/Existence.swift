import FHIRCore

// Existence (<https://hl7.org/fhirpath/N1/#existence>).
extension Machine {
    mutating func existence(_ function: Function) throws {
        switch function {
        case .empty: try finish(0, Truth(stack.top.isEmpty))
        case .count: try finish(0, Item(integer: stack.top.count))
        case .allTrue: try finish(0, Truth(!anyIs(.false)))
        case .anyTrue: try finish(0, Truth(anyIs(.true)))
        case .allFalse: try finish(0, Truth(!anyIs(.true)))
        case .anyFalse: try finish(0, Truth(anyIs(.false)))
        case .subsetOf: try finish(1, Truth(contains(stack.run(1), in: stack.run(0))))
        case .supersetOf: try finish(1, Truth(contains(stack.run(0), in: stack.run(1))))
        case .distinct:
            try pushDistinct(stack.top)
            stack.replace(1)
        default:
            // isDistinct
            let count = stack.top.count
            try pushDistinct(stack.top)
            try finish(1, Truth(stack.top.count == count))
        }
    }

    /// Whether any Boolean of the run on top is of a value.
    private mutating func anyIs(_ wanted: Truth) throws -> Bool {
        var isFound = false
        for index in stack.top {
            let item = stack[index]
            guard let value = value(item), value.kind == .boolean else {
                // A Boolean of which only extensions are given says nothing.
                if systemType(of: item) == .boolean { continue }
                throw failure(.operandType, "A function over Booleans", typeDescription(item))
            }
            if Truth(value.boolean) == wanted { isFound = true }
        }
        return isFound
    }

    /// Whether every item of one range is equal to one of another.
    private mutating func contains(_ items: Range<Int>, in others: Range<Int>) throws -> Bool {
        for index in items {
            try spend(others.count)
            var isFound = false
            for other in others where try equal(stack[index], stack[other]) == .true {
                isFound = true
                break
            }
            if !isFound { return false }
        }
        return true
    }

    // MARK: With criteria

    /// `exists(criteria)`.
    mutating func exists(_ blocks: Blocks) throws {
        guard blocks.count == 1 else { return try finish(0, Truth(!stack.top.isEmpty)) }
        let result = try anyItem(blocks.first, is: .true, of: "exists")
        try finish(0, Truth(result))
    }

    /// `all(criteria)`.
    mutating func all(_ blocks: Blocks) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        for index in input {
            enter(index, number: index - input.lowerBound)
            if try condition(block: blocks.first, of: "all") != .true { return try finish(0, .false) }
        }
        try finish(0, .true)
    }

    private mutating func anyItem(_ block: Int, is wanted: Truth, of user: String) throws -> Bool {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        for index in input {
            enter(index, number: index - input.lowerBound)
            if try condition(block: block, of: user) == wanted { return true }
        }
        return false
    }

    /// Lets `$this` and `$index` stand for an item of a collection on the stack.
    @inline(__always)
    mutating func enter(_ place: Int, number: Int) {
        scope.thisStart = place
        scope.thisCount = 1
        scope.index = number
    }
}
