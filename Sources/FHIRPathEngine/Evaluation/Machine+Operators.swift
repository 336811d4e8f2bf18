import FHIRCore

// Operators (<https://hl7.org/fhirpath/N1/#operations>).
extension Machine {
    /// Takes two runs and pushes one.
    @inline(__always)
    mutating func binary(_ binary: Operator) throws {
        switch binary {
        case .equal: try finish(1, equal(stack.run(1), stack.run(0)))
        case .notEqual: try finish(1, equal(stack.run(1), stack.run(0)).negated)
        case .equivalent: try finish(1, Truth(equivalent(stack.run(1), stack.run(0))))
        case .notEquivalent: try finish(1, Truth(!equivalent(stack.run(1), stack.run(0))))
        case .less, .lessOrEqual, .greater, .greaterOrEqual: try comparison(binary)
        case .union: try union()
        case .in: try membership(item: 1, collection: 0, binary)
        case .contains: try membership(item: 0, collection: 1, binary)
        case .and, .or, .xor, .implies: try logic(binary)
        case .concatenate: try concatenate()
        case .add, .subtract, .multiply, .divide, .div, .mod: try arithmetic(binary)
        }
    }

    // MARK: Boolean logic (<https://hl7.org/fhirpath/N1/#boolean-logic>)

    /// Whether the run on top decides a logical operator alone; it is then turned into the result.
    @inline(__always)
    mutating func decides(_ binary: Operator) throws -> Bool {
        let left = try truth(stack.top, of: binary.symbol)
        switch (binary, left) {
        case (.and, .false), (.or, .true), (.implies, .false):
            try finish(0, Truth(binary != .and))
            return true
        default:
            return false
        }
    }

    private mutating func logic(_ binary: Operator) throws {
        let left = try truth(stack.run(1), of: binary.symbol)
        let right = try truth(stack.run(0), of: binary.symbol)
        let result: Truth
        switch binary {
        case .and:
            result = left == .false || right == .false ? .false : (left == .true && right == .true ? .true : .unknown)
        case .or:
            result = left == .true || right == .true ? .true : (left == .false && right == .false ? .false : .unknown)
        case .xor:
            result = left == .unknown || right == .unknown ? .unknown : Truth(left != right)
        default:
            result = left == .false || right == .true ? .true : (left == .true ? right : .unknown)
        }
        try finish(1, result)
    }

    // MARK: Collections (<https://hl7.org/fhirpath/N1/#collections-1>)

    private mutating func membership(item: Int, collection: Int, _ binary: Operator) throws {
        guard let wanted = try single(stack.run(item), of: binary.symbol) else { return try finish(1, .unknown) }
        let candidates = stack.run(collection)
        try spend(candidates.count)
        for index in candidates where try equal(stack[index], wanted) == .true { return try finish(1, .true) }
        try finish(1, .false)
    }

    /// The two runs on top become one without duplicates.
    mutating func union() throws {
        // Both lie one above the other, so they are one collection already.
        let merged = stack.run(1).lowerBound..<stack.count
        try pushDistinct(merged)
        stack.replace(2)
    }

    // MARK: Signs (<https://hl7.org/fhirpath/N1/#unary-operators>)

    mutating func sign(isPlus: Bool) throws {
        let symbol = isPlus ? "+" : "-"
        guard let operand = try singleValue(0, of: symbol) else { return try finish(0, .unknown) }
        switch operand.kind {
        case .integer, .long, .decimal, .number, .quantity: break
        default:
            guard let quantity = try quantityOfNode(operand) else {
                throw failure(.operandType, symbol, typeDescription(operand))
            }
            return try finish(0, isPlus ? add(quantity) : add(negated(quantity)))
        }
        try finish(0, isPlus ? operand : negated(operand))
    }

    private mutating func negated(_ quantity: Quantity) -> Quantity {
        var result = quantity
        result.value = negated(quantity.value)
        return result
    }

    /// The number or quantity with the other sign.
    mutating func negated(_ item: Item) -> Item {
        switch item.kind {
        case .quantity: add(negated(existingWork.quantities[Int(item.bits)]))
        case .number: self.item(DecimalNumber.zero.subtracting(number(item)) ?? .zero)
        default:
            Item(
                item.kind, bits: UInt64(bitPattern: Int64(0 &- item.integer)), extra: item.extra, tree: 0,
                flags: item.kind == .decimal && item.bits == 0 ? item.flags ^ Decimals.negativeZero : item.flags)
        }
    }

    // MARK: Texts (<https://hl7.org/fhirpath/N1/#string-concatenation>)

    private mutating func concatenate() throws {
        let left = try concatenand(1)
        let right = try concatenand(0)
        try stack.replace(1, with: joined(left, right))
    }

    private mutating func concatenand(_ depth: Int) throws -> UnsafeBufferPointer<UInt8> {
        guard let item = try singleValue(depth, of: "&") else { return UnsafeBufferPointer(start: nil, count: 0) }
        guard item.kind == .string else { throw failure(.operandType, "&", typeDescription(item)) }
        return item.text
    }

    /// The text of two texts one after the other.
    mutating func joined(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) throws -> Item {
        let target = try work.texts.reserve(left.count + right.count)
        _ = target.update(fromContentsOf: left)
        _ = UnsafeMutableBufferPointer(rebasing: target[left.count...]).update(fromContentsOf: right)
        return Item(text: UnsafeBufferPointer(target))
    }
}
