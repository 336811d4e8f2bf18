import FHIRCore

// Functions that decide what is evaluated: `iif`, `coalesce`, `aggregate`, `trace` and `defineVariable`
// (<https://hl7.org/fhirpath/N1/#functions>).
extension Machine {
    /// `iif(criterion, true-result [, otherwise-result])`.
    mutating func immediateIf(_ blocks: Blocks) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        guard input.count <= 1 else { throw failure(.singleton, "iif", "\(input.count)") }
        scope.thisStart = input.lowerBound
        scope.thisCount = input.count
        try run(block: blocks.first)
        let criterion = try truth(stack.top, of: "iif")
        stack.drop()
        if criterion == .true {
            try run(block: head(1, of: blocks))
        } else if blocks.count > 2 {
            try run(block: head(2, of: blocks))
        } else {
            stack.begin()
        }
        stack.replace(1)
    }

    /// `coalesce(value, …)`: the first that is not empty.
    mutating func coalesce(_ blocks: Blocks) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        scope.thisStart = input.lowerBound
        scope.thisCount = input.count
        var head = blocks.first
        for number in 0..<blocks.count {
            try run(block: head)
            if !stack.top.isEmpty || number == blocks.count - 1 { break }
            stack.drop()
            head = Int(instructions[head].operand)
        }
        stack.replace(1)
    }

    /// `aggregate(aggregator [, init])` (<https://hl7.org/fhirpath/N1/#aggregates>).
    mutating func aggregate(_ blocks: Blocks) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        if blocks.count > 1 {
            try run(block: head(1, of: blocks))
        } else {
            stack.begin()
        }
        for index in input {
            enter(index, number: index - input.lowerBound)
            scope.totalStart = stack.start
            scope.totalCount = stack.top.count
            try run(block: blocks.first)
            stack.replace(1)
        }
        stack.replace(1)
    }

    /// `trace(name [, projection])`.
    mutating func trace(_ blocks: Blocks) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        try run(block: blocks.first)
        guard let name = try stringArgument(0, of: "trace") else {
            throw FHIRPathError(.arguments, at: position, "trace", "needs a name")
        }
        let label = String(decoding: name, as: UTF8.self)
        stack.drop()
        guard let handler = environment.trace else { return }
        stack.begin()
        if blocks.count > 1 {
            let projection = head(1, of: blocks)
            for index in input {
                enter(index, number: index - input.lowerBound)
                try run(block: projection)
                stack.join()
            }
        } else {
            try stack.push(copyOf: input)
        }
        handler(label, collection(stack.top))
        stack.drop()
    }

    /// `defineVariable(name [, value])`: what follows can refer to the value.
    mutating func define(_ blocks: Blocks, slot: Int) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        guard blocks.count > 0 else {
            work.variables[slot] = input.map { stack[$0] }
            return
        }
        // The value is a path from the whole input.
        scope.thisStart = input.lowerBound
        scope.thisCount = input.count
        try run(block: blocks.first)
        work.variables[slot] = stack.top.map { stack[$0] }
        stack.drop()
    }
}
