import FHIRCore

// The current time, boundaries, precision, intervals (<https://hl7.org/fhirpath/N1/#current-date-and-time-functions>,
// <http://hl7.org/fhirpath/STU3/#utility-functions>).
extension Machine {
    mutating func time(_ function: Function, _ count: Int) throws {
        switch function {
        case .now: try finish(0, currentMoment().item)
        case .today:
            var today = currentMoment().withoutClock
            (today.kind, today.precision) = (.date, .day)
            try finish(0, today.item)
        case .timeOfDay:
            var time = currentMoment()
            time.kind = .time
            (time.year, time.month, time.day, time.offset, time.isZulu) = (0, 1, 1, nil, false)
            try finish(0, time.item)
        case .lowBoundary, .highBoundary: try boundary(function, count)
        case .precision: try precision()
        case .comparable: try comparable()
        default: try interval(function)
        }
    }

    /// The moment of the evaluation: the same however often it is asked for.
    private mutating func currentMoment() -> Temporal {
        if let moment = work.moment { return moment }
        let now = environment.now.flatMap { text -> Temporal? in
            var text = text
            return text.withUTF8 { Temporal($0, kind: .dateTime) }
        }
        let result = now ?? SystemClock.now()
        work.moment = result
        return result
    }

    // MARK: Boundaries

    private mutating func boundary(_ function: Function, _ count: Int) throws {
        var digits: Int?
        if count == 1 {
            guard let argument = try integerArgument(0, of: function.name) else { return stack.replaceWithEmpty(1) }
            digits = argument
        }
        guard let item = try singleValue(count, of: function.name) else { return stack.replaceWithEmpty(count) }
        let isLow = function == .lowBoundary
        switch item.kind {
        case .integer, .long, .decimal, .number:
            try finish(count, boundary(of: item, isLow, digits))
        case .date, .dateTime, .time:
            try finish(count, Temporal(item).boundary(isLow: isLow, digits: digits)?.item)
        default:
            guard let quantity = try quantityIfAny(item) else {
                throw failure(.operandType, function.name, typeDescription(item))
            }
            let value = boundary(of: quantity.value, isLow, digits)
            let result = value.map { Quantity(value: $0, unit: quantity.unit, isCalendar: quantity.isCalendar) }
            try finish(count, result.map { add($0) })
        }
    }

    /// The least or greatest number that is written like this one when it is rounded to its digits.
    ///
    /// Away from zero the boundary is rounded to the digits that are asked for, towards zero it is cut off, so that it
    /// never lies on the wrong side of the number because of a digit that is not shown.
    private mutating func boundary(of item: Item, _ isLow: Bool, _ digits: Int?) -> Item? {
        let digits = digits ?? 8
        guard 0...28 ~= digits else { return nil }
        let value = number(item)
        let isNegative = value.isNegative || value.isZero && isLow
        let magnitude = value.absolute
        guard let half = DecimalNumber("5e\(-value.fractionDigitCount - 1)"), let scale = DecimalNumber("0e\(-digits)")
        else { return nil }
        let isOuter = isLow == isNegative
        guard let bound = isOuter ? magnitude.adding(half) : magnitude.subtracting(half),
            let padded = bound.rounded(toFractionDigits: digits, isOuter ? .toNearestOrAwayFromZero : .towardZero)
                .adding(scale)
        else { return nil }
        var result = self.item(isNegative ? padded.negated : padded)
        if isNegative, padded.isZero { result.flags |= Decimals.negativeZero }
        return result
    }

    private mutating func precision() throws {
        guard let item = try singleValue(0, of: "precision") else { return }
        switch item.kind {
        case .integer, .long: try finish(0, Item(integer: 0))
        case .decimal, .number: try finish(0, Item(integer: number(item).fractionDigitCount))
        case .date, .dateTime, .time: try finish(0, Item(integer: Temporal(item).digits))
        default: throw failure(.operandType, "precision", typeDescription(item))
        }
    }

    // MARK: Quantities

    private mutating func comparable() throws {
        guard let left = try single(stack.run(1), of: "comparable"),
            let right = try single(stack.run(0), of: "comparable"),
            let quantity = try quantityIfAny(left), let other = try quantityIfAny(right)
        else { return stack.replaceWithEmpty(1) }
        try finish(1, Truth(compare(quantity, other, .equality) != nil))
    }

    // MARK: Intervals (<http://hl7.org/fhirpath/STU3/#date-and-time-interval-functions>)

    /// `duration(value, precision)` and `difference(value, precision)`.
    private mutating func interval(_ function: Function) throws {
        guard let input = try singleValue(2, of: function.name), let other = try singleValue(1, of: function.name),
            let name = try stringArgument(0, of: function.name)
        else { return stack.replaceWithEmpty(2) }
        guard input.kind.isTemporal, other.kind.isTemporal, (input.kind == .time) == (other.kind == .time) else {
            throw failure(.operandType, function.name, "\(typeDescription(input)) and \(typeDescription(other))")
        }
        let (left, right) = (Temporal(input), Temporal(other))
        guard let unit = CalendarUnit(keyword: name), left.allows(unit), right.allows(unit) else {
            throw FHIRPathError(
                .arguments, at: position, function.name,
                "cannot count in '\(String(decoding: name, as: UTF8.self))' between these values")
        }
        let result = function == .duration ? left.wholePeriods(until: right, unit) : left.boundaries(until: right, unit)
        try finish(2, result.map { Item(integer: $0) })
    }
}
