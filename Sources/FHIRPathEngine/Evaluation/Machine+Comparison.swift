import FHIRCore

// `<`, `<=`, `>` and `>=` (<https://hl7.org/fhirpath/N1/#comparison>).
extension Machine {
    mutating func comparison(_ binary: Operator) throws {
        guard let left = try single(stack.run(1), of: binary.symbol),
            let right = try single(stack.run(0), of: binary.symbol),
            let order = try compare(left, right, of: binary.symbol)
        else { return try finish(1, .unknown) }
        switch binary {
        case .less: try finish(1, Truth(order < 0))
        case .lessOrEqual: try finish(1, Truth(order <= 0))
        case .greater: try finish(1, Truth(order > 0))
        default: try finish(1, Truth(order >= 0))
        }
    }

    /// Below, at or above 0; nil where the order of the two is not known.
    ///
    /// - Throws: Where their types have no common order.
    mutating func compare(_ left: Item, _ right: Item, of user: @autoclosure () -> String) throws -> Int? {
        guard let leftValue = value(left), let rightValue = value(right) else {
            return try compareElements(left, right, of: user())
        }
        switch (leftValue.kind, rightValue.kind) {
        case (.string, .string):
            return Bytes.compare(leftValue.text, rightValue.text)
        case (.date, .date), (.date, .dateTime), (.dateTime, .date), (.dateTime, .dateTime), (.time, .time):
            return Temporal(leftValue).compare(Temporal(rightValue))
        default:
            if leftValue.kind.isNumber, rightValue.kind.isNumber { return compareNumbers(leftValue, rightValue) }
            guard leftValue.kind.isQuantity, rightValue.kind.isQuantity else {
                throw failure(
                    .operandType, user(), "\(typeDescription(left)) and \(typeDescription(right))")
            }
            return compare(quantity(leftValue), quantity(rightValue), .equality)
        }
    }

    private mutating func compareElements(_ left: Item, _ right: Item, of user: @autoclosure () -> String) throws
        -> Int?
    {
        if isQuantity(left) || isQuantity(right) {
            // A quantity without a value, or with a comparator, has no place in an order.
            let isLeft = isQuantity(left) || value(left)?.kind.isQuantity == true
            let isRight = isQuantity(right) || value(right)?.kind.isQuantity == true
            if isLeft, isRight {
                guard let left = try quantityIfAny(left), let right = try quantityIfAny(right) else { return nil }
                return compare(left, right, .equality)
            }
        } else if systemType(of: left) != nil, systemType(of: right) != nil {
            return nil
        }
        throw failure(.operandType, user(), "\(typeDescription(left)) and \(typeDescription(right))")
    }

    /// −1, 0 or 1 for two numbers.
    @inline(__always)
    func compareNumbers(_ left: Item, _ right: Item) -> Int {
        if left.kind != .number, right.kind != .number, let order = Decimals.compare(left, right) { return order }
        return number(left).compare(number(right)).sign
    }
}

extension Temporal {
    /// Below, at or above 0; nil where one gives a component that the other does not, or only one has a zone.
    func compare(_ other: Temporal) -> Int? {
        var (left, right) = (self, other)
        if kind != .time, precision >= .hour, other.precision >= .hour {
            switch (offset, other.offset) {
            case (nil, nil): break
            case (let offset?, let otherOffset?):
                if offset != otherOffset { (left, right) = (inUTC, other.inUTC) }
            default: return left.compareAcrossZones(right)
            }
        }
        return left.compareComponents(right)
    }

    private func compareComponents(_ other: Temporal) -> Int? {
        let finest = max(precision, other.precision)
        let first: Precision = kind == .time ? .hour : .year
        var level = first
        while level <= finest {
            guard precision >= level, other.precision >= level else { return nil }
            let (value, otherValue) = (component(level), other.component(level))
            if value != otherValue { return value < otherValue ? -1 : 1 }
            guard let next = Precision(rawValue: level.rawValue + 1) else { break }
            level = next
        }
        return 0
    }

    /// Without a zone a moment may lie up to 14 hours before and 12 hours after the same clock in UTC: beyond that, the order
    /// is known all the same.
    private func compareAcrossZones(_ other: Temporal) -> Int? {
        let difference = moment.seconds - other.moment.seconds
        if difference < -14 * 3600 - 59 * 60 { return -1 }
        if difference > 14 * 3600 + 59 * 60 { return 1 }
        return nil
    }

    /// Seconds and their fraction are one component.
    private func component(_ level: Precision) -> Int {
        switch level {
        case .year: year
        case .month: month
        case .day: day
        case .hour: hour
        case .minute: minute
        case .second: second * 1_000_000_000 + nanosecond
        }
    }
}
