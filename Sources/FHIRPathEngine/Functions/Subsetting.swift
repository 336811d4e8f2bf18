import FHIRCore

// Subsetting (<https://hl7.org/fhirpath/N1/#subsetting>) and combining (<https://hl7.org/fhirpath/N1/#combining>).
extension Machine {
    mutating func subsetting(_ function: Function, _ count: Int) throws {
        switch function {
        case .first:
            if stack.top.count > 1 { stack.truncate(to: stack.start + 1) }
        case .last:
            if stack.top.count > 1 { try stack.replace(0, with: stack[stack.count - 1]) }
        case .single:
            let items = stack.top.count
            guard items <= 1 else { throw failure(.singleton, "single", "\(items)") }
        case .tail:
            drop(first: 1)
        case .skip:
            guard let number = try integerArgument(0, of: "skip") else { return stack.replaceWithEmpty(1) }
            stack.drop()
            drop(first: number)
        case .take:
            guard let number = try integerArgument(0, of: "take") else { return stack.replaceWithEmpty(1) }
            stack.drop()
            if number < stack.top.count { stack.truncate(to: stack.start + max(number, 0)) }
        case .intersect:
            try intersection()
        case .exclude:
            try exclude()
        case .union:
            try union()
        default:
            // combine: the order is kept in any case, so whether it should be makes no difference.
            if count == 2 { stack.drop() }
            stack.join()
        }
    }

    /// Removes items from the start of the run on top.
    private mutating func drop(first number: Int) {
        let start = stack.start
        if number > 0 { stack.move(from: start + min(number, stack.top.count), to: start) }
    }

    private mutating func intersection() throws {
        let (input, other) = (stack.run(1), stack.run(0))
        stack.begin()
        for index in input where try isEqual(stack[index], toAnyOf: other) { try stack.push(stack[index]) }
        try pushDistinct(stack.top)
        stack.replace(3)
    }

    private mutating func exclude() throws {
        let (input, other) = (stack.run(1), stack.run(0))
        stack.begin()
        for index in input where try !isEqual(stack[index], toAnyOf: other) { try stack.push(stack[index]) }
        stack.replace(2)
    }

    private mutating func isEqual(_ item: Item, toAnyOf others: Range<Int>) throws -> Bool {
        try spend(others.count)
        for index in others where try equal(stack[index], item) == .true { return true }
        return false
    }
}
