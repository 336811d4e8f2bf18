import FHIRCore

// `+`, `-`, `*`, `/`, `div` and `mod` (<https://hl7.org/fhirpath/N1/#math-1>).
extension Machine {
    mutating func arithmetic(_ binary: Operator) throws {
        guard let left = try operand(1, binary), let right = try operand(0, binary) else {
            return try finish(1, .unknown)
        }
        switch (left.kind, right.kind) {
        case (.integer, .integer), (.integer, .long), (.long, .integer), (.long, .long):
            try finish(1, integers(left, right, binary))
        case (.string, .string) where binary == .add:
            try stack.replace(1, with: joined(left.text, right.text))
        case (.date, _), (.dateTime, _), (.time, _):
            try finish(1, moved(left, by: right, binary))
        default:
            if left.kind.isNumber, right.kind.isNumber { return try finish(1, decimals(left, right, binary)) }
            guard left.kind.isQuantity, right.kind.isQuantity else { throw mismatch(left, right, binary) }
            try finish(1, quantities(quantity(left), quantity(right), binary, left, right))
        }
    }

    /// An operand as a value; a FHIR quantity becomes one of FHIRPath.
    private mutating func operand(_ depth: Int, _ binary: Operator) throws -> Item? {
        guard let item = try singleValue(depth, of: binary.symbol) else { return nil }
        guard item.kind == .node else { return item }
        guard isQuantity(item) else { throw failure(.operandType, binary.symbol, typeDescription(item)) }
        return try quantityOfNode(item).map { add($0) }
    }

    private func mismatch(_ left: Item, _ right: Item, _ binary: Operator) -> FHIRPathError {
        failure(.operandType, binary.symbol, "\(typeDescription(left)) and \(typeDescription(right))")
    }

    // MARK: Integers

    private mutating func integers(_ left: Item, _ right: Item, _ binary: Operator) throws -> Item? {
        let isLong = left.kind == .long || right.kind == .long
        let (a, b) = (left.integer, right.integer)
        let result: (partialValue: Int, overflow: Bool)
        switch binary {
        case .add: result = a.addingReportingOverflow(b)
        case .subtract: result = a.subtractingReportingOverflow(b)
        case .multiply: result = a.multipliedReportingOverflow(by: b)
        case .div: result = a.dividedReportingOverflow(by: b)
        case .mod: result = a.remainderReportingOverflow(dividingBy: b)
        default: return decimals(left, right, binary)
        }
        // Beyond the range of the type there is no result.
        guard !result.overflow, isLong || Int(Int32.min)...Int(Int32.max) ~= result.partialValue else { return nil }
        return isLong ? Item(long: result.partialValue) : Item(integer: result.partialValue)
    }

    // MARK: Decimals

    /// nil where there is no result: a division by zero, or too many digits.
    private mutating func decimals(_ left: Item, _ right: Item, _ binary: Operator) -> Item? {
        if left.kind != .number, right.kind != .number {
            switch binary {
            case .add: if let sum = Decimals.add(left, right) { return sum }
            case .subtract: if let difference = Decimals.subtract(left, right) { return difference }
            case .multiply: if let product = Decimals.multiply(left, right) { return product }
            default: break
            }
        }
        let (a, b) = (number(left), number(right))
        switch binary {
        case .add: return a.adding(b).map { item($0) }
        case .subtract: return a.subtracting(b).map { item($0) }
        case .multiply: return a.multiplied(by: b).map { item($0) }
        case .divide: return a.divided(by: b, significantDigits: 34).map { item($0) }
        case .div: return a.quotientAndRemainder(dividingBy: b).map { item($0.quotient) }
        default: return a.quotientAndRemainder(dividingBy: b).map { item($0.remainder) }
        }
    }

    // MARK: Quantities

    private mutating func quantities(
        _ left: Quantity, _ right: Quantity, _ binary: Operator, _ leftItem: Item, _ rightItem: Item
    ) throws -> Item? {
        switch binary {
        case .add, .subtract: return sum(left, right, binary).map { add($0) }
        case .multiply, .divide: return try product(left, right, binary).map { add($0) }
        default: throw mismatch(leftItem, rightItem, binary)
        }
    }

    // MARK: Dates and times (<https://hl7.org/fhirpath/N1/#datetime-arithmetic>)

    private mutating func moved(_ moment: Item, by amount: Item, _ binary: Operator) throws -> Item? {
        guard amount.kind == .quantity, binary == .add || binary == .subtract else {
            throw mismatch(moment, amount, binary)
        }
        let quantity = existingWork.quantities[Int(amount.bits)]
        let unit =
            quantity.isCalendar ? CalendarUnit(keyword: quantity.unit.text) : CalendarUnit(ucum: quantity.unit.text)
        let name = String(decoding: quantity.unit.text, as: UTF8.self)
        guard let unit, quantity.isCalendar || unit.isDefinite else {
            throw failure(.operandType, binary.symbol, "\(typeDescription(moment)) and the unit '\(name)'")
        }
        let value = number(quantity.value)
        guard let result = Temporal(moment).adding(binary == .add ? value : value.negated, unit) else {
            throw failure(.operandType, binary.symbol, "\(typeDescription(moment)) and the unit '\(name)'")
        }
        guard 1...9999 ~= result.year || result.kind == .time else {
            throw failure(.range, "The result", "years run from 0001 to 9999")
        }
        return result.item
    }
}
