import FHIRCore

// Operands and arguments that must be one item
// (<https://hl7.org/fhirpath/N1/#singleton-evaluation-of-collections>).
extension Machine {
    /// The only item of a run; nil where it is empty.
    @inline(__always)
    func single(_ run: Range<Int>, of user: @autoclosure () -> String) throws -> Item? {
        if run.count == 1 { return stack[run.lowerBound] }
        if run.isEmpty { return nil }
        throw failure(.singleton, user(), "\(run.count)")
    }

    /// The only value of the run a number of runs below the top; nil where it is empty or its element has no value.
    mutating func singleValue(_ depth: Int, of user: @autoclosure () -> String) throws -> Item? {
        guard let item = try single(stack.run(depth), of: user()) else { return nil }
        if let value = value(item) { return value }
        if systemType(of: item) != nil { return nil }
        return item
    }

    /// A string, `depth` runs below the top; nil where the run is empty.
    mutating func stringArgument(
        _ depth: Int, of user: @autoclosure () -> String
    ) throws -> UnsafeBufferPointer<UInt8>? {
        guard let item = try singleValue(depth, of: user()) else { return nil }
        guard item.kind == .string else { throw failure(.operandType, user(), typeDescription(item)) }
        return item.text
    }

    /// An integer, `depth` runs below the top; nil where the run is empty.
    mutating func integerArgument(_ depth: Int, of user: @autoclosure () -> String) throws -> Int? {
        guard let item = try singleValue(depth, of: user()) else { return nil }
        switch item.kind {
        case .integer, .long: return item.integer
        default: throw failure(.operandType, user(), typeDescription(item))
        }
    }

    /// A number, `depth` runs below the top; nil where the run is empty.
    mutating func numberArgument(_ depth: Int, of user: @autoclosure () -> String) throws -> Item? {
        guard let item = try singleValue(depth, of: user()) else { return nil }
        switch item.kind {
        case .integer, .long, .decimal, .number: return item
        default: throw failure(.operandType, user(), typeDescription(item))
        }
    }

    // MARK: Results

    /// Replaces the run on top and a number of runs below it by a truth value.
    @inline(__always)
    mutating func finish(_ runs: Int, _ truth: Truth) throws {
        if truth == .unknown { return stack.replaceWithEmpty(runs) }
        try stack.replace(runs, with: Item(truth == .true))
    }

    /// Replaces the run on top and a number of runs below it by an item, or by nothing where it is nil.
    @inline(__always)
    mutating func finish(_ runs: Int, _ item: Item?) throws {
        guard let item else { return stack.replaceWithEmpty(runs) }
        try stack.replace(runs, with: item)
    }

    /// Replaces the run on top and a number of runs below it by a text.
    mutating func finish(_ runs: Int, _ text: String) throws {
        try stack.replace(runs, with: work.texts.add(text))
    }
}
